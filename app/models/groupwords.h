// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/connectionwords.h"
#include "app/models/livecolumn.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
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
    QString sentence() const { return sentenceNaming(static_cast<int>(RowGroup::MostNamed)); }
    /// The first of its forms that `fits`, from the whole one on: fewer and fewer ports and programs are named, for
    /// the counts matter more, and the order of what is said stays. The shortest where none does.
    QString sentenceThat(const std::function<bool(const QString &sentence)> &fits) const;
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
    QString sentenceNaming(int most) const; ///< so many ports and programs by name
    QString programs(int most) const;
    QString processTitle() const;
    QString placeTitle() const;
    QStringList uses(int most) const;
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
