// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace netwharf {

/// A push button that can be the one main action of its page or dialog: filled with the accent.
/// With an icon and no text it is a square; give it a tooltip and an accessible name then.
class PushButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PushButton(QWidget *parent = nullptr) : QPushButton(parent) {}
    explicit PushButton(const QString &text, QWidget *parent = nullptr) : QPushButton(text, parent) {}

    bool isPrimary() const { return m_primary; }
    void setPrimary(bool primary)
    {
        m_primary = primary;
        update();
    }

private:
    bool m_primary = false;
};

} // namespace netwharf
