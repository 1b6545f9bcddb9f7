// SPDX-License-Identifier: MIT
#include "app/ui/help/findbar.h"

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/searchfield.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

namespace netwharf {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new SearchField), m_before(new LinkButton), m_next(new LinkButton),
      m_close(new LinkButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_field, 1);
    for (LinkButton *link : {m_before, m_next, m_close})
        row->addWidget(link);
    m_field->setInForm(true);
    m_field->setMaximumWidth(420);
    row->addStretch(0);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::searched);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { emit stepRequested(!QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { emit stepRequested(false); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { emit stepRequested(true); });
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::closed);
    retranslate();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::start()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setAnswer(int current, int count)
{
    m_current = current;
    m_count = count;
    showAnswer();
}

void FindBar::showAnswer()
{
    const QLocale locale;
    //: In a field that finds words in a text: %1 the number of the place shown, %2 of how many
    m_field->setAnswer(m_count > 0 ? tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_count))
                                   : tr("Not found"));
    m_field->setAccessibleDescription(m_field->text().isEmpty() ? QString()
                                      : m_count > 0
                                          ? tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_count))
                                          : tr("Not found"));
    m_before->setEnabled(m_count > 1);
    m_next->setEnabled(m_count > 1);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    //: Link beside a field that finds words in a text
    m_before->setText(tr("Previous"));
    //: Link beside a field that finds words in a text
    m_next->setText(tr("Next"));
    //: Link beside a field that finds words in a text
    m_close->setText(tr("Close"));
    showAnswer();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace netwharf
