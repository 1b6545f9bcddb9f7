// SPDX-License-Identifier: MIT
#include "app/ui/ports/noteeditor.h"

#include "app/ui/ports/notetext.h"
#include "app/ui/widgets/detailpane.h"
#include "core/catalogue/notes.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <utility>

namespace netwharf {

namespace {

constexpr int MostLabel = static_cast<int>(NotesDocument::MaximumLabel); ///< keepable() counts bytes

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_heading = new PlainLabel(PlainLabel::Ink::Muted);
    m_heading->setTextInteractionFlags(Qt::NoTextInteraction); // it comes to lie below a pointer that opens the fields
    m_add = new LinkButton;
    m_delete = new LinkButton;
    head->addWidget(m_heading, 1);
    head->addWidget(m_delete);
    layout->addLayout(head);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    makeFields();
    m_hint = new PlainLabel(PlainLabel::Ink::Muted);
    m_hint->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_hint);
    m_remark = new PlainLabel(PlainLabel::Ink::Closed);
    layout->addWidget(m_remark);
    connect(m_add, &QAbstractButton::clicked, this, &NoteEditor::open);
    connect(m_delete, &QAbstractButton::clicked, this, &NoteEditor::remove);
    retranslate();
    showParts();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::makeFields()
{
    m_label = new QLineEdit;
    m_label->setMaxLength(MostLabel);
    m_label->setTextMargins(3, 0, 3, 0); // its text begins where that of the other field does
    m_text = new NoteText;
    for (QWidget *field : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_text)}) {
        field->installEventFilter(this);
        layout()->addWidget(field);
    }
    connect(m_label, &QLineEdit::returnPressed, this, &NoteEditor::commit);
}

void NoteEditor::showNote(const PortNote &note)
{
    const bool same = m_note && keyOf(*m_note) == keyOf(note);
    if (!same && isDirty())
        storeLater(typed());
    const bool keepTyped = same && isDirty();
    m_open = same && m_open;
    m_note = note;
    if (!keepTyped) {
        const auto unsaved = m_unsaved.find(keyOf(note));
        m_open |= unsaved != m_unsaved.end();
        if (unsaved == m_unsaved.end()) {
            fill(note);
            m_failure.clear();
        } else {
            fill(unsaved->second);
            m_label->setModified(true);
        }
    }
    showParts();
}

void NoteEditor::showNothing()
{
    if (isDirty())
        storeLater(typed());
    m_note.reset();
    showParts();
}

void NoteEditor::fill(const PortNote &note)
{
    // What is the same stays, and with it the cursor.
    if (m_label->text() != fromUtf8(note.label))
        m_label->setText(fromUtf8(note.label));
    if (m_text->toPlainText() != fromUtf8(note.text))
        m_text->setPlainText(fromUtf8(note.text));
    m_label->setModified(false);
    m_text->document()->setModified(false);
}

PortNote NoteEditor::typed() const
{
    PortNote note = *m_note;
    note.label = m_label->text().toStdString();
    note.text = m_text->toPlainText().toStdString();
    return keepable(note);
}

bool NoteEditor::isDirty() const
{
    // A field may show a character of the file as another one: only what was typed counts.
    const bool isModified = m_label->isModified() || m_text->document()->isModified();
    return m_note && isModified && typed() != keepable(*m_note);
}

bool NoteEditor::commit()
{
    if (!isDirty()) {
        if (m_note)
            m_unsaved.erase(keyOf(*m_note));
        return true;
    }
    return store(typed());
}

/// The list is in the midst of moving to another row: storing would give it new rows.
void NoteEditor::storeLater(const PortNote &note)
{
    m_unsaved[keyOf(note)] = note;
    QTimer::singleShot(0, this, [this, note] { store(note); });
}

bool NoteEditor::store(const PortNote &note)
{
    m_failure = m_store ? m_store(note) : QString();
    if (m_failure.isEmpty()) {
        m_unsaved.erase(keyOf(note));
        if (m_note && keyOf(*m_note) == keyOf(note))
            m_note = note;
    } else {
        m_unsaved[keyOf(note)] = note;
    }
    showParts();
    return m_failure.isEmpty();
}

void NoteEditor::open()
{
    m_open = true;
    showParts();
    m_label->setFocus(Qt::OtherFocusReason);
}

/// What was typed is worth more than a key that everywhere else only leads back; Ctrl+Z takes it away.
void NoteEditor::leave()
{
    if (!commit())
        return;
    closeIfEmpty();
    emit left();
}

void NoteEditor::closeIfEmpty()
{
    if (m_note && m_note->label.empty() && m_note->text.empty())
        m_open = false;
    showParts();
}

void NoteEditor::remove()
{
    if (!m_note)
        return;
    PortNote nothing = *m_note;
    nothing.label.clear();
    nothing.text.clear();
    fill(nothing);
    m_open = false;
    store(nothing);
}

/// Where the focus goes is known only after it has left.
void NoteEditor::leaveLater()
{
    QTimer::singleShot(0, this, [this] {
        const QWidget *now = QApplication::focusWidget();
        const bool isInside = now && isAncestorOf(now);
        if (!hasFieldFocus() && commit() && !isInside)
            closeIfEmpty();
    });
}

bool NoteEditor::hasFieldFocus() const
{
    return m_label->hasFocus() || m_text->hasFocus();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        leaveLater();
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool saves = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
        if (saves || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                saves ? static_cast<void>(commit()) : leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    commit();
}

void NoteEditor::showParts()
{
    const bool exists = m_note && !(m_note->label.empty() && m_note->text.empty());
    const bool fields = exists || (m_note && m_open);
    m_heading->setVisible(fields);
    m_delete->setVisible(exists);
    m_add->setVisible(m_note && !fields);
    m_label->setVisible(fields);
    m_text->setVisible(fields);
    m_hint->setVisible(fields && m_failure.isEmpty());
    m_remark->setText(m_failure);
    m_remark->setVisible(fields && !m_failure.isEmpty());
}

void NoteEditor::retranslate()
{
    //: Heading in the detail of a port: what the person has written about it
    m_heading->setText(tr("My note"));
    m_add->setText(tr("Add note"));
    m_delete->setText(tr("Delete note"));
    //: In the empty field for a note's label
    m_label->setPlaceholderText(tr("Label"));
    m_label->setAccessibleName(tr("Label of the note"));
    //: In the empty field for a note's text
    m_text->setPlaceholderText(tr("What you want to remember about this port"));
    m_text->setAccessibleName(tr("Text of the note"));
    //: Below the fields of a note
    m_hint->setText(tr("Saved when you leave the field. Ctrl+Z takes back what you typed."));
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_remark)
        retranslate();
}

} // namespace netwharf
