// SPDX-License-Identifier: MIT
#include "tests/shots/partssheet.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/portruler.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/tuplepicture.h"
#include "tests/shots/partstable.h"

namespace netwharf {

namespace {

constexpr QColor ListeningLight(0xFF, 0xC1, 0x4D);

/// Shows a state that only mouse or keyboard could bring about.
class StatedChip : public Chip
{
public:
    StatedChip(QStyle::State state, QWidget *parent) : Chip(parent), m_state(state) {}

protected:
    void initStyleOption(QStyleOption *option) const override
    {
        Chip::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

class StatedButton : public PushButton
{
public:
    StatedButton(const QString &text, QStyle::State state, QWidget *parent) : PushButton(text, parent), m_state(state)
    {}

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        PushButton::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

class StatedField : public SearchField
{
public:
    StatedField(QStyle::State state, QWidget *parent) : SearchField(parent), m_state(state) {}

protected:
    void initStyleOption(QStyleOptionFrame *option) const override
    {
        SearchField::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

class PartsSheet : public QWidget
{
public:
    PartsSheet()
    {
        m_scale = Metrics::of(font()).rowHeight / 24.0;
        resize(at(1180), at(724));
        addChips();
        addButtons();
        addFields();
        addTables();
        addTuples();
        addRulers();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (const auto &[place, words] : m_captions)
            drawLine(&painter, QRectF(place, QSizeF(at(700), at(18))), words, font(), Theme::current().muted);
    }

private:
    /// The sheet grows with the font; its measures are those of a font of 12 px.
    int at(int measure) const { return qRound(measure * m_scale); }
    void caption(int x, int y, const QString &words) { m_captions.append({QPointF(at(x), at(y)), words}); }

    Chip *addChip(int &x, const QString &word, int count, QStyle::State state = {})
    {
        auto *chip = new StatedChip(state, this);
        chip->setText(word);
        chip->setCount(count);
        return place(chip, x);
    }

    Chip *place(Chip *chip, int &x)
    {
        const QSize size = chip->sizeHint();
        chip->setGeometry(x, at(38), size.width(), size.height());
        x += size.width() + at(8);
        return chip;
    }

    void addChips()
    {
        caption(24, 14,
                QStringLiteral("Chip: idle, hover, focus, active, active and focus, nothing to show, with "
                               "range, with sign"));
        const QString udp = QStringLiteral("UDP");
        int x = at(24);
        addChip(x, udp, 15);
        addChip(x, udp, 15, QStyle::State_MouseOver);
        addChip(x, udp, 15, QStyle::State_HasFocus);
        addChip(x, udp, 15)->setChecked(true);
        addChip(x, udp, 15, QStyle::State_HasFocus)->setChecked(true);
        addChip(x, QStringLiteral("SCTP"), 0);
        auto *range = new Chip(this);
        range->setText(QStringLiteral("Registered"));
        range->setCount(24);
        range->setSwatch(Range::Registered);
        place(range, x);
        auto *sign = new Chip(this);
        sign->setText(QStringLiteral("Listening"));
        sign->setCount(20);
        sign->setSign(ChipSign::Ring, ListeningLight);
        place(sign, x);
    }

    PushButton *addButton(int x, const QString &text, QStyle::State state = {})
    {
        auto *button = new StatedButton(text, state, this);
        button->setGeometry(QRect(QPoint(at(x), at(92)), button->sizeHint()));
        return button;
    }

    void addButtons()
    {
        caption(24, 68, QStringLiteral("Button: idle, main action, hover, pressed, off, focus"));
        const QString copy = QStringLiteral("Copy");
        addButton(24, copy);
        addButton(88, QStringLiteral("Copy 8085"))->setPrimary(true);
        addButton(186, copy, QStyle::State_MouseOver);
        addButton(250, copy, QStyle::State_Sunken);
        addButton(314, copy)->setEnabled(false);
        addButton(378, copy, QStyle::State_HasFocus);
    }

    SearchField *addField(int y, QStyle::State state)
    {
        auto *field = new StatedField(state, this);
        field->setPlaceholderText(QStringLiteral("Search connections: nginx, 443, state:listen"));
        field->setFocusPolicy(Qt::ClickFocus);
        field->setGeometry(at(710), at(y), at(446), field->sizeHint().height());
        return field;
    }

    void addFields()
    {
        caption(710, 14, QStringLiteral("Search field: idle, answered, not understood (the last good result stays)"));
        addField(38, {});
        SearchField *answered = addField(74, QStyle::State_HasFocus);
        answered->setText(QStringLiteral("nginx"));
        answered->setAnswer(QStringLiteral("5 of 76"));
        SearchField *wrong = addField(110, {});
        wrong->setText(QStringLiteral("proc:nginx and port:80a"));
        wrong->setErrors({{20, 3, QStringLiteral("80a is not a port")}});
    }

    void addTables()
    {
        caption(24, 150,
                QStringLiteral("Row mark: bar and sign for 3 s, tint full for 1 s and gone by 3 s; selection "
                               "wins over the tint"));
        QTableView *table = makePartsTable(this);
        table->setGeometry(at(24), at(174), at(792), Metrics::of(font()).headerHeight + 7 * table->rowHeight(0));
        table->setFocus();
        auto *empty = new TableView(this);
        empty->horizontalHeader()->hide();
        empty->setEmptyWords(QStringLiteral("Nothing matches proc:ngnix"),
                             QStringLiteral("Clear the filter (Esc) or search Ports"));
        empty->setGeometry(at(840), at(174), at(316), at(96));
    }

    void addTuple(int x, int y, const TupleEnd &local, const TupleEnd &remote, TupleArrow arrow,
                  const QString &below = {})
    {
        auto *picture = new TuplePicture(this);
        picture->setEnds(local, remote);
        picture->setArrow(arrow, remote.open);
        picture->setWords(QStringLiteral("TCP"), below);
        picture->setCrossed(below == QLatin1String("closed"));
        picture->setGeometry(at(x), at(y), at(320), picture->sizeHint().height());
    }

    void addTuples()
    {
        caption(24, 390,
                QStringLiteral("Tuple picture: incoming, outgoing, listening, loopback pair, closed just now, IPv6"));
        const auto end = [](const char *title, const char *address, const char *port, const char *service,
                            Range range) {
            return TupleEnd{QString::fromLatin1(title), QString::fromLatin1(address), QString::fromLatin1(port),
                            QString::fromLatin1(service), range};
        };
        addTuple(24, 414, end("this machine", "192.168.1.23", "443", "https", Range::System),
                 end("cafe-77.example.net", "203.0.113.77", "51826", "", Range::Dynamic), TupleArrow::In,
                 QStringLiteral("18.4 ms"));
        addTuple(400, 414, end("this machine", "192.168.1.23", "51514", "", Range::Dynamic),
                 end("fra16s52.example.net with a long name", "142.250.185.78", "443", "https", Range::System),
                 TupleArrow::Out, QStringLiteral("9.2 ms"));
        TupleEnd anyone = end("who can come in", "anyone", "", "", Range::None);
        anyone.open = true;
        addTuple(776, 414, end("this machine", "all addresses", "22", "ssh", Range::System), anyone, TupleArrow::In);
        addTuple(24, 512, end("gunicorn 2210", "127.0.0.1", "48122", "", Range::Registered),
                 end("postgres 733", "127.0.0.1", "5432", "postgresql", Range::Registered), TupleArrow::Both,
                 QStringLiteral("0.04 ms"));
        addTuple(400, 512, end("this machine", "192.168.1.23", "40112", "", Range::Registered),
                 end("", "93.184.215.14", "443", "https", Range::System), TupleArrow::Out, QStringLiteral("closed"));
        addTuple(776, 512, end("this machine", "2001:db8:4:1::82b::17", "443", "https", Range::System),
                 end("", "2001:db8:99:1::fe02:77", "39188", "", Range::Registered), TupleArrow::In,
                 QStringLiteral("31.0 ms"));
    }

    void addRulers()
    {
        caption(24, 608,
                QStringLiteral("Ruler: 22, 48122 (inside the client range), 60001; border and client range "
                               "as this machine sets them"));
        int x = 24;
        for (const int port : {22, 48122, 60001}) {
            const auto number = static_cast<std::uint16_t>(port);
            auto *ruler = new PortRuler(this);
            SystemSettings settings;
            settings.known = true;
            ruler->setSettings(settings);
            ruler->setPorts(PortRange{number, number});
            ruler->setGeometry(at(x), at(633), at(320), ruler->sizeHint().height());
            x += 376;
        }
    }

    double m_scale = 1;
    QList<std::pair<QPointF, QString>> m_captions;
};

} // namespace

QWidget *makePartsSheet()
{
    return new PartsSheet;
}

} // namespace netwharf
