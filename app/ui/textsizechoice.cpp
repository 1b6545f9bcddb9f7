// SPDX-License-Identifier: MIT
#include "app/ui/textsizechoice.h"

#include "app/ui/widgets/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>

namespace netwharf {

namespace {

const QString Key = QStringLiteral("ui/text_size"); // per cent
constexpr int WheelStep = 120; // eighths of a degree

} // namespace

TextSizeChoice::TextSizeChoice(QSettings &settings, Appearance &appearance, QObject *parent)
    : QObject(parent), m_settings(settings), m_appearance(appearance)
{
    m_appearance.setTextSize(m_settings.value(Key).toInt());
}

void TextSizeChoice::choose(int percent)
{
    if (percent == m_appearance.textSize())
        return;
    m_appearance.setTextSize(percent);
    m_settings.setValue(Key, m_appearance.textSize());
    emit changed();
}

void TextSizeChoice::step(int steps)
{
    const QList<int> sizes = m_appearance.textSizes();
    const qsizetype place = sizes.indexOf(m_appearance.textSize()) + steps;
    choose(sizes.at(std::clamp(place, qsizetype{0}, sizes.size() - 1)));
}

void TextSizeChoice::followWheel(QWidget *window)
{
    m_window = window;
    qApp->installEventFilter(this);
}

/// A wheel is asked for by the innermost widget first, and only what scrolls there would know of Ctrl.
bool TextSizeChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return false;
    const auto &wheel = static_cast<const QWheelEvent &>(*event);
    if (wheel.modifiers() != Qt::ControlModifier || isOwnWheel(watched))
        return false;
    m_turned += wheel.angleDelta().y();
    const int steps = m_turned / WheelStep;
    m_turned -= steps * WheelStep;
    step(steps);
    event->accept();
    return true;
}

bool TextSizeChoice::isOwnWheel(const QObject *watched) const
{
    const auto *widget = static_cast<const QWidget *>(watched);
    return widget->window() != m_window || widget->property(OwnWheelProperty).toBool();
}

} // namespace netwharf
