// SPDX-License-Identifier: MIT
#include "app/ui/widgets/appearance.h"

#include <algorithm>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QToolTip>

#include "app/i18n/language.h"
#include "app/ui/widgets/style.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr QLatin1String PortalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String PortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String PortalInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String AppearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String GnomeGroup("org.gnome.desktop.interface");
constexpr QLatin1String ColorSchemeKey("color-scheme");
constexpr QLatin1String ContrastKey("contrast");
constexpr QLatin1String AnimationsKey("enable-animations");
constexpr uint PreferDark = 1;
constexpr uint PreferLight = 2;

/// Read() wraps its answer in one variant more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

const QList<int> TextSizes{80, 90, 100, 110, 125, 150, 175, 200}; // per cent
constexpr int UsualTextSize = 100;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QString styleFamily(Language language)
{
    return language == Language::TraditionalChinese ? QStringLiteral("TC") : QStringLiteral("SC");
}

/// The place whose Han shapes a family like "Noto Sans CJK JP" says it draws; empty: it does not say.
QString placeOf(const QString &family)
{
    static const QStringList Places{QStringLiteral("SC"), QStringLiteral("TC"), QStringLiteral("HK"),
                                    QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("CN"),
                                    QStringLiteral("TW"), QStringLiteral("HC"), QStringLiteral("K")};
    const QString last = family.section(QLatin1Char(' '), -1);
    return Places.contains(last) ? last : QString();
}

/// Whether the face of the desktop draws Han itself, and not as `language` writes it. One that does not say whose
/// shapes it has was chosen for the language of the desktop.
bool drawsOtherShapes(const QFont &font, Language language)
{
    if (language == Language::English || !QRawFont::fromFont(font, QFontDatabase::Any).supportsCharacter(0x4E2DU))
        return false;
    const QString place = placeOf(QFontInfo(font).family());
    if (place.isEmpty())
        return language != systemLanguage();
    return place != styleFamily(language) && place != code(language).section(QLatin1Char('_'), 1);
}

/// Qt 6.4 keeps the fallback faces of a first family once it has chosen them, and so would go on
/// with simplified shapes after a switch to traditional; a strategy of its own per language gives
/// each language its own cache entry. Outline fonts look the same with all three.
QFont::StyleStrategy strategyOf(Language language)
{
    switch (language) {
    case Language::SimplifiedChinese: return QFont::PreferDefault;
    case Language::TraditionalChinese: return QFont::PreferQuality;
    case Language::English: break;
    }
    return QFont::PreferMatch;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_systemDark(isDark(QApplication::palette())), m_baseFont(QApplication::font())
{
    QApplication::setStyle(new Style);
    askPortal();
    apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Appearance::setLanguage(Language language)
{
    m_language = language;
    applyFont();
}

void Appearance::setTextSize(int percent)
{
    m_textSize = TextSizes.contains(percent) ? percent : UsualTextSize;
    applyFont();
}

int Appearance::textSize() const
{
    const QList<int> sizes = textSizes();
    return std::clamp(m_textSize, sizes.front(), sizes.back());
}

/// Small fonts have no smaller one, or only one.
QList<int> Appearance::textSizes() const
{
    QList<int> sizes;
    for (auto size = TextSizes.crbegin(); size != TextSizes.crend(); ++size)
        if (sizes.isEmpty() || pixelsAt(*size) < pixelsAt(sizes.front()))
            sizes.prepend(*size);
    return sizes;
}

int Appearance::pixelsAt(int percent) const
{
    const int least = m_language == Language::English ? 12 : 13;
    const int usual = std::max(least, QFontInfo(m_baseFont).pixelSize());
    return std::max(least, qRound(usual * percent / 100.0));
}

void Appearance::applyFont()
{
    QFont font = m_baseFont;
    font.setPixelSize(pixelsAt(m_textSize));
    const QString own = QFontInfo(m_baseFont).family();
    QStringList families{QStringLiteral("Noto Sans CJK ") + styleFamily(m_language),
                         QStringLiteral("Source Han Sans ") + styleFamily(m_language)};
    families.insert(drawsOtherShapes(m_baseFont, m_language) ? families.size() : 0, own);
    font.setFamilies(families << QStringLiteral("WenQuanYi Micro Hei"));
    font.setStyleStrategy(strategyOf(m_language));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    emit changed();
}

void Appearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without a service name: with one, Qt would ask the bus for its owner and wait.
    bus.connect(QString(), PortalPath, PortalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    const std::pair<QLatin1String, QLatin1String> wanted[] = {
        {AppearanceGroup, ColorSchemeKey}, {AppearanceGroup, ContrastKey}, {GnomeGroup, AnimationsKey}};
    for (const auto &[group, key] : wanted) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, QStringLiteral("Read"));
        call << QString(group) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group = group, key = key](auto *w) {
            const QDBusPendingReply<QDBusVariant> reply = *w;
            w->deleteLater();
            if (reply.isValid())
                onSettingChanged(group, key, reply.value());
        });
    }
}

void Appearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant answer = unwrapped(value.variant());
    if (group == AppearanceGroup && key == ColorSchemeKey) {
        const uint scheme = answer.toUInt();
        if (scheme != PreferDark && scheme != PreferLight)
            return;
        m_systemDark = scheme == PreferDark;
    } else if (group == AppearanceGroup && key == ContrastKey) {
        m_moreContrast = answer.toUInt() == 1;
    } else if (group == GnomeGroup && key == AnimationsKey) {
        m_reducedMotion = !answer.toBool();
    } else {
        return;
    }
    apply();
}

void Appearance::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    Theme theme = dark ? Theme::darkTheme() : Theme::light();
    if (m_moreContrast)
        theme = theme.withMoreContrast();
    theme.reducedMotion = m_reducedMotion;
    Theme::setCurrent(theme);
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

} // namespace netwharf
