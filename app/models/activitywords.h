// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/activitycolumn.h"
#include "app/models/rowwords.h"
#include "core/activity/activityevent.h"

#include <QCoreApplication>
#include <QString>

namespace netwharf {

/// What one event says, in the language of now. Plain text, fit to show. Keeps references.
class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
public:
    /// `texts`: its tables are what the event's row points into.
    ActivityWords(const ActivityEvent &event, const Snapshot &texts, const Catalogue &catalogue);

    QString cell(ActivityColumn column) const; ///< of a gap: its sentence in Event, else empty
    QString toolTip(ActivityColumn column) const;
    QString spoken(ActivityColumn column) const; ///< for screen readers

    const RowWords &row() const { return m_row; } ///< not of a gap
    bool isGap() const { return m_event.kind == ActivityKind::Gap; }
    QString kind() const; ///< "opened"
    QString gapSentence() const;
    QString stateBefore() const; ///< the code that it came from; empty where nothing came before
    QString stateNow() const; ///< of a closed one, its last

private:
    QString time() const;
    QString states() const;
    QString stateTip() const;
    QString bytes() const;
    QString bytesTip() const;
    QString lived() const;
    QString service() const;
    bool counts() const { return m_event.hasTraffic && m_event.row.socket.protocol == Protocol::Tcp; }

    const ActivityEvent &m_event;
    const Snapshot &m_texts;
    LiveRow m_live;
    RowWords m_row;
};

/// "opened", "changed", "closed", "no samples".
QString kindText(ActivityKind kind);
/// A moment to the second, with the day before it when that is not the day of `now`.
QString eventTimeText(std::chrono::system_clock::time_point moment, std::chrono::system_clock::time_point now);

} // namespace netwharf
