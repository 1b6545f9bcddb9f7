// SPDX-License-Identifier: MIT
#include "core/advise/askedquestion.h"

#include "core/advise/askbind.h"

namespace netwharf {

namespace {

std::optional<std::uint32_t> interfaceIndex(const std::string &name, const BindSettings &settings)
{
    for (const auto &[index, known] : settings.interfaces)
        if (known == name || std::to_string(index) == name)
            return index;
    return std::nullopt;
}

} // namespace

std::optional<BindQuestion> questionOf(const AskedBind &asked, const BindSettings &settings)
{
    BindQuestion question;
    question.address = asked.address;
    question.port = asked.port;
    question.protocol = asked.protocol.value_or(asked.likely);
    if (!asked.interface.empty()) {
        const auto index = interfaceIndex(asked.interface, settings);
        if (!index)
            return std::nullopt;
        question.interfaceIndex = *index;
    }
    question = asOurselves(question, settings);
    // A program that was refused had not our rights.
    if (asked.error == BindOutcome::NotPermitted && question.port < settings.ports.unprivilegedStart)
        question.mayBindPrivileged = false;
    return question;
}

} // namespace netwharf
