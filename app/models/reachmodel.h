// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/comparison.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace netwharf {

enum class ReachColumn { Port, Protocol, Service, Program, User, Addresses, Safety, Since };
inline constexpr int ReachColumnCount = 8;

/// Who can reach it, in the order of the list.
enum class ReachSection : std::uint8_t { Everywhere, LocalNetwork, Elsewhere, ThisMachine, Gone };

/// A row of the list: the head of a section, a line, or what is gone.
struct ReachRow
{
    ReachSection section{};
    bool isHead = false;
    std::size_t place = 0; ///< of a line: in the list; of what is gone: in gone()

    bool isLine() const { return !isHead && section != ReachSection::Gone; }
    bool isGone() const { return !isHead && section == ReachSection::Gone; }
};

/// What others can reach as a table in sections. A row stays in its place as long as what it speaks of
/// is there: rows come and go between others, and nothing is ever sorted anew.
class ReachModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReachModel(QObject *parent = nullptr);

    /// Nearly always with the rows that there are: then nothing is arranged, for ten thousand of them take long.
    void setList(std::shared_ptr<const ReachList> list);
    void setBaseline(const ReachBaseline &baseline);
    /// What only this machine reaches is counted, and listed only when it is open.
    void setMachineOpen(bool open);
    bool isMachineOpen() const { return m_machineOpen; }
    /// Only rows that have each of these words in one of their cells; what only this machine reaches too.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    int foundCount() const; ///< rows that are no heads

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ReachRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)].row; }
    const ReachLine &lineAt(int row) const; ///< of a row that is one
    const GoneReach &goneAt(int row) const; ///< of a row that is one
    ReachVerdict verdictAt(int row) const; ///< of a line
    QString cellText(int row, ReachColumn column) const; ///< of a head the sentence, in the first column
    QString toolTip(int row, ReachColumn column) const;
    /// The row as lines of plain text: port, program, addresses, what is said of it.
    QString rowText(int row) const;
    /// Every section with its rows, tab-separated; what only this machine reaches too.
    QString allText() const;

    const std::shared_ptr<const ReachList> &list() const { return m_list; } ///< null before the first
    const ReachComparison &comparison() const { return m_comparison; }
    const std::vector<GoneReach> &gone() const { return m_gone; }
    std::optional<std::chrono::system_clock::time_point> acceptedAt() const { return m_acceptedAt; }
    int count(ReachSection section) const { return m_counts[static_cast<std::size_t>(section)]; }
    QString newsOf(const ReachLine &line) const; ///< beside what was accepted; empty for what is known
    int newCount() const { return m_new; } ///< new, or wider than accepted

    void retranslate(); ///< after a change of language

private:
    /// What a row speaks of: the same in the next list. Also decides where it stands.
    using Key = std::tuple<ReachSection, bool, std::uint16_t, Protocol, std::uint32_t, ReachProgram, std::size_t>;
    struct Placed
    {
        Key key;
        ReachRow row;
    };

    void arrange();
    std::vector<Placed> placedRows();
    void merge(std::vector<Placed> rows);
    bool isWanted(const ReachRow &row) const; ///< by the search
    QString headText(ReachSection section) const;
    QString lineText(const ReachLine &line, ReachColumn column) const;
    QString sinceText(const ReachLine &line) const;
    QString goneText(const GoneReach &gone, ReachColumn column) const;

    std::shared_ptr<const ReachList> m_list;
    ReachComparison m_comparison{ReachBaseline()};
    std::optional<std::chrono::system_clock::time_point> m_acceptedAt;
    std::vector<GoneReach> m_gone;
    std::vector<Placed> m_rows;
    std::array<int, 5> m_counts{};
    std::array<int, 5> m_found{}; ///< of these, what the search leaves
    QStringList m_words; ///< folded
    int m_new = 0;
    bool m_machineOpen = false;
};

/// The section of a line.
ReachSection sectionOf(const ReachLine &line);

} // namespace netwharf
