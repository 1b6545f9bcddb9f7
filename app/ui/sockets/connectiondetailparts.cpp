// SPDX-License-Identifier: MIT
// The parts of ConnectionDetail below its head: where it is in TCP, the process, the traffic.
#include "app/i18n/words.h"
#include "app/models/tcpwords.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/tcpdiagram.h"
#include "app/ui/widgets/sparkline.h"
#include "app/ui/widgets/tuplepicture.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace netwharf {

namespace {

constexpr qsizetype ToolTipLine = 96;

/// As lines of a tooltip, which does not break words; plain text.
QString wrappedToolTip(const QString &text)
{
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = std::min(begin + ToolTipLine, text.size());
        if (end < text.size() && text.at(end - 1).isHighSurrogate())
            --end;
        lines << text.mid(begin, end - begin);
        begin = end;
    }
    return words::toolTip(lines.join(QLatin1Char('\n')));
}

/// The folder of its program; empty where that is not known.
QString folderOf(const Process *process)
{
    if (!process || !process->executable.starts_with('/'))
        return {};
    const QString path = QFile::decodeName(QByteArray::fromStdString(process->executable));
    return path.left(std::max<qsizetype>(1, path.lastIndexOf(QLatin1Char('/'))));
}

} // namespace

void ConnectionDetail::makeTcp()
{
    m_whereInTcp = new LinkButton;
    m_tcpSentence = new PlainLabel(PlainLabel::Ink::Muted);
    m_tcpDiagram = new TcpDiagram;
    content()->addSpacing(4);
    content()->addWidget(m_whereInTcp, 0, Qt::AlignLeft);
    content()->addWidget(m_tcpSentence);
    content()->addWidget(m_tcpDiagram);
    m_parts << m_whereInTcp << m_tcpSentence << m_tcpDiagram;
    connect(m_whereInTcp, &QAbstractButton::clicked, this, [this] {
        m_tcpOpen = !m_tcpOpen;
        fillTcp();
    });
}

void ConnectionDetail::makeTraffic()
{
    m_trafficLine = addHairline();
    m_curve = new Sparkline;
    m_trafficFacts = new FactList;
    content()->addWidget(m_curve);
    content()->addSpacing(4);
    content()->addWidget(m_trafficFacts);
    m_parts << m_trafficLine << m_curve << m_trafficFacts;
}

void ConnectionDetail::fillTcp()
{
    const Socket &socket = m_shown->live.row.socket;
    const QString sentence = socket.protocol == Protocol::Tcp ? tcpPlaceText(socket.state) : QString();
    const bool isTcp = !sentence.isEmpty();
    m_whereInTcp->setVisible(isTcp);
    //: Link that opens a picture of the states of TCP, and the one that closes it
    m_whereInTcp->setText(m_tcpOpen ? tr("Hide the states of TCP") : tr("Where is this in TCP?"));
    m_tcpSentence->setVisible(isTcp && m_tcpOpen);
    m_tcpSentence->setText(sentence);
    m_tcpDiagram->setVisible(isTcp && m_tcpOpen);
    m_tcpDiagram->setState(socket.state);
}

void ConnectionDetail::fillTraffic()
{
    const ConnectionWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    QList<FactList::Fact> facts;
    const QList<FactWords> known = words.trafficFacts(traffic());
    for (const FactWords &fact : known)
        facts << FactList::Fact{fact.label, fact.value, fact.code, false};
    m_trafficLine->setVisible(!facts.isEmpty());
    m_trafficFacts->setVisible(!facts.isEmpty());
    m_trafficFacts->setFacts(facts);
    fillCurve();
    const TrafficFacts read = traffic();
    const bool hasRoundTrip = !showsClosed() && read.counted && read.counted->rtt != 0;
    if (!showsClosed())
        m_tuple->setWords(words.row().protocol(), hasRoundTrip ? words::roundTrip(read.counted->rtt) : QString());
}

void ConnectionDetail::fillCurve()
{
    const Row &row = m_shown->live.row;
    const bool counts =
        row.socket.protocol == Protocol::Tcp && row.socket.hasRemote && m_trafficFacts->isVisibleTo(this);
    m_curve->setVisible(counts);
    if (!counts)
        return;
    std::vector<SparkBar> bars;
    if (const TrafficCurve *curve = m_curves.find(row.socket.id))
        for (const std::optional<TrafficRate> &rate : curve->last(TrafficCurve::Clock::now()))
            bars.push_back(rate ? SparkBar{rate->received, rate->sent} : SparkBar{});
    const auto seconds = static_cast<int>(bars.size());
    m_curve->setBars(std::move(bars));
    const TrafficRate now = traffic().rate.value_or(TrafficRate{});
    m_curve->setWords(
        //: Above a curve of traffic: %1 how fast it comes in, %2 how fast it goes out
        tr("↓ %1   ↑ %2").arg(words::bytesPerSecond(now.received), words::bytesPerSecond(now.sent)),
        //: Beside a curve of traffic: its highest value
        seconds > 0 ? tr("peak %1").arg(words::bytesPerSecond(m_curve->peak())) : QString());
    m_curve->setToolTip(tr("What came in (up) and went out (down), by second, for a minute"));
}

void ConnectionDetail::fillProcess()
{
    const ConnectionWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    QList<FactList::Fact> facts;
    const QList<FactWords> known = words.processFacts(m_shown->snapshot->takenAt);
    m_folderFact = -1;
    m_holderFacts.clear();
    for (const FactWords &fact : known) {
        if (fact.pid != 0)
            m_holderFacts.insert(static_cast<int>(facts.size()), fact.pid);
        facts << FactList::Fact{fact.label, fact.value, fact.code, fact.pid != 0, wrappedToolTip(fact.whole)};
        if (fact.isProgram && !folderOf(words.row().holder()).isEmpty()) {
            m_folderFact = static_cast<int>(facts.size());
            //: Link: shows the folder of the program in the file manager
            facts << FactList::Fact{QString(), tr("Open its folder"), false, true};
        }
    }
    //: Label of a line: how many sockets the process holds
    facts << FactList::Fact{tr("Sockets"), words.processUse(), false, holdsMore()};
    m_facts->setFacts(facts);
}

void ConnectionDetail::openFolder()
{
    const RowWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    const QString folder = folderOf(words.holder());
    // Only a folder is ever handed on: what is opened so shows files and runs none.
    if (!QFileInfo(folder).isDir())
        emit told(tr("The folder %1 cannot be seen from here.").arg(words::plain(folder.toStdString())));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit told(tr("No program on this desktop shows folders."));
}

DetailTexts ConnectionDetail::texts() const
{
    if (!m_shown)
        return {};
    const ConnectionWords words(m_shown->live, *m_shown->snapshot, *m_shown->catalogue);
    return {plainText(), words.fiveTuple(), words.processText(m_shown->snapshot->takenAt), words.commandLine()};
}

} // namespace netwharf
