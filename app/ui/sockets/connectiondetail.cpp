// SPDX-License-Identifier: MIT
#include "app/ui/sockets/connectiondetail.h"

#include "app/i18n/words.h"
#include "app/models/tcpwords.h"
#include "app/ui/sockets/tcpdiagram.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/stress.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/tuplepicture.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace netwharf {

namespace {

TupleEnd tupleEnd(const EndWords &words)
{
    return {words.title, words.address, words.port, words.service, words.range, words.open};
}

QLabel *makePlain()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The head is at the end that was called, also where both ends are on this machine.
TupleArrow arrowOf(const Row &row)
{
    if (row.direction == Direction::None && row.otherEnd != RowId{})
        return TupleArrow::Both;
    return row.direction == Direction::Outgoing ? TupleArrow::Out : TupleArrow::In;
}

} // namespace

ConnectionDetail::ConnectionDetail(QWidget *parent) : DetailPane(parent)
{
    m_empty = new PlainLabel(PlainLabel::Ink::Muted);
    content()->addWidget(m_empty);
    makeHead();
    makeTcp();
    makePort();
    m_parts << addHairline();
    m_facts = new FactList;
    content()->addWidget(m_facts);
    m_parts << m_facts;
    makeTraffic();
    content()->addStretch(1);
    makeActions();
    applyFonts();
    retranslate();
}

void ConnectionDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name = new PlainLabel;
    m_state = new Badge;
    m_state->setMonospace(true);
    row->addWidget(m_name, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    m_since = new PlainLabel(PlainLabel::Ink::Muted);
    m_tuple = new TuplePicture;
    m_sentence = new PlainLabel;
    m_ownerSentence = new PlainLabel(PlainLabel::Ink::Muted);
    m_whatIsThis = new LinkButton;
    connect(m_whatIsThis, &QAbstractButton::clicked, this, [this] {
        const bool connected = m_shown && m_shown->live.row.socket.hasRemote;
        const bool isUsual = !m_shown || groupOf(m_shown->live.row.socket.state) != StateGroup::Other;
        emit basicsRequested(!connected ? QStringLiteral("bind")
                             : isUsual  ? QStringLiteral("tuple")
                                        : QStringLiteral("states"));
    });
    auto *since = new QWidget; // a bare layout would hold the pane at no width while all in it is hidden
    auto *sinceRow = new QHBoxLayout(since);
    sinceRow->setContentsMargins(0, 0, 0, 0);
    sinceRow->setSpacing(8);
    sinceRow->addWidget(m_since, 1);
    sinceRow->addWidget(m_whatIsThis, 0, Qt::AlignTop);
    content()->addWidget(head);
    content()->addWidget(since);
    content()->addSpacing(12);
    content()->addWidget(m_tuple);
    content()->addSpacing(12);
    content()->addWidget(m_sentence);
    content()->addWidget(m_ownerSentence);
    m_parts << head << since << m_since << m_whatIsThis << m_tuple << m_sentence << m_ownerSentence;
}

void ConnectionDetail::makePort()
{
    m_portLine = addHairline();
    m_portHead = new QWidget;
    auto *row = new QHBoxLayout(m_portHead);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_portNumber = makePlain();
    m_portName = makePlain();
    m_portRange = new Badge;
    row->addWidget(m_portNumber);
    row->addWidget(m_portName);
    row->addWidget(m_portRange);
    row->addStretch(1);
    m_portText = new PlainLabel;
    m_inPorts = new LinkButton; // on a line of its own: names of services are long
    m_inPorts->setChevron(true);
    content()->addWidget(m_portHead);
    content()->addSpacing(4);
    content()->addWidget(m_portText);
    content()->addWidget(m_inPorts, 0, Qt::AlignRight);
    m_parts << m_portLine << m_portHead << m_portText << m_inPorts;
    connect(m_inPorts, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            emit portRequested(port(), transportOf(m_shown->live.row.socket.protocol));
    });
}

void ConnectionDetail::makeActions()
{
    m_onlyProcess = new PushButton(this);
    m_onlyPort = new PushButton(this);
    m_copy = new PushButton(this);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    actions()->addWidget(m_onlyProcess);
    actions()->addWidget(m_onlyPort);
    actions()->addStretch(1);
    actions()->addWidget(m_copy);
    connect(m_onlyProcess, &QAbstractButton::clicked, this, [this] { emit onlyProcessRequested(pid()); });
    connect(m_onlyPort, &QAbstractButton::clicked, this, [this] { emit onlyPortRequested(port()); });
    connect(m_facts, &FactList::linkActivated, this, [this](int fact) {
        if (fact == m_folderFact)
            openFolder();
        else
            emit onlyProcessRequested(m_holderFacts.value(fact, pid()));
    });
    m_copying = new DetailCopy([this] { return texts(); }, this);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_copying->fill(menu);
        menu->popup(m_copy->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void ConnectionDetail::showRow(const LiveRow &live, std::shared_ptr<const Snapshot> snapshot,
                               std::shared_ptr<const Catalogue> catalogue, std::optional<Traffic> counted)
{
    m_newest = snapshot;
    if (shownId() != live.row.socket.id) {
        m_meter.reset();
        goToTop(); // what was read of another row is not where this one begins
    }
    m_counted = counted;
    if (live.event == RowEvent::Closed && shownId() == live.row.socket.id) {
        // Its process is often gone with it: what was known before stays.
        m_shown->live.event = live.event;
        m_shown->live.eventAt = live.eventAt;
    } else {
        m_shown = Shown{live, std::move(snapshot), std::move(catalogue)};
    }
    refresh();
}

void ConnectionDetail::takeTraffic(const std::vector<RowTraffic> &traffic)
{
    const std::optional<RowId> id = shownId();
    const auto reading = std::ranges::find_if(traffic, [id](const RowTraffic &row) { return row.id == id; });
    if (reading == traffic.end())
        return;
    m_meter.take(*reading);
    m_curves.take(*reading);
    fillTraffic();
}

TrafficFacts ConnectionDetail::traffic() const
{
    if (m_counted)
        return {m_counted, std::nullopt};
    if (const RowTraffic *newest = m_meter.newest())
        return {newest->traffic, showsClosed() ? std::nullopt : m_meter.rate()};
    return {};
}

void ConnectionDetail::setNewest(std::shared_ptr<const Snapshot> snapshot)
{
    m_newest = std::move(snapshot);
    refresh();
}

void ConnectionDetail::showNothing()
{
    m_shown.reset();
    refresh();
}

std::optional<RowId> ConnectionDetail::shownId() const
{
    return m_shown ? std::optional(m_shown->live.row.socket.id) : std::nullopt;
}

QString ConnectionDetail::plainText() const
{
    if (!m_shown)
        return {};
    return ConnectionWords(m_shown->live, *m_shown->snapshot, *m_shown->catalogue)
        .card(m_shown->snapshot->takenAt, traffic());
}

bool ConnectionDetail::showsClosed() const
{
    return m_shown && m_shown->live.event == RowEvent::Closed;
}

bool ConnectionDetail::holdsMore() const
{
    const quint32 process = pid();
    if (process == 0 || !showsClosed())
        return process != 0;
    const ProcessUse use = processUseOf(*m_newest, process);
    return use.listening + use.datagrams + use.established + use.other > 0;
}

quint32 ConnectionDetail::pid() const
{
    if (!m_shown)
        return 0;
    const RowWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    return words.holder() ? words.holder()->pid : 0;
}

quint16 ConnectionDetail::port() const
{
    return m_shown ? portOf(m_shown->live.row) : quint16{0};
}

void ConnectionDetail::refresh()
{
    m_empty->setVisible(!m_shown);
    for (QWidget *part : std::as_const(m_parts))
        part->setVisible(m_shown.has_value());
    m_copy->setVisible(m_shown.has_value());
    m_onlyProcess->setVisible(holdsMore());
    m_onlyPort->setVisible(port() != 0);
    // A hidden proxy would hold the focus where it is.
    setFocusProxy(holdsMore() ? m_onlyProcess : port() != 0 ? m_onlyPort : m_shown ? m_copy : nullptr);
    if (!m_shown)
        return;
    fillHead();
    fillTcp();
    fillPort();
    fillTraffic();
    fillProcess();
}

void ConnectionDetail::fillHead()
{
    const LiveRow &live = m_shown->live;
    const ConnectionWords words(live, *m_shown->snapshot, *m_shown->catalogue);
    const bool closed = live.event == RowEvent::Closed;
    m_name->setText(words.heading());
    m_state->setText(words.row().state());
    m_state->setToolTip(words::toolTip(words.row().toolTip(LiveColumn::State)));
    m_since->setText(words.since(m_shown->snapshot->takenAt));
    m_tuple->setEnds(tupleEnd(words.localEnd()), tupleEnd(words.remoteEnd()));
    m_tuple->setArrow(arrowOf(live.row), !live.row.socket.hasRemote);
    //: Below the line between the two ends of a connection
    m_tuple->setWords(words.row().protocol(), closed ? tr("closed") : QString());
    m_tuple->setCrossed(closed);
    m_sentence->setText(words.sentence());
    m_ownerSentence->setText(words.ownerSentence());
    m_ownerSentence->setVisible(!words.ownerSentence().isEmpty());
}

void ConnectionDetail::fillPort()
{
    const ConnectionWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    const QString text = words.portText();
    for (QWidget *part : std::initializer_list<QWidget *>{m_portLine, m_portHead, m_portText, m_inPorts})
        part->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const Range range = rangeOf(m_shown->live.row);
    m_portNumber->setText(QString::number(port()));
    m_portName->setText(words.portName());
    m_portName->setFont(stressedFont(font(), m_portName->text()));
    m_portRange->setText(words::range(range));
    m_portRange->setRange(range);
    m_portText->setText(text);
}

void ConnectionDetail::applyFonts()
{
    m_name->setFont(headingFont(font()));
    QFont number = monospaceFont(font());
    number.setWeight(QFont::DemiBold);
    m_portNumber->setFont(number);
    m_portName->setFont(stressedFont(font(), m_portName->text()));
}

void ConnectionDetail::retranslate()
{
    m_empty->setText(tr("Select a row to see who opened it, what its port is for and which process holds it."));
    //: Link to the page about ports
    m_inPorts->setText(tr("In Ports"));
    //: Link above a picture, to the section of "Port basics" that explains it
    m_whatIsThis->setText(tr("What is this?"));
    m_onlyProcess->setText(tr("Only this process"));
    m_onlyPort->setText(tr("Only this port"));
    m_tcpDiagram->setCaptions(tcpCaptions());
    m_copying->retranslate();
    m_copy->setToolTip(tr("Copy…"));
    m_copy->setAccessibleName(m_copy->toolTip());
    refresh();
}

void ConnectionDetail::showEvent(QShowEvent *event)
{
    DetailPane::showEvent(event);
    emit visibilityChanged();
}

void ConnectionDetail::hideEvent(QHideEvent *event)
{
    DetailPane::hideEvent(event);
    emit visibilityChanged();
}

void ConnectionDetail::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

} // namespace netwharf
