// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/remembered.h"
#include "core/rows/row.h"

#include <QStringList>

#include <compare>
#include <set>
#include <string>

namespace netwharf {

/// Something that a person has said to know, so that its sockets may be hidden.
struct KnownThing
{
    enum class Kind {
        Program, ///< an executable, by its whole path
        Name, ///< a process whose executable may not be read, by its name
        Command, ///< processes started just so: of an interpreter the program tells little
        Service ///< what the serving side's port says
    };

    Kind kind = Kind::Program;
    std::string text; ///< path, name or command line, raw bytes; empty for Service
    std::uint16_t port = 0; ///< of Service
    Protocol transport = Protocol::Tcp; ///< of Service

    auto operator<=>(const KnownThing &) const = default;
};

/// The things a person knows. A value.
class KnownThings
{
public:
    /// False when it was there before.
    bool add(const KnownThing &thing) { return m_things.insert(thing).second; }
    bool remove(const KnownThing &thing) { return m_things.erase(thing) > 0; }
    bool contains(const KnownThing &thing) const { return m_things.contains(thing); }
    bool isEmpty() const { return m_things.empty(); }
    const std::set<KnownThing> &things() const { return m_things; }

    /// One line for each: "program /usr/bin/ssh", "name foo", "command foo -x", "port 443/tcp"; other bytes than printable
    /// ASCII percent-encoded. For settings.
    QStringList lines() const;
    /// Lines that cannot be read are left out.
    static KnownThings fromLines(const QStringList &lines);

    bool operator==(const KnownThings &) const = default;

private:
    std::set<KnownThing> m_things;
};

/// What to remember a process by: its executable, or its name where that may not be read.
KnownThing knownProgram(const Process &process);
/// What to remember the way it was started by; its command must not be empty.
KnownThing knownCommand(const Process &process);
/// What to remember the row's service by; `row.servicePort` must not be 0.
KnownThing knownService(const Row &row);

/// Tells which rows are known. Of a socket with several processes all must be. Paths and names must be
/// equal byte for byte: nothing is hidden for being similar. For one pass over one snapshot.
class KnownMatcher
{
public:
    KnownMatcher(const KnownThings *things, const Tables &tables) : m_things(things), m_tables(tables) {}
    bool operator()(const Row &row);

private:
    bool isKnown(ProcessIndex index);
    bool isKnownOwner(const Owner &owner);

    const KnownThings *m_things; ///< null: nothing is known
    const Tables &m_tables;
    Remembered m_processes;
};

} // namespace netwharf
