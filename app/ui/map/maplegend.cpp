// SPDX-License-Identifier: MIT
#include "app/ui/map/maplegend.h"

#include "app/i18n/words.h"
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapsigns.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace netwharf {

namespace {

constexpr int SampleWidth = 18;
constexpr int SampleGap = 8;
constexpr int PartGap = 4;
constexpr LightMask RareLights = bit(Light::Held) | bit(Light::Conflict);

Ground freeGround(Ground assigned)
{
    return assigned == Ground::SystemAssigned ? Ground::SystemFree : Ground::RegisteredFree;
}

QString numbers(PortRange range)
{
    return QStringLiteral("%1-%2").arg(range.first).arg(range.last);
}

} // namespace

MapLegend::MapLegend(const PortMapModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

bool MapLegend::isShown(Light light) const
{
    return !has(RareLights, light) || has(m_seen, light);
}

void MapLegend::refresh()
{
    const LightMask before = m_seen;
    for (const Light light : {Light::Held, Light::Conflict})
        if (m_model->counts().lights[static_cast<std::size_t>(light)] > 0)
            m_seen |= bit(light);
    if (before != m_seen)
        updateGeometry();
    QStringList said;
    for (const Line &line : lines())
        if (line.kind != Kind::Gap)
            said << line.word + QLatin1Char(' ') + line.number;
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QList<MapLegend::Line> MapLegend::lines() const
{
    const SystemSettings settings = m_model->settings();
    QList<Line> lines{
        {Kind::Ground, {}, Ground::SystemAssigned, tr("System, assigned / not"), numbers(boundsOf(Range::System))},
        {Kind::Ground,
         {},
         Ground::RegisteredAssigned,
         tr("Registered, assigned / not"),
         numbers(boundsOf(Range::Registered))},
        {Kind::Ground, {}, Ground::Dynamic, tr("Dynamic"), numbers(boundsOf(Range::Dynamic))},
        {}};
    for (std::size_t i = 0; i < LightCount; ++i)
        if (const auto light = static_cast<Light>(i); isShown(light))
            lines.append(
                {Kind::Light, light, {}, LightWords::name(light), QLocale().toString(m_model->counts().lights[i])});
    lines.append(Line());
    const int border = settings.unprivilegedStart;
    //: Legend of the map: there is no privileged border
    const QString none = tr("none");
    //: Legend of the map; the number beside it is the first port that needs no privilege
    const QString privileged = tr("Privileged border");
    lines.append({Kind::Border, {}, {}, privileged, border > 0 ? QString::number(border) : none});
    lines.append({Kind::Clients,
                  {},
                  {},
                  settings.known ? tr("This machine's client range") : tr("Usual client range"),
                  numbers(settings.clientRange)});
    return lines;
}

int MapLegend::heightOf(const Line &line) const
{
    return line.kind == Kind::Gap ? PartGap : Metrics::of(font()).lineHeight;
}

/// For who meets such a map for the first time.
QString MapLegend::explanation(const Line &line)
{
    switch (line.kind) {
    case Kind::Gap: return {};
    case Kind::Light: return LightWords::explanation(line.light);
    case Kind::Ground:
        if (line.ground == Ground::Dynamic)
            return tr("Numbers for anybody's use: IANA gives them to no service.");
        return tr("A bright cell is a number that IANA has given to a service, a dark one belongs to none.");
    case Kind::Border: return tr("Only a privileged program may listen on a number below this line.");
    case Kind::Clients: break;
    }
    return tr("From these numbers the system gives one to each outgoing connection.");
}

bool MapLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int y = 0;
    for (const Line &line : lines()) {
        const QRect row(0, y, width(), heightOf(line));
        y += row.height();
        if (row.contains(help->pos()))
            QToolTip::showText(help->globalPos(), words::toolTip(explanation(line)), this, row);
    }
    return true;
}

QSize MapLegend::sizeHint() const
{
    int height = 0;
    for (const Line &line : lines())
        height += heightOf(line);
    return {280, height};
}

void MapLegend::drawSample(QPainter *painter, const QRectF &place, const Line &line) const
{
    const QRectF box(place.left(), place.center().y() - 5, SampleWidth, 10);
    PainterCanvas canvas(painter, font());
    switch (line.kind) {
    case Kind::Gap: return;
    case Kind::Ground:
        fillCrisp(painter, box, QColor(mapcolors::ground(line.ground)));
        if (line.ground != Ground::Dynamic)
            fillCrisp(painter, box.adjusted(SampleWidth / 2.0, 0, 0, 0),
                      QColor(mapcolors::ground(freeGround(line.ground))));
        return;
    case Kind::Light: drawLegendLight(canvas, box.center(), line.light, m_model->isDense()); return;
    case Kind::Border:
        fillCrisp(painter, box, QColor(mapcolors::ground(Ground::SystemAssigned)));
        fillCrisp(painter, QRectF(box.left(), box.center().y(), SampleWidth, 5),
                  QColor(mapcolors::ground(Ground::RegisteredAssigned)));
        fillCrisp(painter, QRectF(box.left(), box.center().y(), SampleWidth, 1), QColor(mapcolors::Text));
        return;
    case Kind::Clients: break;
    }
    fillCrisp(painter, box, QColor(mapcolors::ground(Ground::Dynamic)));
    const QRectF edge = box.adjusted(0, 0, -1, -1);
    canvas.line({edge.topLeft(), edge.topRight(), edge.bottomRight(), edge.bottomLeft(), edge.topLeft()},
                QColor(mapcolors::Client), true);
}

void MapLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    double y = 0;
    for (const Line &line : lines()) {
        const QRectF row(0, y, width(), heightOf(line));
        y += row.height();
        drawSample(&painter, row, line);
        drawLine(&painter, row, line.number, font(), theme.muted, Qt::AlignRight);
        const double left = SampleWidth + SampleGap;
        const double right = textWidth(line.number, font()) + SampleGap;
        drawLine(&painter, row.adjusted(left, 0, -right, 0), line.word, font(), theme.text);
    }
}

void MapLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace netwharf
