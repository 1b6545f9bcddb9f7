// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/connectionwords.h"
#include "app/models/livecolumn.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace netwharf {

class LiveModel;

/// "Process", "Service" and so on, as they stand in a menu after "group by".
QString groupingName(Grouping grouping);

/// What the head of a group says, in the language of now. Plain text, fit to show. Keeps references only.
class GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
public:
    GroupWords(const LiveModel &model, const RowGroup &group);

    QString title() const; ///< what the members have in common: "nginx", "https", "TCP 443"
    /// What they are: "listens on 80, 443; 2 connections".
    QString sentence() const;
    /// Both, what each program is a child of, and the number of sockets; one line each.
    QString toolTip() const;
    /// What is known of its processes, ports and hosts, for the detail.
    QList<FactWords> facts() const;
    QString card() const; ///< everything above as lines of plain text
    QString spoken() const; ///< for screen readers: title, number of sockets, whether it is open, sentence
    /// The title in the column of processes, sums in those of traffic, the sentence in all others.
    QString cell(LiveColumn column) const;
    /// The program that the title names, for its icon; null when it names none.
    const Process *program() const;

private:
    const LiveRow &first() const;
    QString programs() const;
    QString processTitle() const;
    QString placeTitle() const;
    QStringList uses() const;
    QString sum(LiveColumn column) const;
    QString hosts() const;
    QList<FactWords> ownerFacts() const;
    QStringList families() const;

    const LiveModel &m_model;
    const RowGroup &m_group;
    std::span<const LiveRow> m_members;
    const Tables &m_tables;
};

} // namespace netwharf
