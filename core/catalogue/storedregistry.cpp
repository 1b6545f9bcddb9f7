// SPDX-License-Identifier: MIT
#include "core/catalogue/storedregistry.h"

#include "core/catalogue/field.h"
#include "core/text/number.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace netwharf {

namespace {

/// IANA's rows are in order of port; the last one is of this port.
constexpr std::uint16_t LastRegistryPort = 49151;
/// More odd rows than this are not odd rows but another format.
constexpr std::size_t MostLeftOut = 100;

constexpr std::string_view Magic = "netwharf registry 1";

/// Whether it says what is wrong with the file as a whole.
bool isOfFile(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::FieldCount:
    case FindingCode::BadPort:
    case FindingCode::BadRange:
    case FindingCode::BadTransport:
    case FindingCode::BadName:
    case FindingCode::BadDate: return false;
    default: return true;
    }
}

/// Why nothing was made of a file; of several findings the one about the whole of it.
Finding mainFinding(const Findings &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), isOfFile);
    return found == findings.end() ? findings.front() : *found;
}

/// The newest date between two commas that is not after `day`. Of all rows, for those without a port
/// make no fact and date the registry too.
std::string newestDate(std::string_view text, std::string_view day)
{
    constexpr std::size_t FullDate = 10;
    std::string_view newest;
    for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1)) {
        const std::string_view next = text.substr(at + 1, FullDate + 1);
        const std::string_view field = next.substr(0, FullDate);
        if (next.ends_with(',') && field > newest && field <= day && isRegistryDate(field))
            newest = field;
    }
    return std::string(newest);
}

std::uint16_t lastPort(const std::vector<RegistryFact> &facts)
{
    std::uint16_t last = 0;
    for (const RegistryFact &fact : facts)
        last = std::max(last, fact.ports.last);
    return last;
}

tl::expected<std::string, Finding> readFile(const std::filesystem::path &path)
{
    const auto refuse = [&path](FindingCode code) { return tl::unexpected(Finding{path.string(), 0, code, {}}); };
    std::error_code error;
    // A pipe would be waited for, and a device may never end.
    if (!std::filesystem::is_regular_file(path, error))
        return refuse(FindingCode::FileUnreadable);
    if (std::filesystem::file_size(path, error) > MaximumRegistryBytes && !error)
        return refuse(FindingCode::TooLarge);
    std::ifstream in(path, std::ios::binary);
    std::string text;
    std::array<char, 65536> piece{};
    while (in && text.size() <= MaximumRegistryBytes) {
        in.read(piece.data(), piece.size());
        text.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad() || !in.eof())
        return refuse(text.size() > MaximumRegistryBytes ? FindingCode::TooLarge : FindingCode::FileUnreadable);
    return text;
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// The value of the line "key=value", or nothing.
std::optional<std::string> takeValue(std::string_view &text, std::string_view key)
{
    const std::string_view line = takeLine(text);
    if (!line.starts_with(key) || line.substr(key.size(), 1) != "=")
        return std::nullopt;
    return std::string(line.substr(key.size() + 1));
}

std::optional<RegistrySource> sourceFromCode(std::string_view text)
{
    for (const auto source : {RegistrySource::Imported, RegistrySource::Updated})
        if (text == code(source))
            return source;
    return std::nullopt;
}

} // namespace

tl::expected<FreshRegistry, Finding> readIanaRegistry(std::string_view text, RegistrySource source,
                                                      std::string_view takenOn)
{
    const auto refuse = [](FindingCode code, std::string detail = {}) {
        return tl::unexpected(Finding{{}, 0, code, std::move(detail)});
    };
    if (text.size() > MaximumRegistryBytes)
        return refuse(FindingCode::TooLarge);
    if (text.find('\0') != std::string_view::npos)
        return refuse(FindingCode::ControlCharacter);
    if (!text::isValidUtf8(text))
        return refuse(FindingCode::BadUtf8);
    Findings findings;
    FreshRegistry registry;
    registry.facts = importRegistry(text, {}, findings);
    if (registry.facts.empty() || findings.size() > MostLeftOut)
        return findings.empty() ? tl::expected<FreshRegistry, Finding>(refuse(FindingCode::TooFewRows, "0"))
                                : tl::unexpected(mainFinding(findings));
    if (lastPort(registry.facts) < LastRegistryPort)
        return refuse(FindingCode::TooFewRows, std::to_string(registry.facts.size()));
    registry.leftOut = findings.size();
    registry.info = {source, newestDate(text, takenOn), std::string(takenOn)};
    if (registry.info.date.empty())
        return refuse(FindingCode::BadDate);
    return registry;
}

tl::expected<FreshRegistry, Finding> readIanaRegistryFile(const std::filesystem::path &path, RegistrySource source,
                                                          std::string_view takenOn)
{
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    return readIanaRegistry(*text, source, takenOn);
}

std::string writeStoredRegistry(const FreshRegistry &registry)
{
    std::string text(Magic);
    text += "\nsource=" + std::string(code(registry.info.source));
    text += "\ndate=" + registry.info.date;
    text += "\ntaken=" + registry.info.takenOn;
    text += "\nrows=" + std::to_string(registry.facts.size());
    return text + "\n\n" + writeRegistryFacts(registry.facts);
}

tl::expected<FreshRegistry, Finding> readStoredRegistry(std::string_view text)
{
    FreshRegistry registry;
    const bool begins = takeLine(text) == Magic;
    const auto source = sourceFromCode(takeValue(text, "source").value_or(std::string()));
    const auto date = takeValue(text, "date");
    const auto taken = takeValue(text, "taken");
    const auto rows = text::parseNumber<std::size_t>(takeValue(text, "rows").value_or(std::string()));
    const bool dated = date && isRegistryDate(*date) && taken && isRegistryDate(*taken);
    if (!begins || !source || !dated || !rows || !takeLine(text).empty())
        return tl::unexpected(Finding{{}, 1, FindingCode::BadStatus, {}});
    Findings findings;
    registry.info = {*source, *date, *taken};
    registry.facts = readRegistryFacts(text, {}, findings);
    if (!findings.empty())
        return tl::unexpected(mainFinding(findings));
    if (registry.facts.size() != *rows)
        return tl::unexpected(Finding{{}, 0, FindingCode::TooFewRows, std::to_string(registry.facts.size())});
    return registry;
}

StoredTable readStoredTable(const std::filesystem::path &path)
{
    std::error_code error;
    if (path.empty() || !std::filesystem::exists(path, error))
        return {};
    const auto text = readFile(path);
    auto registry = text ? readStoredRegistry(*text) : tl::unexpected(text.error());
    if (!registry)
        return {nullptr, std::move(registry.error())};
    auto table = FreshTable::make(registry->facts, registry->info);
    if (!table)
        return {nullptr, Finding{{}, 0, FindingCode::TooLarge, {}}};
    return {std::move(table), std::nullopt};
}

} // namespace netwharf
