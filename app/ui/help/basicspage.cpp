// SPDX-License-Identifier: MIT
#include "app/ui/help/basicspage.h"

#include "app/ui/help/basicssection.h"
#include "app/ui/help/basicstext.h"
#include "app/ui/help/findbar.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int SideMargin = 12;
constexpr int ColumnMargin = 24;
constexpr int TopMargin = 14;
constexpr int SectionsApart = 40;
constexpr int ScrollBarRoom = 12;
constexpr int LeastSide = 180; ///< of the list
constexpr int TitleSide = 8; ///< around the words in the list
constexpr int NearTop = 24; ///< a section counts as the current one this far before it is at the top

/// A title in the list of sections.
class TitleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = option.widget && option.widget->hasFocus();
        if (selected)
            drawBox(painter, option.rect, focused ? theme.selection : theme.soft, {});
        else if (option.state & QStyle::State_MouseOver)
            drawBox(painter, option.rect, theme.alternate, {});
        drawLine(painter, QRectF(option.rect).adjusted(TitleSide, 0, -TitleSide, 0), index.data().toString(),
                 option.font, selected && focused ? theme.selectionInk : theme.text);
    }
};

} // namespace

BasicsPage::BasicsPage(QWidget *parent) : QWidget(parent)
{
    makeList();
    makeColumn();
    makeFind();
    makeKeys();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_findBar);
    text->addWidget(m_scroll, 1);
    layout->addWidget(m_side);
    layout->addLayout(text, 1);
    applyFonts();
    retranslate();
    fill();
}

void BasicsPage::makeList()
{
    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(SideMargin, TopMargin, SideMargin, 0);
    side->setSpacing(6);
    m_back = new LinkButton;
    connect(m_back, &QAbstractButton::clicked, this, &BasicsPage::backRequested);
    m_list = new QListWidget;
    m_list->setItemDelegate(new TitleDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    for (const QString &id : BasicsText::builtIn().sections()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { pin(); });
    side->addWidget(m_back);
    side->addWidget(m_list, 1);
}

void BasicsPage::makeColumn()
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *column = new QWidget;
    column->setBackgroundRole(QPalette::Window);
    m_column = new QVBoxLayout(column);
    m_column->setSpacing(SectionsApart);
    for (const QString &id : BasicsText::builtIn().sections()) {
        auto *section = new BasicsSection(id);
        m_column->addWidget(section);
        m_sections.append(section);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(column);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    // Only what the person does moves the mark in the list; a new layout keeps the section in place.
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_pinned = false; });
    connect(bar, &QScrollBar::valueChanged, this, &BasicsPage::followScrolling);
    connect(bar, &QScrollBar::rangeChanged, this, &BasicsPage::scrollToCurrent, Qt::QueuedConnection);
}

void BasicsPage::makeFind()
{
    m_findBar = new FindBar;
    m_findBar->hide();
    connect(m_findBar, &FindBar::searched, this, &BasicsPage::find);
    connect(m_findBar, &FindBar::stepRequested, this, &BasicsPage::step);
    connect(m_findBar, &FindBar::closed, this, &BasicsPage::endFind);
}

/// The list is short and the text is long: keys that scroll go to the text from both.
void BasicsPage::makeKeys()
{
    m_list->installEventFilter(this);
    m_scroll->installEventFilter(this);
    const auto add = [this](const QKeySequence &key, auto &&then) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(QKeySequence(Qt::Key_F3), [this] { m_findBar->isVisible() ? step(true) : startFind(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_findBar->isVisible() ? step(false) : startFind(); });
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto *back = new QShortcut(key, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, [this, key] {
            if (m_findBar->isVisible() && key == QKeySequence(Qt::Key_Escape))
                endFind();
            else
                emit backRequested();
        });
    }
}

QWidget *BasicsPage::mainView() const
{
    return m_list;
}

void BasicsPage::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    fill();
}

void BasicsPage::setSettings(const SystemSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    fill();
}

void BasicsPage::setBackTitle(const QString &title)
{
    m_backTitle = title;
    retranslate();
}

void BasicsPage::showSection(const QString &id)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&id](const BasicsSection *section) { return section->id() == id; });
    m_list->setCurrentRow(found == m_sections.end() ? 0 : static_cast<int>(found - m_sections.begin()));
    pin();
}

/// The current section is at the top, and stays there in another layout.
void BasicsPage::pin()
{
    m_pinned = true;
    m_readPart = 0;
    scrollToCurrent();
}

QString BasicsPage::currentSection() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void BasicsPage::scrollToCurrent()
{
    const int row = m_list->currentRow();
    if (!m_pinned || row < 0 || row >= m_sections.size())
        return;
    const BasicsSection *section = m_sections[row];
    m_scroll->verticalScrollBar()->setValue(section->y() - TopMargin + qRound(m_readPart * section->height()));
}

void BasicsPage::followScrolling()
{
    if (m_pinned)
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    int row = 0;
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->y() - NearTop <= bar->value())
            row = i;
    if (bar->value() == bar->maximum())
        row = static_cast<int>(m_sections.size()) - 1;
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentRow(row);
}

bool BasicsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        const bool shift = key.modifiers() & Qt::ShiftModifier;
        switch (key.key()) {
        case Qt::Key_PageDown: scrollBy(1); return true;
        case Qt::Key_PageUp: scrollBy(-1); return true;
        case Qt::Key_Space: scrollBy(shift ? -1 : 1); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// A page less two lines, so that the eye finds its place.
void BasicsPage::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    m_pinned = false;
    bar->setValue(bar->value() + pages * std::max(1, bar->pageStep() - 2 * Metrics::of(font()).hanLine));
    followScrolling();
}

void BasicsPage::startFind()
{
    m_findBar->start();
    find(m_findBar->text());
}

void BasicsPage::find(const QString &text)
{
    m_hits.find(text, m_sections);
    m_hits.choose(firstHitInView());
    showHit();
}

void BasicsPage::step(bool forward)
{
    m_hits.choose(m_hits.current() + (forward ? 1 : -1));
    showHit();
}

/// While one types, the text moves no further than it must.
int BasicsPage::firstHitInView() const
{
    const int top = m_scroll->verticalScrollBar()->value();
    for (int i = 0; i < m_hits.count(); ++i) {
        const PlainLabel *label = m_hits.at(i).label;
        if (label->mapTo(m_scroll->widget(), QPoint(0, label->lineTop(m_hits.at(i).start))).y() >= top)
            return i;
    }
    return 0;
}

void BasicsPage::showHit()
{
    m_findBar->setAnswer(m_hits.current(), m_hits.count());
    if (m_hits.current() < 0)
        return;
    const BasicsSearch::Hit &hit = m_hits.at(m_hits.current());
    const int line = Metrics::of(font()).hanLine;
    const int y = hit.label->mapTo(m_scroll->widget(), QPoint(0, hit.label->lineTop(hit.start))).y();
    m_pinned = false;
    m_scroll->ensureVisible(0, y + line / 2, 0, 3 * line);
    const auto section = std::find_if(m_sections.begin(), m_sections.end(),
                                      [&hit](const BasicsSection *one) { return one->isAncestorOf(hit.label); });
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentRow(static_cast<int>(section - m_sections.begin()));
}

void BasicsPage::endFind()
{
    m_hits.find({}, m_sections);
    m_findBar->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

void BasicsPage::fill()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString title = SectionWords(m_sections[i]->id(), m_language)("title");
        m_list->item(i)->setText(title);
        m_list->item(i)->setToolTip(title);
        m_sections[i]->setWords(m_language, m_settings);
    }
    applyFonts();
    if (m_findBar->isVisible())
        find(m_findBar->text());
}

/// The list is as wide as its longest title; the pictures go beside the text where both fit.
void BasicsPage::applyFonts()
{
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        widest = std::max(widest, textWidth(m_list->item(i)->text(), font()));
        m_list->item(i)->setSizeHint(QSize(0, Metrics::of(font()).rowHeight - 2)); // in the least window all have room
    }
    m_listWidth = widest + 2 * (SideMargin + TitleSide) + ScrollBarRoom;
    arrange();
}

/// The list gives way to the text: a title may be elided, and a tool tip has it whole.
void BasicsPage::arrange()
{
    const int side = std::clamp(m_listWidth, LeastSide, std::max(LeastSide, width() / 3));
    m_side->setFixedWidth(side);
    const int room = width() - side - ScrollBarRoom - 2 * ColumnMargin;
    const bool wide = room >= BasicsSection::wholeWidth(font(), true);
    // The column is exactly as wide as its sections: what is over goes to the margin, for a layout
    // asks for the height at the width that it has, not at the width that its content keeps.
    const int over = std::max(0, room - BasicsSection::wholeWidth(font(), wide));
    m_column->setContentsMargins(ColumnMargin, TopMargin, ColumnMargin + over, SectionsApart);
    for (BasicsSection *section : std::as_const(m_sections))
        section->setWide(wide, room);
}

/// In another size of letters the line at the top stays there.
void BasicsPage::keepPlace()
{
    if (m_pinned)
        return;
    const int top = m_scroll->verticalScrollBar()->value() + TopMargin;
    int row = 0;
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->y() <= top)
            row = i;
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentRow(row);
    const BasicsSection *section = m_sections[row];
    m_pinned = true;
    m_readPart = double(top - section->y()) / std::max(1, section->height());
}

void BasicsPage::retranslate()
{
    //: Link at the top of a help page; %1 is the name of the page that one came from
    m_back->setText(tr("Back to %1").arg(m_backTitle));
    m_list->setAccessibleName(tr("Sections"));
    m_scroll->setAccessibleName(tr("Port basics"));
}

void BasicsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BasicsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        keepPlace();
        applyFonts();
    }
}

} // namespace netwharf
