// SPDX-License-Identifier: MIT
#include "app/export/bindjson.h"

#include "app/export/jsonwriter.h"
#include "app/export/socketjson.h"

#include <algorithm>

namespace netwharf {

namespace {

void writeFixes(JsonWriter &json, const std::vector<BindFix> &fixes)
{
    json.textOrNull("fix", fixes.empty() ? std::string_view() : code(fixes.front()));
    json.key("fixes");
    json.beginArray();
    for (const BindFix fix : fixes)
        json.text(code(fix));
    json.endArray();
}

void writeForward(JsonWriter &json, const std::optional<Forward> &forward)
{
    if (!forward) {
        json.null("forward");
        return;
    }
    json.key("forward");
    json.beginObject();
    json.textOrNull("address", forward->target.address ? forward->target.address->toString() : std::string());
    if (forward->target.port)
        json.number("port", *forward->target.port);
    else
        json.null("port");
    json.boolean("redirect", forward->target.redirect);
    json.boolean("from_here", forward->fromHere);
    json.boolean("always", forward->always);
    if (forward->family)
        json.text("family", code(*forward->family));
    else
        json.null("family");
    json.endObject();
}

void writeReason(JsonWriter &json, const BindReason &reason, const words::BindContext &context,
                 const Catalogue &catalogue)
{
    json.beginObject();
    json.text("code", code(reason.code));
    json.text("sentence", words::bindReason(reason, context).toStdString());
    json.key("socket");
    if (reason.row)
        SocketJson(json, catalogue).writeSocket(context.rows[*reason.row], context.tables, nullptr);
    else
        json.null();
    writeFixes(json, reason.fixes);
    json.number("count", reason.count);
    json.boolean("certain", reason.certain);
    json.boolean("options_known", reason.optionsKnown);
    if (reason.freeIn)
        json.number("free_in_ms", static_cast<std::uint64_t>(std::max<std::int64_t>(reason.freeIn->count(), 0)));
    else
        json.null("free_in_ms");
    writeForward(json, reason.forward);
    json.endObject();
}

void writeChecks(JsonWriter &json, const words::BindContext &context)
{
    json.key("checks");
    json.beginArray();
    for (const BindCheck &check : context.answer.checks) {
        json.beginObject();
        json.text("code", code(check.code));
        json.text("result", code(check.result));
        json.text("fact", words::bindCheckFact(check).toStdString());
        json.text("value", words::bindCheckValue(check, context).toStdString());
        json.endObject();
    }
    json.endArray();
}

/// What the text says beside the verdict; of the protocol that was not asked about, whether it can be bound.
void writeRemarks(JsonWriter &json, const words::BindContext &context)
{
    json.key("remarks");
    json.beginArray();
    for (const QString &remark : words::bindRemarks(context))
        json.text(remark.toStdString());
    json.endArray();
    const auto &other = context.answer.other;
    json.key("other_protocol");
    if (!other) {
        json.null();
        return;
    }
    json.beginObject();
    json.text("protocol", code(other->protocol));
    json.boolean("bindable", other->bindable);
    json.textOrNull("code", other->reason ? code(other->reason->code) : std::string_view());
    json.endObject();
}

} // namespace

bool writeBindJson(const words::BindContext &context, const Catalogue &catalogue, const Sink &out)
{
    const BindAnswer &answer = context.answer;
    JsonWriter json(out);
    json.beginObject();
    json.number("port", answer.question.port);
    json.text("protocol", code(answer.question.protocol));
    json.text("address", words::bindAddress(context).toStdString());
    json.boolean("bindable", answer.bindable);
    json.key("reasons");
    json.beginArray();
    for (const BindReason &reason : answer.reasons)
        writeReason(json, reason, context, catalogue);
    json.endArray();
    json.text("sentence", words::bindVerdict(context).toStdString());
    json.text("expected", code(answer.expected));
    json.textOrNull("trial", answer.trial ? code(*answer.trial) : std::string_view());
    json.boolean("disagrees", answer.disagrees);
    writeChecks(json, context);
    writeRemarks(json, context);
    json.key("free_ports");
    json.beginArray();
    for (const std::uint16_t port : context.freePorts)
        json.number(port);
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

bool writeFreePortsJson(const FreePorts &found, std::span<const Row> rows, const Tables &tables,
                        const Catalogue &catalogue, const BindSettings &settings, const Sink &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("ports");
    json.beginArray();
    for (const std::uint16_t port : found.ports)
        json.number(port);
    json.endArray();
    json.key("client_range");
    json.beginArray();
    json.number(settings.ports.clientRange.first);
    json.number(settings.ports.clientRange.last);
    json.endArray();
    json.key("passed_over");
    json.beginArray();
    for (const PassedOver &passed : found.passedOver) {
        json.beginObject();
        json.number("port", passed.port);
        json.text("reason", code(passed.reason));
        json.text("sentence", words::passedOver(passed, rows, tables, catalogue, settings).toStdString());
        json.endObject();
    }
    json.endArray();
    json.key("passed_over_counts");
    json.beginObject();
    for (std::size_t i = 0; i < PassedOverCodeCount; ++i)
        json.number(code(static_cast<PassedOverCode>(i)), found.passedOverCounts[i]);
    json.endObject();
    json.textOrNull("sentence", words::passedOverCounts(found).toStdString());
    json.endObject();
    json.endLine();
    return json.flush();
}

} // namespace netwharf
