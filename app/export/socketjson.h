// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/jsonwriter.h"
#include "app/export/ownerjson.h"
#include "core/rows/row.h"

namespace netwharf {

/// Writes single sockets, and the health of a sample, into a document of `json`: the one place that
/// knows their keys, which are a promise: add, never rename.
class SocketJson
{
public:
    /// Rows were joined with `catalogue`. `owners`: of the one snapshot that all rows are from; null: the
    /// owner of each row is written anew.
    SocketJson(JsonWriter &json, const Catalogue &catalogue, OwnerTexts *owners = nullptr)
        : m_json(json), m_catalogue(catalogue), m_owners(owners)
    {}

    /// A socket as one object. `tables`: of the snapshot that the row was joined from. `traffic`: null
    /// where it was not counted; written for TCP, which alone counts bytes.
    void writeSocket(const Row &row, const Tables &tables, const Traffic *traffic);
    /// The key "health" and its array.
    void writeHealth(const Health &health);

private:
    void writeEndpoint(std::string_view key, const Endpoint &end);
    void writeService(EntryIndex entry);
    void writeOwner(const Socket &socket, const Tables &tables);
    void writeNamespace(const Socket &socket, const Tables &tables);
    void writeTraffic(const Traffic *traffic);
    void writeQueues(const Socket &socket);

    JsonWriter &m_json;
    const Catalogue &m_catalogue;
    OwnerTexts *m_owners;
};

} // namespace netwharf
