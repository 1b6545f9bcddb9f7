// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/jsonwriter.h"
#include "core/net/snapshot.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace netwharf {

/// Writes whose a socket is, as one object. `tables`: of its snapshot.
void writeOwner(JsonWriter &json, const Socket &socket, const Tables &tables);

/// The owners of the sockets of one snapshot as writeOwner() writes them, each written once: a process has
/// many sockets, and its command line is most of what is said of each. Thread: one at a time.
class OwnerTexts
{
public:
    /// `tables` must outlive it.
    explicit OwnerTexts(const Tables &tables);

    /// Holds as long as this object.
    std::string_view of(const Socket &socket);

private:
    struct Key
    {
        Owner owner;
        std::uint32_t uid = 0;
        bool uidKnown = false;

        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key &key) const;
    };

    const Tables &m_tables;
    std::string m_written; ///< by m_json, since it was last taken
    JsonWriter m_json;
    std::unordered_map<Key, std::string, Hash> m_texts;
};

} // namespace netwharf
