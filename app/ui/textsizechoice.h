// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace netwharf {

class Appearance;

/// Dynamic property of a widget, a bool: its wheel means something of its own, with Ctrl too.
inline constexpr const char *OwnWheelProperty = "ownWheel";

/// The size of the program's text, in per cent of the desktop's; changed at once and everywhere, and kept.
class TextSizeChoice : public QObject
{
    Q_OBJECT
public:
    /// Reads the choice from `settings` and applies it. Both outlive this object.
    TextSizeChoice(QSettings &settings, Appearance &appearance, QObject *parent = nullptr);

    void choose(int percent);
    void step(int steps); ///< so many sizes larger, or smaller where it is less than 0
    /// Ctrl with the wheel over `window`, once up: one step larger.
    void followWheel(QWidget *window);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOwnWheel(const QObject *watched) const;

    QSettings &m_settings;
    Appearance &m_appearance;
    QWidget *m_window = nullptr;
    int m_turned = 0; ///< of the wheel, in eighths of a degree, since the last step
};

} // namespace netwharf
