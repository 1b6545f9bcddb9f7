// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <QWidget>

#include <optional>

namespace netwharf {

/// Where a port or range sits on 0-65535: the three ranges, a needle, and brackets for this
/// machine's privileged ports and client range (look.md "Ruler").
class PortRuler : public QWidget
{
    Q_OBJECT
public:
    explicit PortRuler(QWidget *parent = nullptr);
    void setPorts(std::optional<PortRange> ports);
    void setSettings(const SystemSettings &settings);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<PortRange> m_ports;
    SystemSettings m_settings;
};

} // namespace netwharf
