// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"

#include "app/i18n/wordscontext.h"
#include "core/text/visible.h"

namespace netwharf::words {

namespace {

constexpr QLatin1Char Space(' ');

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/// Adds what a value borders on, or a value, to a sentence that may end with the space between the two.
void join(QString &sentence, QStringView next)
{
    if (next.isEmpty())
        return;
    const qsizetype size = sentence.size();
    if (size > 1 && sentence.back() == Space && isHan(sentence.at(size - 2)) && isHan(next.front()))
        sentence.chop(1);
    else if (size > 0 && isHan(sentence.back()) && next.size() > 1 && next.front() == Space && isHan(next.at(1)))
        next = next.mid(1);
    sentence += next;
}

} // namespace

QString inserted(const QString &pattern, const QStringList &values)
{
    QString sentence;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(QLatin1Char('%')); at >= 0; at = pattern.indexOf(QLatin1Char('%'), at + 1)) {
        const int place = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (place < 1 || place > values.size())
            continue;
        join(sentence, QStringView(pattern).sliced(from, at - from));
        join(sentence, values.at(place - 1));
        from = at + 2;
    }
    join(sentence, QStringView(pattern).sliced(from));
    return sentence;
}

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
