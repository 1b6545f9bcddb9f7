// SPDX-License-Identifier: MIT
#include "app/ui/why/checkspane.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/portruler.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int SignSize = 16;
constexpr int LineHeight = 42;
constexpr int ShortLineHeight = 24; ///< without a value

QWidget *makeGap()
{
    auto *gap = new QWidget;
    auto *layout = new QVBoxLayout(gap);
    layout->setContentsMargins(0, 10, 0, 14);
    layout->addWidget(makeHairline());
    return gap;
}

/// Check, cross, dash or question mark.
class CheckSign : public QWidget
{
public:
    CheckSign() { setFixedSize(SignSize, SignSize); }
    void setResult(BindCheckResult result)
    {
        m_result = result;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto pen = [&](const QColor &color) {
            painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        };
        switch (m_result) {
        case BindCheckResult::Passed:
            pen(theme.opened);
            painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4.5}});
            break;
        case BindCheckResult::Failed:
            pen(theme.closed);
            painter.drawLine(QPointF(4, 4), QPointF(12, 12));
            painter.drawLine(QPointF(4, 12), QPointF(12, 4));
            break;
        case BindCheckResult::Noted: fillCrisp(&painter, QRectF(4, 7, 8, 2), theme.muted); break;
        case BindCheckResult::Unknown:
            drawLine(&painter, rect(), QStringLiteral("?"), font(), theme.muted, Qt::AlignHCenter, Qt::ElideNone);
            break;
        }
    }

private:
    BindCheckResult m_result = BindCheckResult::Unknown;
};

/// Gives way to what stands beside it.
class EntryNumber : public QLabel
{
public:
    QSize minimumSizeHint() const override { return QSize(0, QLabel::minimumSizeHint().height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLine(&painter, rect(), text(), font(), Theme::current().text);
    }
};

} // namespace

struct ChecksPane::Line
{
    QWidget *whole = nullptr;
    CheckSign *sign = nullptr;
    PlainLabel *fact = nullptr;
    PlainLabel *value = nullptr;
};

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel), m_checks(new QVBoxLayout), m_ruler(new PortRuler),
      m_number(new EntryNumber), m_title(new PlainLabel), m_badge(new Badge), m_link(new LinkButton),
      m_text(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addSpacing(12);
    m_checks->setSpacing(0);
    layout->addLayout(m_checks);
    layout->addWidget(makeGap());
    layout->addWidget(m_ruler);
    layout->addWidget(makeGap());
    makeEntry();
    connect(m_link, &QAbstractButton::clicked, this, [this] { emit portRequested(m_port, m_protocol); });
    applyFonts();
    retranslate();
}

ChecksPane::~ChecksPane() = default;

void ChecksPane::makeEntry()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_number->setTextFormat(Qt::PlainText);
    head->addWidget(m_number);
    m_link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_badge);
    head->addStretch(1);
    m_link->setChevron(true);
    head->addWidget(m_link);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_text);
}

void ChecksPane::addLine()
{
    auto line = std::make_unique<Line>();
    line->whole = new QWidget;
    line->sign = new CheckSign;
    line->fact = new PlainLabel;
    line->value = new PlainLabel(PlainLabel::Ink::Muted);
    auto *grid = new QGridLayout(line->whole);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(line->sign, 0, 0, Qt::AlignTop);
    grid->addWidget(line->fact, 0, 1);
    grid->addWidget(line->value, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    m_checks->addWidget(line->whole);
    m_lines.push_back(std::move(line));
}

void ChecksPane::show(const words::BindContext &context, const Catalogue &catalogue, Language language)
{
    const auto &checks = context.answer.checks;
    while (m_lines.size() < checks.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = *m_lines[i];
        line.whole->setVisible(i < checks.size());
        if (i >= checks.size())
            continue;
        line.sign->setResult(checks[i].result);
        line.fact->setInk(checks[i].result == BindCheckResult::Failed ? PlainLabel::Ink::Closed
                                                                      : PlainLabel::Ink::Text);
        line.fact->setText(words::bindCheckFact(checks[i]));
        const QString value = words::bindCheckValue(checks[i], context);
        line.value->setText(value);
        line.value->setVisible(!value.isEmpty());
        line.whole->setMinimumHeight(value.isEmpty() ? ShortLineHeight : LineHeight);
    }
    const BindQuestion &question = context.answer.question;
    m_ruler->setPorts(PortRange{question.port, question.port});
    m_ruler->setSettings(context.settings.ports);
    showEntry(question, catalogue, language, context.settings.ports);
}

void ChecksPane::showEntry(const BindQuestion &question, const Catalogue &catalogue, Language language,
                           const SystemSettings &settings)
{
    m_port = question.port;
    m_protocol = question.protocol;
    const EntryIndex best = catalogue.best(m_port, m_protocol);
    const PortRecord record = best == NoEntry ? catalogue.answer(m_port, m_protocol) : catalogue.at(best);
    const QString name = words::plain(record.name);
    m_number->setText(name.isEmpty() ? QString::number(m_port) : QStringLiteral("%1  %2").arg(m_port).arg(name));
    m_badge->setText(words::range(rangeOf(m_port)));
    m_badge->setRange(rangeOf(m_port));
    m_title->setText(words::title(record, language));
    const QString text = words::text(record, language, settings);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty() && text != m_title->text());
}

void ChecksPane::applyFonts()
{
    m_heading->setFont(headingFont(font()));
    m_number->setFont(monospaceFont(font()));
}

void ChecksPane::retranslate()
{
    m_heading->setText(tr("What was checked"));
    m_link->setText(tr("In Ports"));
    m_link->setToolTip(tr("Show this port in Ports"));
    m_text->setInk(PlainLabel::Ink::Muted);
}

void ChecksPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace netwharf
