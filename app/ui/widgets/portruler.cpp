// SPDX-License-Identifier: MIT
#include "app/ui/widgets/portruler.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

/// The share of the bar that each range gets, and where it begins. Schematic on purpose: to scale,
/// the system ports would be five pixels wide.
struct Part
{
    Range range;
    int first;
    int end; ///< one past the last port
    double begin;
    double share;
};
constexpr std::array<Part, 3> Parts{Part{Range::System, 0, 1024, 0.0, 0.2},
                                    Part{Range::Registered, 1024, 49152, 0.2, 0.5},
                                    Part{Range::Dynamic, 49152, 65536, 0.7, 0.3}};

constexpr int TriangleWidth = 10;
constexpr int TriangleHeight = 7;
constexpr int NeedleOver = 4; ///< how far the needle's line goes above and below the bar
constexpr int NameTouch = 3; ///< what is left of the needle where it would cut a name
constexpr int BracketHeight = 6;
constexpr int WordsApart = 12;
constexpr double SpanLeast = 6; ///< a range narrower than this is shown as one needle

} // namespace

struct PortRuler::Rows
{
    int barTop = TriangleHeight + NeedleOver;
    int barHeight = 20;
    int numbersTop = 0;
    int wordsHeight = 16;
    int bracketTop = 0;
    int wordsTop = 0;

    int barBottom() const { return barTop + barHeight; }
    int height() const { return wordsTop + wordsHeight; }
};

PortRuler::PortRuler(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PortRuler::setPorts(std::optional<PortRange> ports)
{
    m_ports = ports;
    update();
}

void PortRuler::setSettings(const SystemSettings &settings)
{
    m_settings = settings;
    update();
}

PortRuler::Rows PortRuler::rows() const
{
    const int line = QFontMetrics(font()).height();
    Rows r;
    r.barHeight = std::max(20, line + 4);
    r.wordsHeight = std::max(16, line + 1);
    r.numbersTop = r.barBottom() + 3;
    r.bracketTop = r.numbersTop + r.wordsHeight + 1;
    r.wordsTop = r.bracketTop + BracketHeight + 3;
    return r;
}

QSize PortRuler::sizeHint() const
{
    return QSize(320, rows().height());
}

QSize PortRuler::minimumSizeHint() const
{
    return QSize(240, rows().height());
}

double PortRuler::positionOf(int port) const
{
    for (const Part &part : Parts) {
        if (port < part.end) {
            const double inside = double(port - part.first) / (part.end - part.first);
            return width() * (part.begin + part.share * inside);
        }
    }
    return width();
}

QString PortRuler::nameOf(Range range) const
{
    switch (range) {
    case Range::System:
        //: Name of the ports 0 to 1023, on the ruler.
        return tr("System");
    case Range::Registered:
        //: Name of the ports 1024 to 49151, on the ruler.
        return tr("Registered");
    case Range::Dynamic:
        //: Name of the ports 49152 to 65535, on the ruler.
        return tr("Dynamic");
    case Range::None: break;
    }
    return {};
}

QRectF PortRuler::partRect(Range range) const
{
    const auto part = std::find_if(Parts.begin(), Parts.end(), [range](const Part &p) { return p.range == range; });
    const double left = std::round(width() * part->begin);
    const double right = std::round(width() * (part->begin + part->share));
    const int apart = range == Range::Dynamic ? 0 : 1;
    return QRectF(left, rows().barTop, right - left - apart, rows().barHeight);
}

void PortRuler::drawParts(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    for (const Part &part : Parts) {
        const QRectF rect = partRect(part.range);
        const QColor color = theme.rangeColor(part.range);
        if (part.range == Range::Registered) {
            fillCrisp(painter, rect, color);
        } else {
            drawBox(painter, rect, color, {}, 3);
            const double inner = rect.width() / 2;
            fillCrisp(painter,
                      part.range == Range::System ? rect.adjusted(inner, 0, 0, 0) : rect.adjusted(0, 0, -inner, 0),
                      color);
        }
        const QString name = nameOf(part.range);
        if (textWidth(name, font()) <= rect.width() - 4)
            drawLine(painter, rect, name, font(), theme.rangeInk(part.range), Qt::AlignHCenter);
    }
}

void PortRuler::drawNeedle(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const Rows r = rows();
    const double middle = (positionOf(m_ports->first) + positionOf(m_ports->last)) / 2;
    const double x = std::clamp(std::round(middle), 1.0, width() - 1.0);
    const QRectF needle(x - 1, TriangleHeight, 2, r.barBottom() + NeedleOver - TriangleHeight);

    const Range range = rangeOf(m_ports->first);
    const QRectF part = partRect(range);
    const double name = textWidth(nameOf(range), font());
    const bool cuts = std::abs(x - part.center().x()) < name / 2 + 3;
    const auto stroke = [&](double top, double bottom) {
        painter->fillRect(snapped(*painter, QRectF(x - 2, top, 4, bottom - top)), theme.window);
        fillCrisp(painter, QRectF(x - 1, top, 2, bottom - top), theme.text);
    };
    if (cuts) {
        stroke(needle.top(), r.barTop + NameTouch);
        stroke(r.barBottom() - NameTouch, needle.bottom());
    } else {
        stroke(needle.top(), needle.bottom());
    }
    drawTriangle(painter, QRectF(x - TriangleWidth / 2, 0, TriangleWidth, TriangleHeight), false, theme.text);
}

/// A range that is wide on the ruler: a line over it with a needle at each end.
void PortRuler::drawSpan(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const Rows r = rows();
    const double left = std::round(positionOf(m_ports->first));
    const double right = std::round(positionOf(m_ports->last + 1));
    const double top = r.barTop - NeedleOver;
    fillCrisp(painter, QRectF(left, top, right - left, 2), theme.text);
    for (const double x : {left, right - 2}) {
        fillCrisp(painter, QRectF(x, top, 2, NeedleOver + NameTouch), theme.text);
        fillCrisp(painter, QRectF(x, r.barBottom() - NameTouch, 2, NeedleOver + NameTouch), theme.text);
    }
}

void PortRuler::drawNumbers(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const Rows r = rows();
    const auto centred = [&](int port) {
        const double x = std::round(positionOf(port));
        drawLine(painter, QRectF(x - 40, r.numbersTop, 80, r.wordsHeight), QString::number(port), font(), theme.muted,
                 Qt::AlignHCenter, Qt::ElideNone);
    };
    const QRectF whole(0, r.numbersTop, width(), r.wordsHeight);
    drawLine(painter, whole, QStringLiteral("0"), font(), theme.muted, Qt::AlignLeft, Qt::ElideNone);
    centred(1024);
    centred(49152);
    drawLine(painter, whole, QStringLiteral("65535"), font(), theme.muted, Qt::AlignRight, Qt::ElideNone);
}

QRectF PortRuler::clientWords(double privilegedEnd, QString *words) const
{
    const Rows r = rows();
    const QString first = QString::number(m_settings.clientRange.first);
    const QString last = QString::number(m_settings.clientRange.last);
    const double left = positionOf(m_settings.clientRange.first);
    const double right = std::round(positionOf(m_settings.clientRange.last + 1));
    const double least = privilegedEnd + WordsApart;
    const auto place = [&](double length) {
        double x = right - length;
        if (x < least)
            x = std::max(least, std::min(std::round(left), width() - length));
        return QRectF(x, r.wordsTop, length, r.wordsHeight);
    };
    //: Under the ruler: the ports that this system hands out to clients. %1 and %2 are port numbers.
    *words = tr("this machine's clients %1-%2").arg(first, last);
    const double whole = textWidth(*words, font());
    if (right - whole >= least)
        return place(whole);
    //: Short form of "this machine's clients %1-%2", for little room.
    *words = tr("clients %1-%2").arg(first, last);
    return place(textWidth(*words, font()));
}

void PortRuler::drawBrackets(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const Rows r = rows();
    const auto bracket = [&](double left, double right) {
        const double bottom = r.bracketTop + BracketHeight;
        fillCrisp(painter, QRectF(left, r.bracketTop, 1, BracketHeight), theme.muted);
        fillCrisp(painter, QRectF(right - 1, r.bracketTop, 1, BracketHeight), theme.muted);
        fillCrisp(painter, QRectF(left, bottom - 1, right - left, 1), theme.muted);
    };
    double privilegedEnd = -WordsApart;
    if (m_settings.unprivilegedStart > 0) {
        //: Under the ruler: ports that only the administrator's programs may take.
        const QString words = tr("privileged");
        const double length = textWidth(words, font());
        bracket(0, std::round(positionOf(m_settings.unprivilegedStart)));
        drawLine(painter, QRectF(1, r.wordsTop, length, r.wordsHeight), words, font(), theme.muted, Qt::AlignLeft,
                 Qt::ElideNone);
        privilegedEnd = 1 + length;
    }
    bracket(std::round(positionOf(m_settings.clientRange.first)),
            std::round(positionOf(m_settings.clientRange.last + 1)));
    QString words;
    const QRectF place = clientWords(privilegedEnd, &words);
    drawLine(painter, place, words, font(), theme.muted, Qt::AlignLeft, Qt::ElideNone);
}

void PortRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawParts(&painter);
    if (m_ports) {
        const bool wide = positionOf(m_ports->last + 1) - positionOf(m_ports->first) >= SpanLeast;
        if (wide && m_ports->first != m_ports->last)
            drawSpan(&painter);
        else
            drawNeedle(&painter);
    }
    drawNumbers(&painter);
    // Without the real settings there is nothing to say about this machine.
    if (m_settings.known)
        drawBrackets(&painter);
}

void PortRuler::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace netwharf
