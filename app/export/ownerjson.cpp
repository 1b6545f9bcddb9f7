// SPDX-License-Identifier: MIT
#include "app/export/ownerjson.h"

namespace netwharf {

namespace {

void writeProcess(JsonWriter &json, const Process &process, const Tables &tables)
{
    json.beginObject();
    json.number("pid", process.pid);
    json.text("name", process.name);
    json.text("executable", process.executable);
    json.text("command", process.command);
    json.textOrNull("user", process.uidKnown ? tables.user(process.uid) : std::string());
    json.endObject();
}

} // namespace

void writeOwner(JsonWriter &json, const Socket &socket, const Tables &tables)
{
    const Owner &owner = socket.owner;
    json.beginObject();
    json.text("kind", code(owner.kind));
    json.key("processes");
    json.beginArray();
    for (const Process *process : tables.processesOf(owner))
        writeProcess(json, *process, tables);
    json.endArray();
    socket.uidKnown ? json.number("uid", socket.uid) : json.null("uid");
    json.textOrNull("user", socket.uidKnown ? tables.user(socket.uid) : std::string());
    const bool hasUnit = owner.unit < tables.units.size();
    json.textOrNull("unit", hasUnit ? tables.units[owner.unit].unit : std::string());
    json.textOrNull("container", hasUnit ? tables.units[owner.unit].container : std::string());
    json.textOrNull("reason", code(owner.reason));
    json.endObject();
}

std::size_t OwnerTexts::Hash::operator()(const Key &key) const
{
    std::size_t hash = key.owner.process;
    for (const std::size_t part :
         {std::size_t{key.owner.sharedSet}, std::size_t{key.owner.unit}, std::size_t{key.uid},
          static_cast<std::size_t>(key.owner.kind), static_cast<std::size_t>(key.owner.reason)})
        hash = (hash ^ part) * 0x9e3779b97f4a7c15U;
    return hash ^ (hash >> 32);
}

OwnerTexts::OwnerTexts(const Tables &tables)
    : m_tables(tables), m_json([this](std::string_view part) {
          m_written += part;
          return true;
      })
{}

std::string_view OwnerTexts::of(const Socket &socket)
{
    std::string &text = m_texts[{socket.owner, socket.uid, socket.uidKnown}];
    if (text.empty()) {
        writeOwner(m_json, socket, m_tables);
        m_json.endLine();
        m_json.flush();
        text.assign(m_written, 0, m_written.size() - 1);
        m_written.clear();
    }
    return text;
}

} // namespace netwharf
