// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"

#include "app/i18n/wordscontext.h"
#include "core/text/visible.h"

namespace netwharf::words {

QString listSeparator()
{
    //: Between the items of a list in one line, space included
    return Words::tr(", ");
}

QString plain(std::string_view stranger)
{
    return QString::fromStdString(text::visible(stranger));
}

QString toolTip(const QString &text)
{
    // What Qt takes for markup begins with a tag.
    if (!text.contains(QLatin1Char('<')))
        return text;
    QString lines = text.toHtmlEscaped();
    lines.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QLatin1String("<p style=\"white-space:pre-wrap\">") + lines + QLatin1String("</p>");
}

} // namespace netwharf::words
