// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace netwharf {

/// Every colour of the program, by what it means. Two sets: light and dark.
struct Theme
{
    bool dark = false;
    bool moreContrast = false; ///< the desktop asks for it: repeats in a table are not muted
    bool reducedMotion = false; ///< the desktop asks for it: marks stay and go, nothing fades
    QColor window, base, alternate; ///< bars and detail; table and fields; hover
    QColor line, strong; ///< hairlines and chips; borders of controls and pictures
    QColor text, muted;
    QColor accent, onAccent, soft; ///< soft: view toggle, match, selection without focus
    QColor selection, selectionInk;
    QColor opened, openedRow, changed, changedRow, closed, closedRow;
    QColor link;
    QColor system, registered, dynamic; ///< the three port ranges
    QColor onSystem, onRegistered, onDynamic;
    QColor button;

    QColor rangeColor(Range range) const; ///< `line` for Range::None
    QColor rangeInk(Range range) const; ///< what is written on rangeColor()
    QPalette palette() const; ///< all groups and roles set

    static const Theme &light();
    static const Theme &darkTheme();
    /// The one in use; set by Appearance. GUI thread.
    static const Theme &current();
    static void setCurrent(const Theme &theme);
    /// Line becomes strong and strong becomes muted.
    Theme withMoreContrast() const;
};

/// A mixed with `part` (0 to 1) of b.
QColor mixed(const QColor &a, const QColor &b, double part);

/// Sizes that follow the font (look.md, "Measures"), in device-independent pixels.
struct Metrics
{
    int rowHeight; ///< of tables: room for Han in every language
    int chipHeight;
    int lineHeight; ///< of a label-and-value line and of a badge
    int controlHeight; ///< of buttons, fields and drop-downs
    int headerHeight; ///< of a table's header and of the status bar
    int hanLine; ///< distance of lines of Chinese text
    static Metrics of(const QFont &font);
};

/// A width of look.md, which is for a font of up to 13 px, as wide for the letters of a larger one.
int grown(int width, const QFont &font);

QFont monospaceFont(const QFont &base); ///< same size, fixed pitch, Han fallback kept
QFont headingFont(const QFont &base); ///< 1.25 x, demibold
QFont numberFont(const QFont &base); ///< 2.4 x, regular

} // namespace netwharf
