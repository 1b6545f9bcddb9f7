// SPDX-License-Identifier: MIT
#include "app/ui/why/fixlist.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int CircleSize = 21; ///< at least: it grows with the text
constexpr int CircleRoom = 2; ///< above and below a digit
constexpr int Indent = 32;
constexpr int LineGap = 14;

/// The number of a fix in a circle.
class FixNumber : public QWidget
{
public:
    explicit FixNumber(int number) : m_number(number)
    {
        setObjectName(QStringLiteral("fixNumber"));
        fit();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.strong, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        drawLine(&painter, rect(), QString::number(m_number), font(), theme.text, Qt::AlignHCenter, Qt::ElideNone);
    }

private:
    void fit()
    {
        const int size = std::max(CircleSize, fontMetrics().height() + 2 * CircleRoom);
        setFixedSize(size, size);
    }

    int m_number;
};

} // namespace

struct FixList::Line
{
    QWidget *whole = nullptr;
    PlainLabel *title = nullptr;
    PlainLabel *detail = nullptr;
    PlainLabel *command = nullptr;
    PushButton *button = nullptr;
};

FixList::FixList(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(PlainLabel::Ink::Muted)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(LineGap);
    m_layout->addWidget(m_heading);
    retranslate();
}

FixList::~FixList() = default;

void FixList::addLine()
{
    const int place = static_cast<int>(m_lines.size());
    auto line = std::make_unique<Line>();
    line->whole = new QWidget;
    line->title = new PlainLabel;
    line->detail = new PlainLabel(PlainLabel::Ink::Muted);
    line->command = new PlainLabel(PlainLabel::Ink::Muted);
    line->command->setFont(monospaceFont(font()));
    line->button = new PushButton;
    auto *grid = new QGridLayout(line->whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Indent - CircleSize);
    grid->setVerticalSpacing(2);
    grid->addWidget(new FixNumber(place + 1), 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(line->title, 0, 1);
    grid->addWidget(line->detail, 1, 1);
    grid->addWidget(line->command, 2, 1);
    grid->addWidget(line->button, 0, 2, 3, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    m_layout->addWidget(line->whole);
    connect(line->button, &QAbstractButton::clicked, this, [this, place] { emit chosen(place); });
    m_lines.push_back(std::move(line));
}

void FixList::setFixes(const QList<WhyFix> &fixes)
{
    m_fixes = fixes;
    while (m_lines.size() < static_cast<std::size_t>(fixes.size()))
        addLine();
    bool hasPrimary = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = *m_lines[i];
        const bool shown = i < static_cast<std::size_t>(fixes.size());
        line.whole->setVisible(shown);
        if (!shown)
            continue;
        const WhyFix &fix = fixes.at(static_cast<qsizetype>(i));
        line.title->setText(fix.title);
        line.detail->setText(fix.detail);
        line.detail->setVisible(!fix.detail.isEmpty());
        line.command->setText(fix.command);
        line.command->setVisible(!fix.command.isEmpty());
        line.button->setText(fix.button);
        line.button->setVisible(!fix.button.isEmpty());
        //: For a screen reader: %1 the words on a button, %2 what it is about
        line.button->setAccessibleName(tr("%1: %2").arg(fix.button, fix.title));
        line.button->setPrimary(!fix.button.isEmpty() && !hasPrimary);
        hasPrimary = hasPrimary || !fix.button.isEmpty();
    }
    fitButtons();
}

void FixList::fitButtons()
{
    int width = 0;
    for (const auto &line : m_lines)
        if (!line->button->text().isEmpty())
            width = std::max(width, line->button->sizeHint().width());
    for (const auto &line : m_lines)
        line->button->setFixedWidth(width);
}

void FixList::retranslate()
{
    m_heading->setText(tr("What you can do"));
}

void FixList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (const auto &line : m_lines)
            line->command->setFont(monospaceFont(font()));
        fitButtons();
    }
}

} // namespace netwharf
