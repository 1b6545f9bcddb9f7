// SPDX-License-Identifier: MIT
#include "app/models/activitywords.h"

#include "app/i18n/words.h"
#include "app/models/connectionwords.h"

#include <QDateTime>
#include <QLocale>

namespace netwharf {

namespace {

using std::chrono::system_clock;

QDateTime toQt(system_clock::time_point point)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(point.time_since_epoch()).count());
}

LiveRow liveOf(const ActivityEvent &event)
{
    LiveRow live;
    live.row = shownRow(event);
    return live;
}

} // namespace

QString kindText(ActivityKind kind)
{
    //: In place of what happened: for a while nobody looked
    return kind == ActivityKind::Gap ? ActivityWords::tr("no samples") : words::rowChange(changeOf(kind));
}

QString eventTimeText(system_clock::time_point moment, system_clock::time_point now)
{
    const QDateTime then = toQt(moment);
    const QString time = then.time().toString(QStringLiteral("HH:mm:ss"));
    const auto days = then.date().daysTo(toQt(now).date());
    if (days == 0)
        return time;
    const QLocale locale;
    //: A moment of another day: %1 a short weekday or a date, %2 a time with seconds
    return ActivityWords::tr("%1 %2", "moment")
        .arg(days > 0 && days < 7 ? locale.dayName(then.date().dayOfWeek(), QLocale::ShortFormat)
                                  : locale.toString(then.date(), QLocale::ShortFormat),
             time);
}

ActivityWords::ActivityWords(const ActivityEvent &event, const Snapshot &texts, const Catalogue &catalogue)
    : m_event(event), m_texts(texts), m_live(liveOf(event)), m_row(m_live, texts, catalogue)
{}

QString ActivityWords::kind() const
{
    return kindText(m_event.kind);
}

QString ActivityWords::time() const
{
    return eventTimeText(m_event.at, m_texts.takenAt);
}

QString ActivityWords::gapSentence() const
{
    const QString begin = time();
    const QString end = eventTimeText(m_event.until, m_texts.takenAt);
    return m_event.sampleFailed
               //: %1 and %2 are times
               ? tr("No samples from %1 to %2: the system could not be asked.").arg(begin, end)
               //: %1 and %2 are times
               : tr("No samples from %1 to %2: this program or the machine was asleep or busy.").arg(begin, end);
}

QString ActivityWords::stateBefore() const
{
    const bool moved = m_event.kind == ActivityKind::Changed && m_event.before != m_event.row.socket.state;
    return moved ? words::stateCode(m_event.before) : QString();
}

QString ActivityWords::stateNow() const
{
    // Of a socket that no sample saw nothing is known but that it has ended.
    const bool isUnknown = m_live.row.socket.state == SocketState::Close && m_event.kind != ActivityKind::Changed;
    return isUnknown ? QString() : m_row.state();
}

QString ActivityWords::states() const
{
    const QString before = stateBefore();
    //: A change of state: %1 and %2 are codes like ESTABLISHED and CLOSE_WAIT
    return before.isEmpty() ? stateNow() : tr("%1 → %2", "states").arg(before, stateNow());
}

QString ActivityWords::stateTip() const
{
    const QString now = stateNow().isEmpty() ? QString() : m_row.toolTip(LiveColumn::State);
    if (stateBefore().isEmpty())
        return now;
    //: %1 a state code, %2 what it means
    return tr("%1: %2", "state").arg(stateBefore(), words::state(m_event.before)) + QLatin1Char('\n') + now;
}

QString ActivityWords::bytes() const
{
    return counts() ? words::bytes(m_event.traffic.bytesSent + m_event.traffic.bytesReceived) : QString();
}

QString ActivityWords::bytesTip() const
{
    if (!counts())
        return {};
    //: %1 and %2 are amounts of data
    return tr("%1 sent, %2 received")
        .arg(words::bytes(m_event.traffic.bytesSent), words::bytes(m_event.traffic.bytesReceived));
}

QString ActivityWords::lived() const
{
    if (m_event.kind != ActivityKind::Closed)
        return {};
    if (m_event.row.socket.openedAt == system_clock::time_point{})
        return QStringLiteral("–");
    const auto life = std::chrono::duration_cast<std::chrono::milliseconds>(lifeOf(m_event));
    if (life.count() == 0)
        //: How long a socket was open: it is not known how short
        return tr("short");
    if (life < std::chrono::seconds(1))
        return tr("%1 ms").arg(life.count());
    if (life < std::chrono::seconds(10))
        //: A short time: %1 a number of seconds with a decimal
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(life.count()) / 1000.0, 'f', 1));
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(life));
}

QString ActivityWords::service() const
{
    return m_row.service();
}

QString ActivityWords::cell(ActivityColumn column) const
{
    if (column == ActivityColumn::Time)
        return time();
    if (isGap())
        return column == ActivityColumn::Event ? gapSentence() : QString();
    switch (column) {
    case ActivityColumn::Time: break;
    case ActivityColumn::Event: return kind();
    case ActivityColumn::Process: return m_row.process();
    case ActivityColumn::Pid: return m_row.pid();
    case ActivityColumn::Protocol: return m_row.protocol();
    case ActivityColumn::LocalAddress: return m_row.localAddress();
    case ActivityColumn::LocalPort: return m_row.localPort();
    case ActivityColumn::RemoteAddress: return m_row.remoteAddress();
    case ActivityColumn::RemotePort: return m_row.remotePort();
    case ActivityColumn::State: return states();
    case ActivityColumn::Service: return service();
    case ActivityColumn::Bytes: return bytes();
    case ActivityColumn::Lived: return lived();
    case ActivityColumn::User: return m_row.user();
    case ActivityColumn::Unit: return m_row.unit();
    }
    return {};
}

QString ActivityWords::toolTip(ActivityColumn column) const
{
    if (column == ActivityColumn::Time || isGap()) {
        const QString exact = toQt(m_event.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        return column == ActivityColumn::Time ? exact : gapSentence();
    }
    switch (column) {
    case ActivityColumn::Process:
    case ActivityColumn::Pid: return m_row.toolTip(LiveColumn::Process);
    case ActivityColumn::LocalAddress: return m_row.toolTip(LiveColumn::LocalAddress);
    case ActivityColumn::RemoteAddress: return m_row.toolTip(LiveColumn::RemoteAddress);
    case ActivityColumn::Service: return m_row.toolTip(LiveColumn::Service);
    case ActivityColumn::State: return stateTip();
    case ActivityColumn::Bytes: return bytesTip();
    case ActivityColumn::Lived:
        if (m_event.kind == ActivityKind::Closed && m_event.row.socket.openedAt == system_clock::time_point{})
            return tr("It was there before this program looked.");
        if (m_event.kind == ActivityKind::Closed && lifeOf(m_event).count() == 0)
            return tr("It opened and closed between two samples.");
        break;
    case ActivityColumn::Time:
    case ActivityColumn::Event:
    case ActivityColumn::Protocol:
    case ActivityColumn::LocalPort:
    case ActivityColumn::RemotePort:
    case ActivityColumn::User:
    case ActivityColumn::Unit: break;
    }
    return cell(column);
}

QString ActivityWords::spoken(ActivityColumn column) const
{
    if (column == ActivityColumn::State && !isGap())
        return stateTip();
    if (column == ActivityColumn::Process && !isGap())
        return m_row.spoken(LiveColumn::Process);
    return cell(column);
}

} // namespace netwharf
