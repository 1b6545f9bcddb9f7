// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"

#include <QTextDocument>

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
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace netwharf::words
