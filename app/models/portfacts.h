// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portsmodel.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace netwharf {

/// Everything that the detail of one row says, in the language of now; empty parts are not shown.
struct PortFacts
{
    struct Fact
    {
        QString label; ///< empty: goes on from the line above
        QString value;
        QUrl url; ///< the value is a link to it; often empty
    };
    struct Other
    {
        PortRowId id{};
        QString words; ///< what it is for, and its transports
    };

    QString number; ///< "443", "6881-6889", "ICMP"
    QStringList transports; ///< none for ICMP, whose number says it
    Range range = Range::None;
    QString rangeWord;
    QString title;
    QString text;
    std::optional<PortNote> note; ///< the one on these ports, or an empty one to be written
    QList<Other> others; ///< the other rows on these ports, at most MostOthers
    int moreOthers = 0; ///< how many more there are
    QList<Fact> registry;
    QString safety;
    QString secureAlternative; ///< a sentence
    QString unauthorisedUse;

    static constexpr int MostOthers = 5;
    /// All of it as plain text, for the clipboard.
    QString toText() const;
};

PortFacts describePort(const PortsModel &model, PortRowId id);

} // namespace netwharf
