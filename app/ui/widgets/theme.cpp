// SPDX-License-Identifier: MIT
#include "app/ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

namespace netwharf {

namespace {

/// Line height of the Noto and Source Han faces in em: ascent 1.160 and descent 0.288.
constexpr double HanLine = 1.448;
constexpr int LargeFont = 18; ///< px: one and a half times the smallest
constexpr int VeryLargeFont = 24;
constexpr double UsualFont = 13; ///< px: the larger of the two that widths are meant for

Theme makeLight()
{
    Theme t;
    t.window = 0xF6F7F9;
    t.base = 0xFFFFFF;
    t.alternate = 0xF3F6F8;
    t.line = 0xDDE2E8;
    t.strong = 0xC3CBD5;
    t.text = 0x1B2430;
    t.muted = 0x5A6675;
    t.accent = 0x0F6E84;
    t.onAccent = 0xFFFFFF;
    t.soft = 0xD9EBEF;
    t.selection = 0x0F6E84;
    t.selectionInk = 0xFFFFFF;
    t.opened = 0x17703F;
    t.openedRow = 0xE3F4EA;
    t.changed = 0x8A5A00;
    t.changedRow = 0xFFF3D6;
    t.closed = 0xB3261E;
    t.closedRow = 0xFBE6E4;
    t.link = 0x0B5CAD;
    t.system = 0x1F4E8C;
    t.registered = 0x3A76B8;
    t.dynamic = 0xA9C8E8;
    t.onSystem = 0xFFFFFF;
    t.onRegistered = 0xFFFFFF;
    t.onDynamic = 0x1B2430;
    t.button = 0xFFFFFF;
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = 0x171B21;
    t.base = 0x1D2229;
    t.alternate = 0x242B34;
    t.line = 0x323A45;
    t.strong = 0x475263;
    t.text = 0xE6EAF0;
    t.muted = 0x9AA7B6;
    t.accent = 0x4CB8CF;
    t.onAccent = 0x06222A;
    t.soft = 0x1E3A43;
    t.selection = 0x1C5A6A;
    t.selectionInk = 0xFFFFFF;
    t.opened = 0x6FD39A;
    t.openedRow = 0x16321F;
    t.changed = 0xF0BE5A;
    t.changedRow = 0x3A2D0F;
    t.closed = 0xFF8A80;
    t.closedRow = 0x3D1B1A;
    t.link = 0x7DB7FF;
    t.system = 0x8FC1FF;
    t.registered = 0x5A92D0;
    t.dynamic = 0x34567C;
    t.onSystem = 0x0E1A29;
    t.onRegistered = 0x0E1A29;
    t.onDynamic = 0xE6EAF0;
    t.button = 0x262D37;
    return t;
}

Theme &currentTheme()
{
    static Theme theme = makeLight();
    return theme;
}

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(qRound(QFontInfo(base).pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::current()
{
    return currentTheme();
}

void Theme::setCurrent(const Theme &theme)
{
    currentTheme() = theme;
}

Theme Theme::withMoreContrast() const
{
    Theme theme = *this;
    theme.line = strong;
    theme.strong = muted;
    theme.moreContrast = true;
    return theme;
}

QColor Theme::rangeColor(Range range) const
{
    switch (range) {
    case Range::System: return system;
    case Range::Registered: return registered;
    case Range::Dynamic: return dynamic;
    case Range::None: break;
    }
    return line;
}

QColor Theme::rangeInk(Range range) const
{
    switch (range) {
    case Range::System: return onSystem;
    case Range::Registered: return onRegistered;
    case Range::Dynamic: return onDynamic;
    case Range::None: break;
    }
    return text;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, closed);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, selectionInk);
    p.setColor(QPalette::Light, dark ? strong : base);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, strong);
    p.setColor(QPalette::Dark, dark ? line : muted);
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : strong);

    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::Link}) {
        p.setColor(QPalette::Disabled, role, muted);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Button, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return p;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

Metrics Metrics::of(const QFont &font)
{
    const QFontMetrics latin(font);
    const double han = HanLine * QFontInfo(font).pixelSize();
    const int row = static_cast<int>(std::ceil(std::max(latin.height() + 10.0, han + 6.5)));
    Metrics m;
    m.hanLine = static_cast<int>(std::ceil(han));
    m.rowHeight = row + row % 2;
    m.chipHeight = m.rowHeight;
    m.lineHeight = std::max(20, m.hanLine);
    m.controlHeight = std::max(28, m.rowHeight - 2);
    m.headerHeight = std::max(26, m.rowHeight);
    const int pixels = QFontInfo(font).pixelSize();
    m.iconSide = pixels >= VeryLargeFont ? 32 : pixels >= LargeFont ? 24 : 16;
    return m;
}

int grown(int width, const QFont &font)
{
    return std::max(width, qRound(width * QFontInfo(font).pixelSize() / UsualFont));
}

QFont monospaceFont(const QFont &base)
{
    static const QString fixed = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    QFont font = base;
    font.setFamilies(QStringList{fixed} + base.families());
    return font;
}

QFont headingFont(const QFont &base)
{
    return scaled(base, 1.25, QFont::DemiBold);
}

QFont numberFont(const QFont &base)
{
    return scaled(base, 2.4, QFont::Normal);
}

} // namespace netwharf
