// SPDX-License-Identifier: MIT
#include "app/ui/widgets/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace netwharf {

namespace {

QPixmap rendered(const QString &name, const QColor &color, const QSize &deviceSize)
{
    const QString key = QStringLiteral("netwharf-icon/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(deviceSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor paletteColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

class ThemedEngine : public QIconEngine
{
public:
    explicit ThemedEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QSize device = rect.size() * painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(m_name, paletteColor(mode), device));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, paletteColor(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, paletteColor(mode), size);
    }

    QIconEngine *clone() const override { return new ThemedEngine(m_name); }
    QString key() const override { return QStringLiteral("netwharf-themed"); }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedEngine(name));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal dpr)
{
    const int device = qRound(size * dpr);
    QPixmap pixmap = rendered(name, color, QSize(device, device));
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace netwharf
