// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QWidget>

#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"

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
    QSize minimumSizeHint() const override;
    /// Where a port lies, in pixels from the left edge; each range is linear inside.
    double positionOf(int port) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Rows;
    Rows rows() const;
    QRectF partRect(Range range) const;
    QString nameOf(Range range) const;
    void drawParts(QPainter *painter) const;
    void drawNeedle(QPainter *painter) const;
    void drawSpan(QPainter *painter) const;
    void drawNumbers(QPainter *painter) const;
    void drawBrackets(QPainter *painter) const;
    QRectF clientWords(double privilegedEnd, QString *words) const;

    std::optional<PortRange> m_ports;
    SystemSettings m_settings;
};

} // namespace netwharf
