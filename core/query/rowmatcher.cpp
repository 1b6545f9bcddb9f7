// SPDX-License-Identifier: MIT
#include "core/query/evaluate.h"
#include "core/query/query.h"
#include "core/query/remembered.h"
#include "core/text/fold.h"

#include <algorithm>

namespace netwharf {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Whether a folded word can be part of the text of an address at all.
bool canBeInAddress(std::string_view word)
{
    return word.find_first_not_of("0123456789abcdef.:") == std::string_view::npos;
}

/// What was worked out so far for one value of a test, by what it was about.
struct Memory
{
    Remembered processes;
    Remembered entries;
    Remembered units;
    Remembered users;
    Remembered namespaces;
};

} // namespace

struct RowMatcher::Private
{
    Private(const Query &q, const Tables &t, const Catalogue &c, std::chrono::system_clock::time_point at)
        : query(q), tables(t), catalogue(c), now(at), memory(valueCount(q.root()))
    {}

    /// A test applied to a row: any of its values.
    bool testHolds(const QueryNode &test, const Row &row)
    {
        for (std::size_t i = 0; i < test.values.size(); ++i)
            if (valueHolds(test.field, test.values[i], memory[test.number + i], row))
                return true;
        return false;
    }

    bool valueHolds(QueryField field, const QueryValue &value, Memory &memoryOf, const Row &row)
    {
        if (const auto *span = std::get_if<NumberSpan>(&value))
            return numberHolds(field, *span, row);
        if (const auto *block = std::get_if<AddressBlock>(&value))
            return addressHolds(field, *block, row.socket);
        if (const auto *codes = std::get_if<CodeSet>(&value))
            return codeHolds(field, *codes, row);
        if (const auto *word = std::get_if<QueryWord>(&value))
            return word->isValue() ? wordValueHolds(*word, row)
                                   : (word->states && word->states->contains(row.socket.state))
                                         || (word->alsoEvent && isCalled(word->folded))
                                         || wordTextHolds(memoryOf, word->folded, row);
        return textHolds(field, memoryOf, std::get<std::string>(value), row);
    }

    bool numberHolds(QueryField field, const NumberSpan &span, const Row &row) const
    {
        if (field == QueryField::Pid)
            return pidIn(span, row);
        if (field == QueryField::Age)
            return ageIn(span, row);
        return portIn(field, span, row.socket);
    }

    static bool portIn(QueryField field, const NumberSpan &span, const Socket &socket)
    {
        if (!hasPorts(socket.protocol))
            return false;
        const bool local = field != QueryField::RemotePort && span.contains(socket.local.port);
        const bool remote = field != QueryField::LocalPort && socket.hasRemote && span.contains(socket.remote.port);
        return local || remote;
    }

    bool pidIn(const NumberSpan &span, const Row &row) const
    {
        return anyProcess(row, [&](ProcessIndex index) { return span.contains(tables.process(index)->pid); });
    }

    bool ageIn(const NumberSpan &span, const Row &row) const
    {
        if (row.socket.openedAt == std::chrono::system_clock::time_point{})
            return span.last == UINT64_MAX;
        const auto age =
            std::chrono::duration_cast<std::chrono::milliseconds>((event ? event->at : now) - row.socket.openedAt);
        return span.contains(static_cast<std::uint64_t>(std::max<std::int64_t>(age.count(), 0)));
    }

    /// An interface that is named with an address is that of the socket, as the list writes it behind the local end.
    bool interfaceHolds(const AddressBlock &block, const Socket &socket) const
    {
        return block.interface.empty() || block.interface == text::fold(tables.interfaceName(socket))
               || block.interface == std::to_string(socket.interfaceIndex);
    }

    bool addressHolds(QueryField field, const AddressBlock &block, const Socket &socket) const
    {
        if (!interfaceHolds(block, socket))
            return false;
        const bool local = field != QueryField::RemoteAddress && block.contains(socket.local.address);
        const bool remote =
            field != QueryField::LocalAddress && socket.hasRemote && block.contains(socket.remote.address);
        return local || remote;
    }

    /// By its code or by what the person reads in its place.
    bool isCalled(const std::string &word) const
    {
        return event && (contains(code(event->kind), word) || contains(event->called, word));
    }

    bool codeHolds(QueryField field, const CodeSet &codes, const Row &row) const
    {
        switch (field) {
        case QueryField::Protocol: return codes.contains(row.socket.protocol);
        case QueryField::State: return codes.contains(row.socket.state);
        case QueryField::Direction: return codes.contains(row.direction);
        case QueryField::Range: return codes.contains(rangeOf(row));
        case QueryField::Exposure: return codes.contains(row.exposure);
        case QueryField::Scope: return codes.contains(scopeOf(row));
        case QueryField::Owner: return codes.contains(row.socket.owner.kind);
        case QueryField::Event: return event && codes.contains(event->kind);
        default: return false;
        }
    }

    /// A number or an address in a free word.
    bool wordValueHolds(const QueryWord &word, const Row &row) const
    {
        if (word.alsoPid && pidIn(*word.ports, row))
            return true;
        const Socket &socket = row.socket;
        if (word.transport && *word.transport != socket.protocol)
            return false;
        if (word.addresses && !interfaceHolds(*word.addresses, socket))
            return false;
        return endHolds(word, socket, socket.local) || (socket.hasRemote && endHolds(word, socket, socket.remote));
    }

    static bool endHolds(const QueryWord &word, const Socket &socket, const Endpoint &end)
    {
        const bool portFits = !word.ports || (hasPorts(socket.protocol) && word.ports->contains(end.port));
        return portFits && (!word.addresses || word.addresses->contains(end.address));
    }

    bool wordTextHolds(Memory &memoryOf, const std::string &word, const Row &row)
    {
        return nameHolds(memoryOf, word, row) || unitHolds(memoryOf, word, row)
               || (row.service != NoEntry
                   && memoryOf.entries(row.service, [&] { return catalogue.matchesWord(row.service, word); }))
               || (canBeInAddress(word) && addressTextHolds(word, row.socket));
    }

    static bool addressTextHolds(const std::string &word, const Socket &socket)
    {
        return contains(socket.local.address.toString(), word)
               || (socket.hasRemote && contains(socket.remote.address.toString(), word));
    }

    bool textHolds(QueryField field, Memory &memoryOf, const std::string &text, const Row &row)
    {
        switch (field) {
        case QueryField::Process: return nameHolds(memoryOf, text, row);
        case QueryField::User: return userHolds(memoryOf, text, row.socket);
        case QueryField::Service: return serviceHolds(memoryOf, text, row);
        case QueryField::Unit: return unitHolds(memoryOf, text, row);
        case QueryField::Executable: return executableHolds(memoryOf, text, row);
        case QueryField::Interface: return text == text::fold(tables.interfaceName(row.socket));
        case QueryField::Namespace: return namespaceHolds(memoryOf, text, row.socket.namespaceIndex);
        default: return false;
        }
    }

    bool nameHolds(Memory &memoryOf, const std::string &text, const Row &row)
    {
        return anyProcess(row, [&](ProcessIndex index) {
            return memoryOf.processes(index, [&] { return contains(text::fold(tables.process(index)->name), text); });
        });
    }

    bool executableHolds(Memory &memoryOf, const std::string &text, const Row &row)
    {
        return anyProcess(row, [&](ProcessIndex index) {
            return memoryOf.processes(index,
                                      [&] { return contains(text::fold(tables.process(index)->executable), text); });
        });
    }

    bool unitHolds(Memory &memoryOf, const std::string &text, const Row &row)
    {
        const UnitIndex index = row.socket.owner.unit;
        return index != 0 && index < tables.units.size() && memoryOf.units(index, [&] {
            const Unit &unit = tables.units[index];
            return contains(text::fold(unit.unit), text) || contains(text::fold(unit.container), text);
        });
    }

    bool userHolds(Memory &memoryOf, const std::string &text, const Socket &socket)
    {
        if (!socket.uidKnown)
            return false;
        if (socket.uid >= 65536) // too sparse to number answers by
            return userIs(text, socket.uid);
        return memoryOf.users(socket.uid, [&] { return userIs(text, socket.uid); });
    }

    bool userIs(const std::string &text, std::uint32_t uid) const
    {
        return text == std::to_string(uid) || text == text::fold(tables.user(uid));
    }

    bool serviceHolds(Memory &memoryOf, const std::string &text, const Row &row)
    {
        return row.service != NoEntry && memoryOf.entries(row.service, [&] {
            const PortRecord record = catalogue.at(row.service);
            return contains(text::fold(record.name), text)
                   || std::any_of(record.aliases.begin(), record.aliases.end(),
                                  [&](std::string_view alias) { return contains(text::fold(alias), text); });
        });
    }

    bool namespaceHolds(Memory &memoryOf, const std::string &text, std::uint32_t index)
    {
        return index < tables.namespaces.size() && memoryOf.namespaces(index, [&] {
            const NetworkNamespace &space = tables.namespaces[index];
            return (space.idKnown && text == std::to_string(space.id)) || text == text::fold(space.name)
                   || (text == "current" && space.current);
        });
    }

    /// Whether `holds` is true of one of the row's processes.
    template<typename Holds>
    bool anyProcess(const Row &row, Holds holdsFor) const
    {
        const Owner &owner = row.socket.owner;
        const auto here = [&](ProcessIndex index) { return tables.process(index) && holdsFor(index); };
        if (owner.sharedSet == 0 || owner.sharedSet >= tables.sharedSets.size())
            return here(owner.process);
        const auto &set = tables.sharedSets[owner.sharedSet];
        return std::any_of(set.begin(), set.end(), here);
    }

    Query query;
    const Tables &tables;
    const Catalogue &catalogue;
    std::chrono::system_clock::time_point now;
    std::vector<Memory> memory; ///< by number of the value
    const QueryEvent *event = nullptr; ///< null: none happened to the row
};

RowMatcher::RowMatcher(const Query &query, const Tables &tables, const Catalogue &catalogue,
                       std::chrono::system_clock::time_point now)
    : m_private(std::make_unique<Private>(query, tables, catalogue, now))
{}

RowMatcher::~RowMatcher() = default;

bool RowMatcher::operator()(const Row &row)
{
    auto test = [this, &row](const QueryNode &node) { return m_private->testHolds(node, row); };
    return holds(m_private->query.root(), test);
}

bool RowMatcher::operator()(const Row &row, const QueryEvent &event)
{
    m_private->event = &event;
    const bool matches = (*this)(row);
    m_private->event = nullptr;
    return matches;
}

} // namespace netwharf
