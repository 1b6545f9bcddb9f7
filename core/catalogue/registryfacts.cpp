// SPDX-License-Identifier: MIT
#include "core/catalogue/registryfacts.h"

#include "core/catalogue/csv.h"
#include "core/catalogue/field.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

namespace {

enum Column : std::size_t {
    First,
    Last,
    Transport,
    Name,
    Aliases,
    Status,
    Description,
    References,
    Registered,
    Modified,
    UnauthorisedUse,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> ColumnNames{
    "first",       "last",       "transport",  "name",     "aliases",         "status",
    "description", "references", "registered", "modified", "unauthorised_use"};

std::optional<RegistryStatus> statusFromCode(std::string_view text)
{
    for (const auto status :
         {RegistryStatus::Assigned, RegistryStatus::Reserved, RegistryStatus::Unassigned, RegistryStatus::Removed})
        if (text == code(status))
            return status;
    return std::nullopt;
}

/// One row of the file on its way to a fact.
class FactReader
{
public:
    FactReader(const CsvRow &row, std::string_view file, Findings &findings)
        : m_row(row), m_file(file), m_findings(findings)
    {}

    std::optional<RegistryFact> read()
    {
        RegistryFact fact;
        fact.line = m_row.line;
        fact.name = field(Name);
        fact.aliases = splitList(field(Aliases));
        fact.description = field(Description);
        fact.references = splitList(field(References));
        fact.registered = field(Registered);
        fact.modified = field(Modified);
        fact.unauthorisedUse = field(UnauthorisedUse);
        const bool good = readPorts(fact) & readTransport(fact) & readStatus(fact) & checkNames(fact)
                          & checkDate(fact.registered) & checkDate(fact.modified);
        return good ? std::optional(std::move(fact)) : std::nullopt;
    }

private:
    const std::string &field(Column column) const { return m_row.fields[column]; }

    bool complain(FindingCode code, std::string_view detail)
    {
        m_findings.push_back({std::string(m_file), m_row.line, code, std::string(detail)});
        return false;
    }

    bool readPorts(RegistryFact &fact)
    {
        const std::string text = field(First) + '-' + field(Last);
        const auto ports = parsePorts(text);
        if (!ports)
            return complain(ports.error(), text);
        fact.ports = *ports;
        return true;
    }

    bool readTransport(RegistryFact &fact)
    {
        if (field(Transport).empty())
            return true;
        fact.transport = protocolFromCode(field(Transport));
        return (fact.transport && isRegistryTransport(*fact.transport))
               || complain(FindingCode::BadTransport, field(Transport));
    }

    bool readStatus(RegistryFact &fact)
    {
        const auto status = statusFromCode(field(Status));
        if (!status || (fact.name.empty() && *status == RegistryStatus::Assigned))
            return complain(FindingCode::BadStatus, field(Status));
        fact.status = *status;
        return true;
    }

    bool checkNames(const RegistryFact &fact)
    {
        if (!fact.name.empty() && !isServiceName(fact.name))
            return complain(FindingCode::BadName, fact.name);
        for (const std::string &alias : fact.aliases)
            if (!isServiceName(alias))
                return complain(FindingCode::BadAlias, alias);
        return true;
    }

    bool checkDate(const std::string &date) { return isRegistryDate(date) || complain(FindingCode::BadDate, date); }

    const CsvRow &m_row;
    std::string_view m_file;
    Findings &m_findings;
};

bool hasHeader(const CsvTable &table, std::string_view file, Findings &findings)
{
    if (std::equal(table.header().begin(), table.header().end(), ColumnNames.begin(), ColumnNames.end()))
        return true;
    if (!table.header().empty())
        findings.push_back(
            {std::string(file), 1, FindingCode::MissingColumn, "first,last,transport,name,... expected"});
    return false;
}

} // namespace

bool isRegistryTransport(Protocol protocol)
{
    return std::find(RegistryTransports.begin(), RegistryTransports.end(), protocol) != RegistryTransports.end();
}

bool RegistryFact::covers(PortRange wanted, Protocol wantedTransport) const
{
    return ports.first <= wanted.first && wanted.last <= ports.last
           && (transport ? *transport == wantedTransport : isRegistryTransport(wantedTransport));
}

bool RegistryFact::isNamed(std::string_view service) const
{
    return text::equalsIgnoringCase(name, service)
           || std::any_of(aliases.begin(), aliases.end(),
                          [service](const std::string &alias) { return text::equalsIgnoringCase(alias, service); });
}

std::vector<RegistryFact> readRegistryFacts(std::string_view text, std::string_view file, Findings &findings)
{
    std::vector<RegistryFact> facts;
    const CsvTable table = CsvTable::read(text, file, findings);
    if (!hasHeader(table, file, findings))
        return facts;
    facts.reserve(table.rows().size());
    for (const CsvRow &row : table.rows())
        if (auto fact = FactReader(row, file, findings).read())
            facts.push_back(std::move(*fact));
    return facts;
}

std::string writeRegistryFacts(std::span<const RegistryFact> facts)
{
    std::string result;
    for (const std::string_view name : ColumnNames) {
        result += name;
        result += name == ColumnNames.back() ? '\n' : ',';
    }
    for (const RegistryFact &fact : facts) {
        const std::array<std::string, ColumnCount> fields{std::to_string(fact.ports.first),
                                                          std::to_string(fact.ports.last),
                                                          std::string(fact.transport ? code(*fact.transport) : ""),
                                                          fact.name,
                                                          joinList(fact.aliases),
                                                          std::string(code(fact.status)),
                                                          fact.description,
                                                          joinList(fact.references),
                                                          fact.registered,
                                                          fact.modified,
                                                          fact.unauthorisedUse};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            result += csvField(fields[i]);
            result += i + 1 == fields.size() ? '\n' : ',';
        }
    }
    return result;
}

} // namespace netwharf
