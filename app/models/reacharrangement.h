// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/language.h"
#include "core/reach/comparison.h"

#include <QStringList>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

/// Who can reach it, in the order of the list.
enum class ReachSection : std::uint8_t { Everywhere, LocalNetwork, Elsewhere, ThisMachine, Gone };
inline constexpr std::size_t ReachSectionCount = 5;
ReachSection sectionOf(const ReachLine &line);

/// A row of the list: the head of a section, a line, or what is gone.
struct ReachRow
{
    ReachSection section{};
    bool isHead = false;
    std::size_t place = 0; ///< of a line: in the list; of what is gone: in `gone`
    std::size_t again = 0; ///< of what is gone: a file may name one thing twice
    ReachVerdict verdict; ///< of a line
    bool isAccepted = false; ///< a line exactly as it was accepted
    bool isKnown = false; ///< a line of which anything was accepted

    bool isLine() const { return !isHead && section != ReachSection::Gone; }
    bool isGone() const { return !isHead && section == ReachSection::Gone; }
};

/// What the page wishes to show. Null parts: there is none yet.
struct ReachWish
{
    std::shared_ptr<const ReachList> list;
    std::shared_ptr<const ReachBaseline> baseline;
    QStringList words; ///< case-folded: only rows that have each of them in one of their cells
    bool machineOpen = false; ///< what only this machine reaches is listed, not only counted; a search lists it anyway
    Language language = Language::English; ///< in which the cells are searched
};

/// The rows for a wish, in the order of what they are known by: the same things stand in the same order in every
/// arrangement.
struct ReachArrangement
{
    std::shared_ptr<const ReachList> list; ///< null before the first
    std::shared_ptr<const ReachComparison> comparison; ///< never null
    std::optional<std::chrono::system_clock::time_point> acceptedAt;
    std::vector<GoneReach> gone;
    std::vector<ReachRow> rows;
    std::array<int, ReachSectionCount> counts{}; ///< by section, without regard to the search
    std::array<int, ReachSectionCount> found{}; ///< of these, what the search leaves
    int newCount = 0; ///< new, or wider than accepted
    bool isSearching = false;
    bool machineOpen = false;

    ReachArrangement();
    int foundCount() const; ///< rows that are no heads
};

/// For each row of `before` the row of `now` that speaks of the same thing; -1 where there is none. Linear.
std::vector<int> rowsThen(const ReachArrangement &before, const ReachArrangement &now);

/// Whether rowsThen() found every row of both in its place.
bool allStay(const std::vector<int> &rowsThen, const ReachArrangement &now);

/// Arranges lists. What does not change from wish to wish is kept: what is judged for a list and a baseline, the
/// text of the cells for the searches in them. Any thread, one at a time; makes text in the language that is installed.
class ReachOrder
{
public:
    std::shared_ptr<const ReachArrangement> arrange(const ReachWish &wish);

private:
    void judge(const ReachWish &wish);
    void prepareTexts(Language language);
    bool isWanted(std::size_t row, const QStringList &words) const;

    std::shared_ptr<const ReachBaseline> m_baseline;
    std::shared_ptr<const ReachArrangement> m_all; ///< rows without heads
    std::vector<QString> m_texts; ///< of the rows of m_all, folded; empty: not made
    Language m_textLanguage = Language::English;
};

} // namespace netwharf
