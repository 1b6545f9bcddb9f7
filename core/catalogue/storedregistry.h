// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/freshtable.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// IANA's file has 1.2 MB; a larger one than this is something else.
inline constexpr std::size_t MaximumRegistryBytes = 16U << 20U;

/// A registry read at run time.
struct FreshRegistry
{
    RegistryInfo info;
    std::vector<RegistryFact> facts;
    std::size_t leftOut = 0; ///< rows that could not be read
};

/// Reads IANA's CSV as a person downloaded it. A few odd rows are left out and counted; a file that
/// is not the whole registry is refused. `info.date` is the newest date of its rows up to `takenOn`, a full date.
/// Errors: TooLarge, ControlCharacter and BadUtf8 (not text), MissingColumn (something else),
/// TooFewRows and UnclosedQuote (cut short), and what readCsv() says. Any thread.
tl::expected<FreshRegistry, Finding> readIanaRegistry(std::string_view text, RegistrySource source,
                                                      std::string_view takenOn);
/// The same of a file; also FileUnreadable. A file that is too large is not read.
tl::expected<FreshRegistry, Finding> readIanaRegistryFile(const std::filesystem::path &path, RegistrySource source,
                                                          std::string_view takenOn);

/// The text of the file in which the program keeps a registry: a head of five lines, an empty line
/// and the facts (writeRegistryFacts()).
std::string writeStoredRegistry(const FreshRegistry &registry);
/// Reads it back. Errors: BadStatus for a broken head, TooFewRows when rows are missing, and what
/// readRegistryFacts() says.
tl::expected<FreshRegistry, Finding> readStoredRegistry(std::string_view text);

/// Where the program keeps the registry: $XDG_DATA_HOME/netwharf/registry.csv or
/// %APPDATA%\netwharf\registry.csv; empty when the system names no such folder.
std::filesystem::path storedRegistryPath();

/// What is kept there. Both are null without a file; `problem` says why a file cannot be used.
struct StoredTable
{
    std::shared_ptr<const FreshTable> table;
    std::optional<Finding> problem;
};
StoredTable readStoredTable(const std::filesystem::path &path);

} // namespace netwharf
