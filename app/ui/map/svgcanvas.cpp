// SPDX-License-Identifier: MIT
#include "app/ui/map/svgcanvas.h"

#include <QMap>

namespace netwharf {

namespace {

/// Text for an element or an attribute. XML 1.0 section 2.2 has no place for most control characters and for
/// surrogates that stand alone.
QString escaped(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && (c >= QChar(0x20) || c == QLatin1Char('\t') || c == QLatin1Char('\n'))
                   && c < QChar(0xFFFE)) {
            clean += c;
        }
    }
    return clean.toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(value, 'g', 7);
}

QString points(const QPolygonF &polygon, double shift = 0)
{
    QStringList parts;
    for (const QPointF &point : polygon)
        parts << number(point.x() + shift) + QLatin1Char(',') + number(point.y() + shift);
    return parts.join(QLatin1Char(' '));
}

} // namespace

SvgCanvas::SvgCanvas(const QSize &size, const QString &title, const QString &description, const QStringList &families)
{
    m_text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\""
                            " font-family=\"")
                 .arg(size.width())
                 .arg(size.height());
    // One by one: a text may hold what looks like the place of the next.
    for (QString family : families)
        m_text += QLatin1Char('\'') + escaped(family.remove(QLatin1Char('\''))) + QStringLiteral("', ");
    m_text += QStringLiteral("sans-serif\" font-size=\"13\" role=\"img\">\n");
    m_text += QStringLiteral("<title>") + escaped(title) + QStringLiteral("</title>\n<desc>") + escaped(description)
              + QStringLiteral("</desc>\n");
}

void SvgCanvas::write(const QString &element)
{
    m_text += element + QLatin1Char('\n');
}

void SvgCanvas::fill(const QRectF &rect, const QColor &color)
{
    const QString opacity =
        color.alpha() < 255 ? QStringLiteral(" fill-opacity=\"%1\"").arg(number(color.alphaF())) : QString();
    write(QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"%6/>")
              .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()), color.name(),
                   opacity));
}

void SvgCanvas::ground(const QRectF &rect, const QImage &image)
{
    QMap<QRgb, QString> paths;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width();) {
            const QRgb color = image.pixel(x, y);
            const int first = x;
            while (x < image.width() && image.pixel(x, y) == color)
                ++x;
            paths[color] += QStringLiteral("M%1 %2h%3v1h-%3z").arg(first).arg(y).arg(x - first);
        }
    }
    write(QStringLiteral("<g shape-rendering=\"crispEdges\" transform=\"translate(%1 %2) scale(%3 %4)\">")
              .arg(number(rect.x()), number(rect.y()), number(rect.width() / image.width()),
                   number(rect.height() / image.height())));
    for (auto path = paths.cbegin(); path != paths.cend(); ++path)
        write(QStringLiteral("<path fill=\"%1\" d=\"%2\"/>").arg(QColor(path.key()).name(), path.value()));
    write(QStringLiteral("</g>"));
}

void SvgCanvas::line(const QPolygonF &polygon, const QColor &color, bool dashed)
{
    write(
        QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" points=\"%2\"%3/>")
            .arg(color.name(), points(polygon, 0.5), dashed ? QStringLiteral(" stroke-dasharray=\"3 2\"") : QString()));
}

void SvgCanvas::disc(const QPointF &centre, double radius, const QColor &color)
{
    write(QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\"/>")
              .arg(number(centre.x()), number(centre.y()), number(radius), color.name()));
}

void SvgCanvas::ring(const QPointF &centre, double radius, double width, const QColor &color)
{
    write(QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"none\" stroke=\"%4\" stroke-width=\"%5\"/>")
              .arg(number(centre.x()), number(centre.y()), number(radius), color.name(), number(width)));
}

void SvgCanvas::stroke(const QPolygonF &polygon, double width, const QColor &color)
{
    write(QStringLiteral(
              "<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"%2\" stroke-linecap=\"round\" points=\"%3\"/>")
              .arg(color.name(), number(width), points(polygon)));
}

void SvgCanvas::shape(const QPolygonF &polygon, const QColor &color)
{
    write(QStringLiteral("<polygon fill=\"%1\" points=\"%2\"/>").arg(color.name(), points(polygon)));
}

void SvgCanvas::text(const QPointF &point, const QString &text, const MapText &style)
{
    const QString anchor = style.align & Qt::AlignRight     ? QStringLiteral(" text-anchor=\"end\"")
                           : style.align & Qt::AlignHCenter ? QStringLiteral(" text-anchor=\"middle\"")
                                                            : QString();
    const QString font = style.heading     ? QStringLiteral(" font-size=\"20\" font-weight=\"600\"")
                         : style.monospace ? QStringLiteral(" font-family=\"DejaVu Sans Mono, monospace\"")
                                           : QString();
    constexpr double Middle = 4.5; // from the middle of a line of 13 px to its baseline
    write(QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\"%4%5>")
              .arg(number(point.x()), number(point.y() + Middle), style.color.name(), anchor, font)
          + escaped(text) + QStringLiteral("</text>"));
}

void SvgCanvas::about(const QString &title)
{
    if (m_inGroup)
        write(QStringLiteral("</g>"));
    m_inGroup = !title.isEmpty();
    if (m_inGroup)
        write(QStringLiteral("<g><title>") + escaped(title) + QStringLiteral("</title>"));
}

QByteArray SvgCanvas::finish()
{
    about({});
    m_text += QStringLiteral("</svg>\n");
    return m_text.toUtf8();
}

} // namespace netwharf
