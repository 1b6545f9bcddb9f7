// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/portreport.h"

#include <QStringList>

namespace netwharf {

/// Explains ports one by one: what each is for, its range, who says so, safety, and use here.
/// Entries that say the same on several transports are explained once.
class PortCards
{
public:
    /// `rows` are those that the reports were made with.
    PortCards(std::span<const Row> rows, const Tables &tables, const SystemSettings &settings, Language language)
        : m_rows(rows), m_tables(tables), m_settings(settings), m_language(language)
    {}

    bool write(const std::vector<PortReport> &reports, const Sink &out) const;

private:
    struct Fact;
    struct Card;
    std::vector<Card> cards(const std::vector<PortReport> &reports) const;
    std::vector<Fact> facts(const Card &card) const;
    QStringList useLines(const Card &card) const;
    void write(Chunks &chunks, const Card &card) const;

    std::span<const Row> m_rows;
    const Tables &m_tables;
    const SystemSettings &m_settings;
    Language m_language;
};

} // namespace netwharf
