// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <cstddef>

namespace netwharf::words {

QString bytes(std::uint64_t count)
{
    // Not the locale's format: Qt 6.4 writes "512 byte" for zh_TW.
    if (count < 1024)
        return Words::tr("%Ln byte(s)", nullptr, static_cast<int>(count));
    constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double amount = static_cast<double>(count) / 1024;
    std::size_t unit = 0;
    for (; amount >= 1023.95 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    return QStringLiteral("%1 %2").arg(QLocale().toString(amount, 'f', 1), QLatin1String(units[unit]));
}

QString bytesPerSecond(double rate)
{
    //: A speed: %1 an amount of data, "3.4 KiB"
    return Words::tr("%1/s").arg(bytes(static_cast<std::uint64_t>(std::llround(rate))));
}

namespace {

/// Three significant digits, so that a column of them is read at a glance.
QString threeDigits(double amount, const QString &ending)
{
    constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    for (; amount >= 999.5 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    const int decimals = unit == 0 || amount >= 99.95 ? 0 : amount >= 9.995 ? 1 : 2;
    return QLocale().toString(amount, 'f', decimals) + QLatin1Char(' ') + QLatin1String(units[unit]) + ending;
}

} // namespace

QString amount(std::uint64_t count)
{
    return threeDigits(static_cast<double>(count), {});
}

QString amountPerSecond(double rate)
{
    return threeDigits(std::floor(rate + 0.5), QStringLiteral("/s"));
}

QString roundTrip(std::uint32_t microseconds)
{
    if (microseconds < 1000)
        //: A time: %1 a number of microseconds
        return Words::tr("%1 µs").arg(QLocale().toString(microseconds));
    const double milliseconds = microseconds / 1000.0;
    //: A time: %1 a number of milliseconds
    return Words::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 2 : 0));
}

} // namespace netwharf::words
