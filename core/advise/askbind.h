// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/asktext.h"
#include "core/advise/bindadvice.h"

namespace netwharf {

/// A question about every address, as ourselves: fills user and privilege from the settings.
BindQuestion asOurselves(BindQuestion question, const BindSettings &settings);

/// Asks for all that adviseBind needs: options of the holders where they may be read, timers of closed
/// connections, the rules of NAT, and a trial; of TCP one with SO_REUSEADDR too, where that was refused. Blocks for milliseconds. `rows` and `tables`: of a snapshot just taken.
BindAnswer askBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                   const BindSettings &settings, BindProbe &probe);

/// The same for a question that was read off `asked`. Where that names no protocol and the port can be bound, the other
/// protocol is asked about too: a program that was told "in use" may have meant that, and then the answer is about it.
BindAnswer askAbout(const AskedBind &asked, const BindQuestion &question, std::span<const Row> rows,
                    const Tables &tables, const BindSettings &settings, BindProbe &probe);

} // namespace netwharf
