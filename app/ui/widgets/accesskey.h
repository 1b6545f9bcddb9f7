// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace netwharf {

/// Text for a menu or a button: an ampersand in it is one, and marks no access key.
inline QString withoutAccessKey(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// What an entry of a menu says in a sentence: "文件(&F)" and "&File…" without what marks keys and dialogs.
inline QString menuWords(QString text)
{
    static const QRegularExpression accessKey(QStringLiteral(R"(\(&\w\))"));
    return text.remove(accessKey).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace netwharf
