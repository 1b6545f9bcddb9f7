// SPDX-License-Identifier: MIT
#include "app/ui/why/freefinder.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/choicefield.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/flowlayout.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/style.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int MostPort = 65535;
constexpr int FirstCount = 8;
constexpr int MostCount = 100; ///< more chips than a person reads
constexpr int FieldSide = 6;
constexpr int TypingPause = 500; // ms; each search tries many ports

QLabel *makeWord()
{
    auto *word = new QLabel;
    word->setTextFormat(Qt::PlainText);
    return word;
}

} // namespace

FreeFinder::FreeFinder(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(PlainLabel::Ink::Muted)), m_nearWord(makeWord()),
      m_fromWord(makeWord()), m_toWord(makeWord()), m_countWord(makeWord()), m_near(makeField(5)),
      m_first(makeField(5)), m_last(makeField(5)), m_count(makeField(3)), m_protocols(new ChoiceField),
      m_error(new PlainLabel(PlainLabel::Ink::Closed)), m_outcome(new PlainLabel(PlainLabel::Ink::Muted)),
      m_copy(new PushButton), m_copyAssignment(new PushButton), m_others(new PushButton), m_why(new LinkButton),
      m_passedOver(new PlainLabel(PlainLabel::Ink::Muted))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    m_count->setText(QString::number(FirstCount));
    build();
    connectParts();
    retranslate();
}

QLineEdit *FreeFinder::makeField(int digits)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(12);
    field->setTextMargins(FieldSide, 0, FieldSide, 0);
    field->setFixedWidth(widthFor(digits));
    return field;
}

int FreeFinder::widthFor(int digits) const
{
    constexpr int Frame = 16;
    return QFontMetrics(font()).horizontalAdvance(QString(digits, QLatin1Char('8'))) + 2 * FieldSide + Frame;
}

void FreeFinder::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto inset = [layout] {
        auto *part = new QVBoxLayout;
        part->setContentsMargins(RingRoom, 0, RingRoom, 0);
        part->setSpacing(layout->spacing());
        layout->addLayout(part);
        return part;
    };
    QVBoxLayout *above = inset();
    above->addWidget(m_heading);
    above->addWidget(makeFields());
    above->addWidget(m_error);
    above->addWidget(makeChips());
    layout->addWidget(makeButtons());
    QVBoxLayout *below = inset();
    below->addWidget(m_outcome);
    below->addWidget(m_passedOver);
    below->addWidget(m_why, 0, Qt::AlignLeft);
    m_error->hide();
}

QWidget *FreeFinder::makeFields()
{
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(8, 8, fields);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nearWord, m_near, m_fromWord, m_first, m_toWord, m_last,
                                                          m_countWord, m_count, m_protocols})
        flow->addWidget(part);
    return fields;
}

QWidget *FreeFinder::makeChips()
{
    auto *chips = new QWidget;
    m_chipFlow = new FlowLayout(4, 4, chips);
    return chips;
}

QWidget *FreeFinder::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, 8, buttons);
    for (PushButton *button : {m_copy, m_copyAssignment, m_others}) {
        button->setAttribute(Qt::WA_LayoutUsesWidgetRect); // the ring of the focus is not cut off
        flow->addWidget(button);
    }
    return buttons;
}

void FreeFinder::connectParts()
{
    for (QLineEdit *field : {m_near, m_first, m_last, m_count}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_after = 0;
            check();
            m_pause.start();
        });
        connect(field, &QLineEdit::returnPressed, this, [this] {
            m_pause.stop();
            emit wishChanged();
        });
    }
    connect(&m_pause, &QTimer::timeout, this, &FreeFinder::wishChanged);
    connect(m_protocols, &ChoiceField::chosen, this, [this] {
        m_after = 0;
        emit wishChanged();
    });
    connect(m_copy, &QAbstractButton::clicked, this, &FreeFinder::copyPorts);
    connect(m_copyAssignment, &QAbstractButton::clicked, this, [this] {
        if (const auto report = shownReport(); report && !report->found.ports.empty())
            copy(QStringLiteral("PORT=%1").arg(report->found.ports.front()));
    });
    connect(m_others, &QAbstractButton::clicked, this, &FreeFinder::showOthers);
    connect(m_why, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fillPassedOver();
    });
}

std::optional<int> FreeFinder::valueOf(const QLineEdit *field, int least, int most, int otherwise) const
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

bool FreeFinder::readFields(FreePortWish &wish) const
{
    const auto first = valueOf(m_first, 1, MostPort, 1);
    const auto last = valueOf(m_last, 1, MostPort, MostPort);
    const auto count = valueOf(m_count, 1, MostCount, 1);
    const auto near = valueOf(m_near, 1, MostPort, m_suggested);
    if (!first || !last || !count || !near || *first > *last)
        return false;
    wish.range = {static_cast<std::uint16_t>(*first), static_cast<std::uint16_t>(*last)};
    wish.near = static_cast<std::uint16_t>(std::clamp(m_after != 0 ? m_after : *near, *first, *last));
    wish.count = static_cast<std::size_t>(*count);
    wish.tcp = m_protocols->current() != UdpOnly;
    wish.udp = m_protocols->current() != TcpOnly;
    return true;
}

std::optional<FreePortWish> FreeFinder::wish() const
{
    FreePortWish wish;
    return readFields(wish) ? std::optional(wish) : std::nullopt;
}

/// The sentence names the first field that is wrong.
void FreeFinder::check()
{
    QString error;
    const auto judge = [&](QLineEdit *field, int most, const QString &sentence) {
        const bool good = valueOf(field, 1, most, 1).has_value();
        field->setProperty(FaultProperty, !good);
        field->setAccessibleDescription(good ? QString() : sentence);
        field->update();
        if (!good && error.isEmpty())
            error = sentence;
    };
    for (QLineEdit *field : {m_near, m_first, m_last})
        judge(
            field, MostPort,
            tr("“%1” is not a port: port numbers go from 1 to 65535.").arg(words::plain(field->text().toStdString())));
    judge(m_count, MostCount,
          tr("“%1” is not a number from 1 to %2.").arg(words::plain(m_count->text().toStdString())).arg(MostCount));
    const auto first = valueOf(m_first, 1, MostPort, 1);
    const auto last = valueOf(m_last, 1, MostPort, MostPort);
    if (error.isEmpty() && *first > *last)
        error = tr("The range ends before it begins.");
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (std::exchange(m_isWrong, !error.isEmpty()) == m_isWrong)
        return;
    fillChips();
    fillPassedOver();
}

QList<QWidget *> FreeFinder::tabStops() const
{
    QList<QWidget *> stops{m_near, m_first, m_last, m_count, m_protocols, m_copy, m_copyAssignment, m_others};
    for (Chip *chip : m_chips)
        stops << chip;
    return stops << m_why;
}

void FreeFinder::setNear(std::uint16_t port)
{
    if (m_suggested == port)
        return;
    m_suggested = port;
    m_near->setPlaceholderText(QString::number(port));
    if (m_near->text().isEmpty())
        m_after = 0;
    m_pause.start(); // the number is still being typed
}

void FreeFinder::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("near"), m_near->text());
    settings.setValue(QStringLiteral("first"), m_first->text());
    settings.setValue(QStringLiteral("last"), m_last->text());
    settings.setValue(QStringLiteral("count"), m_count->text());
    settings.setValue(QStringLiteral("protocols"), m_protocols->current());
}

void FreeFinder::restore(const QVariantMap &values)
{
    m_near->setText(values.value(QStringLiteral("near")).toString());
    m_first->setText(values.value(QStringLiteral("first")).toString());
    m_last->setText(values.value(QStringLiteral("last")).toString());
    m_count->setText(values.value(QStringLiteral("count"), FirstCount).toString());
    m_protocols->setCurrent(std::clamp(values.value(QStringLiteral("protocols")).toInt(), int{Both}, int{UdpOnly}));
    check();
}

void FreeFinder::retranslate()
{
    m_heading->setText(tr("Find a free port"));
    //: Before a field with a port: ports near it are looked for
    m_nearWord->setText(tr("near"));
    //: Before a field with the first port of a range
    m_fromWord->setText(tr("from"));
    //: Before a field with the last port of a range
    m_toWord->setText(tr("to"));
    //: Before a field with the number of ports that are wanted
    m_countWord->setText(tr("how many"));
    m_near->setAccessibleName(tr("Near this port"));
    m_near->setPlaceholderText(QString::number(m_suggested));
    m_first->setAccessibleName(tr("First port of the range"));
    m_first->setPlaceholderText(QStringLiteral("1"));
    m_last->setAccessibleName(tr("Last port of the range"));
    m_last->setPlaceholderText(QString::number(MostPort));
    m_count->setAccessibleName(tr("How many ports"));
    m_count->setPlaceholderText(QStringLiteral("1"));
    m_protocols->setName(tr("Protocol"));
    m_protocols->setChoices({tr("TCP and UDP"), words::transport(Protocol::Tcp), words::transport(Protocol::Udp)});
    m_copy->setText(tr("Copy all"));
    m_others->setText(tr("Others"));
    m_others->setToolTip(tr("The next free ports after these"));
    check();
    fillChips();
    fillPassedOver();
}

void FreeFinder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (Chip *chip : std::as_const(m_chips))
            chip->setFont(monospaceFont(font()));
        for (QLineEdit *field : {m_near, m_first, m_last, m_count})
            field->setFixedWidth(widthFor(field == m_count ? 3 : 5));
    }
}

} // namespace netwharf
