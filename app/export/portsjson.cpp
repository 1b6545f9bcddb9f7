// SPDX-License-Identifier: MIT
#include "app/export/portsjson.h"

#include "app/export/jsonwriter.h"
#include "app/i18n/words.h"

namespace netwharf {

namespace {

void writeText(JsonWriter &json, std::string_view key, std::string_view text)
{
    json.key(key);
    json.text(text);
}

void writeText(JsonWriter &json, std::string_view key, const QString &text)
{
    writeText(json, key, text.toStdString());
}

void writeTextOrNull(JsonWriter &json, std::string_view key, std::string_view text)
{
    json.key(key);
    json.textOrNull(text);
}

void writeFlag(JsonWriter &json, std::string_view key, bool value)
{
    json.key(key);
    json.boolean(value);
}

void writeTexts(JsonWriter &json, std::string_view key, const std::vector<std::string_view> &texts)
{
    json.key(key);
    json.beginArray();
    for (std::string_view text : texts)
        json.text(text);
    json.endArray();
}

void writePort(JsonWriter &json, std::string_view key, const std::optional<PortRange> &ports,
               std::uint16_t PortRange::*end)
{
    json.key(key);
    ports ? json.number((*ports).*end) : json.null();
}

void writeRegistry(JsonWriter &json, const PortRecord &record)
{
    json.key("registry");
    const bool speaksOfAnother = record.status == RegistryStatus::Assigned && !record.official;
    if (record.status == RegistryStatus::Absent || speaksOfAnother)
        return json.null();
    json.beginObject();
    writeText(json, "description", record.source == Origin::Machine ? std::string_view() : record.description);
    writeTexts(json, "references", record.references);
    writeText(json, "status", code(record.status));
    json.endObject();
}

void writeUsers(JsonWriter &json, const std::vector<PortHolder> &users)
{
    json.key("in_use");
    json.beginArray();
    for (const PortHolder &user : users) {
        json.beginObject();
        json.key("pid");
        user.pid != 0 ? json.number(user.pid) : json.null();
        writeTextOrNull(json, "name", user.name);
        writeText(json, "state", code(user.state));
        writeText(json, "address", user.address.toString());
        json.endObject();
    }
    json.endArray();
}

void writeReport(JsonWriter &json, const PortReport &report, Language language, const SystemSettings &settings)
{
    const PortRecord &record = report.record;
    json.beginObject();
    writePort(json, "first", record.ports, &PortRange::first);
    writePort(json, "last", record.ports, &PortRange::last);
    writeText(json, "transport", code(record.transport));
    writeText(json, "name", record.name);
    writeTexts(json, "aliases", record.aliases);
    writeText(json, "range", code(record.range));
    writeText(json, "origin", code(record.origin));
    writeFlag(json, "official", record.official);
    writeText(json, "title", words::title(record, language));
    writeText(json, "text", words::text(record, language, settings));
    writeTextOrNull(json, "category", record.category);
    writeFlag(json, "cleartext", record.cleartext);
    writeTextOrNull(json, "secure_alternative", record.secureAlternative);
    writeRegistry(json, record);
    writeTextOrNull(json, "note", noteText(record));
    writeUsers(json, report.inUse);
    json.endObject();
}

} // namespace

bool writePortsJson(std::span<const PortReport> reports, std::string_view registryDate, Language language,
                    const SystemSettings &settings, const Sink &sink)
{
    JsonWriter json(sink);
    json.beginObject();
    writeText(json, "registry_date", registryDate);
    json.key("ports");
    json.beginArray();
    for (const PortReport &report : reports) {
        if (json.hasFailed())
            return false;
        writeReport(json, report, language, settings);
    }
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

} // namespace netwharf
