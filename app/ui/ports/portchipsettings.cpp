// SPDX-License-Identifier: MIT
#include "app/ui/ports/portchipsettings.h"

#include <QSettings>
#include <QStringList>

namespace netwharf {

namespace {

QLatin1String tagAt(std::size_t category)
{
    const std::string_view tag = Categories[category];
    return QLatin1String(tag.data(), static_cast<qsizetype>(tag.size()));
}

/// Categories are kept by their tags: their numbers change when one is added.
QStringList tagsOf(std::uint64_t mask)
{
    QStringList tags;
    for (std::size_t i = 0; i < Categories.size(); ++i)
        if ((mask >> i & 1U) != 0)
            tags += tagAt(i);
    return tags;
}

std::uint64_t maskOf(const QStringList &tags)
{
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < Categories.size(); ++i)
        if (tags.contains(tagAt(i)))
            mask |= std::uint64_t{1} << i;
    return mask;
}

std::uint32_t numberUpTo(const QSettings &settings, const QString &key, std::uint32_t most, std::uint32_t otherwise)
{
    bool isNumber = false;
    const std::uint32_t value = settings.value(key, otherwise).toUInt(&isNumber);
    return isNumber && value <= most ? value : otherwise;
}

} // namespace

void saveChips(const PortChips &chips, QSettings &settings)
{
    settings.setValue(QStringLiteral("scope"), static_cast<int>(chips.scope));
    settings.setValue(QStringLiteral("ranges"), chips.ranges);
    settings.setValue(QStringLiteral("transports"), chips.transports);
    settings.setValue(QStringLiteral("cleartext"), chips.cleartext);
    settings.setValue(QStringLiteral("legacy"), chips.legacy);
    settings.setValue(QStringLiteral("categories"), tagsOf(chips.categories));
    settings.setValue(QStringLiteral("origins"), chips.origins);
}

PortChips readChips(const QSettings &settings)
{
    PortChips chips;
    const auto scope = static_cast<std::uint32_t>(chips.scope);
    chips.scope = static_cast<PortScope>(numberUpTo(settings, QStringLiteral("scope"), 2, scope));
    chips.ranges = numberUpTo(settings, QStringLiteral("ranges"), 7, 0);
    chips.transports = numberUpTo(settings, QStringLiteral("transports"), 127, 0);
    chips.cleartext = settings.value(QStringLiteral("cleartext"), false).toBool();
    chips.legacy = settings.value(QStringLiteral("legacy"), false).toBool();
    chips.categories = maskOf(settings.value(QStringLiteral("categories")).toStringList());
    chips.origins = numberUpTo(settings, QStringLiteral("origins"), (1U << OriginCount) - 1, 0);
    return chips;
}

} // namespace netwharf
