// SPDX-License-Identifier: MIT
#include "core/catalogue/csv.h"
#include "core/catalogue/field.h"
#include "core/catalogue/registryfacts.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <map>

namespace netwharf {

namespace {

/// The columns of IANA's file that are read; every other one is passed over.
enum Column : std::size_t {
    Name,
    Port,
    Transport,
    Description,
    Registered,
    Modified,
    Reference,
    UnauthorisedUse,
    Notes,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> ColumnNames{
    "Service Name",      "Port Number", "Transport Protocol",        "Description",     "Registration Date",
    "Modification Date", "Reference",   "Unauthorized Use Reported", "Assignment Notes"};
/// What downloads of earlier years call one of them.
constexpr std::string_view OldUnauthorisedUse = "Known Unauthorized Uses";

using Columns = std::array<std::size_t, ColumnCount>;

std::optional<Columns> findColumns(const CsvTable &table, std::string_view file, Findings &findings)
{
    Columns columns{};
    bool complete = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto position = table.column(ColumnNames[i]);
        if (!position && i == UnauthorisedUse)
            position = table.column(OldUnauthorisedUse);
        if (!position) {
            findings.push_back({std::string(file), 1, FindingCode::MissingColumn, std::string(ColumnNames[i])});
            complete = false;
        }
        columns[i] = position.value_or(0);
    }
    return complete ? std::optional(columns) : std::nullopt;
}

/// The status words stand in the Description column of rows without a name.
RegistryStatus statusOfNameless(std::string_view description)
{
    const std::string words = text::toLower(description);
    const auto has = [&words](std::string_view part) { return words.find(part) != std::string::npos; };
    if (has("unassigned") || has("possibly"))
        return RegistryStatus::Unassigned;
    if (has("de-regist") || has("removed") || has("deprecated") || has("decom") || has("de-com"))
        return RegistryStatus::Removed;
    // "Reserved", and the ports set aside for "any private mail system" and the like.
    return RegistryStatus::Reserved;
}

/// Without the line that RFC 6335's renaming added.
std::string cleanDescription(std::string_view description)
{
    return oneLine(description.substr(0, description.find("IANA assigned this well-formed")));
}

/// "[RFC3501][RFC9051]" as its documents. Footnote numbers, people and whole paragraphs go.
std::vector<std::string> documentsOf(std::string_view references)
{
    constexpr std::size_t MaximumLength = 80;
    std::vector<std::string> documents;
    for (std::string &item : splitList(references, ']')) {
        std::string document = oneLine(std::string_view(item).substr(item.find('[') + 1));
        std::replace(document.begin(), document.end(), ';', ',');
        const bool isFootnote = document.size() < 3 || document == "n/a";
        const bool namesAPerson = document.find_first_of("<@&") != std::string::npos;
        if (!isFootnote && !namesAPerson && document.size() <= MaximumLength)
            documents.push_back(std::move(document));
    }
    return documents;
}

/// The name in 'This entry is an alias to "sql-net".', or nothing.
std::string_view aliasTarget(std::string_view notes)
{
    constexpr std::string_view Phrase = "This entry is an alias to \"";
    const std::size_t start = notes.find(Phrase);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = notes.substr(start + Phrase.size());
    return rest.substr(0, rest.find('"'));
}

class Importer
{
public:
    Importer(const Columns &columns, std::string_view file, Findings &findings)
        : m_columns(columns), m_file(file), m_findings(findings)
    {}

    void add(const CsvRow &row)
    {
        const auto field = [this, &row](Column column) { return text::trimmed(row.fields[m_columns[column]]); };
        if (field(Port).empty())
            return;
        RegistryFact fact;
        fact.line = row.line;
        fact.name = field(Name);
        fact.registered = field(Registered);
        fact.modified = field(Modified);
        fact.references = documentsOf(field(Reference));
        fact.unauthorisedUse = oneLine(field(UnauthorisedUse));
        fact.description = cleanDescription(field(Description));
        if (!readKey(fact, field(Port), field(Transport)))
            return;
        if (fact.name.empty())
            addNameless(std::move(fact));
        else if (!addAlias(fact, aliasTarget(field(Notes))))
            addNamed(std::move(fact));
    }

    std::vector<RegistryFact> take() { return std::move(m_facts); }

private:
    bool complain(const RegistryFact &fact, FindingCode code, std::string_view detail)
    {
        m_findings.push_back({std::string(m_file), fact.line, code, std::string(detail)});
        return false;
    }

    bool readKey(RegistryFact &fact, std::string_view port, std::string_view transport)
    {
        const auto ports = parsePorts(port);
        if (!ports)
            return complain(fact, ports.error(), port);
        fact.ports = *ports;
        if (!transport.empty()) {
            fact.transport = protocolFromCode(transport);
            if (!fact.transport || !isRegistryTransport(*fact.transport))
                return complain(fact, FindingCode::BadTransport, transport);
        }
        if (!fact.name.empty() && !isServiceName(fact.name))
            return complain(fact, FindingCode::BadName, fact.name);
        if (!isRegistryDate(fact.registered))
            return complain(fact, FindingCode::BadDate, fact.registered);
        return isRegistryDate(fact.modified) || complain(fact, FindingCode::BadDate, fact.modified);
    }

    void addNamed(RegistryFact fact)
    {
        fact.status =
            text::toLower(fact.description) == "de-registered" ? RegistryStatus::Removed : RegistryStatus::Assigned;
        m_facts.push_back(std::move(fact));
    }

    bool addAlias(const RegistryFact &fact, std::string_view target)
    {
        if (target.empty())
            return false;
        const auto found = std::find_if(m_facts.rbegin(), m_facts.rend(), [&](const auto &known) {
            return known.ports == fact.ports && known.transport == fact.transport
                   && text::equalsIgnoringCase(known.name, target);
        });
        if (found == m_facts.rend())
            return false;
        found->aliases.push_back(fact.name);
        return true;
    }

    /// Rows that say the same of neighbouring ports become one.
    void addNameless(RegistryFact fact)
    {
        fact.status = statusOfNameless(fact.description);
        if (text::equalsIgnoringCase(fact.description, code(fact.status)))
            fact.description.clear();
        if (fact.status != RegistryStatus::Removed) {
            // Dates of when a number was set aside say nothing about a service.
            fact.references.clear();
            fact.registered.clear();
            fact.modified.clear();
        }
        const auto known = m_lastNameless.find(fact.transport);
        if (known != m_lastNameless.end() && continues(m_facts[known->second], fact)) {
            m_facts[known->second].ports.last = fact.ports.last;
            return;
        }
        m_lastNameless[fact.transport] = m_facts.size();
        m_facts.push_back(std::move(fact));
    }

    static bool continues(const RegistryFact &before, const RegistryFact &after)
    {
        return before.ports.last + 1 == after.ports.first && before.status == after.status
               && before.description == after.description && before.references == after.references
               && before.registered == after.registered && before.modified == after.modified
               && before.unauthorisedUse == after.unauthorisedUse;
    }

    const Columns &m_columns;
    std::string_view m_file;
    Findings &m_findings;
    std::vector<RegistryFact> m_facts;
    std::map<std::optional<Protocol>, std::size_t> m_lastNameless; ///< index into m_facts
};

} // namespace

std::vector<RegistryFact> importRegistry(std::string_view text, std::string_view file, Findings &findings,
                                         std::size_t minimumRows)
{
    const CsvTable table = CsvTable::read(text, file, findings);
    if (table.header().empty())
        return {};
    const auto columns = findColumns(table, file, findings);
    if (!columns)
        return {};
    if (table.rows().size() < minimumRows) {
        findings.push_back({std::string(file), 0, FindingCode::TooFewRows, std::to_string(table.rows().size())});
        return {};
    }
    Importer importer(*columns, file, findings);
    for (const CsvRow &row : table.rows())
        importer.add(row);
    return importer.take();
}

} // namespace netwharf
