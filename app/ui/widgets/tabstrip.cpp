// SPDX-License-Identifier: MIT
#include "app/ui/widgets/tabstrip.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/stress.h"
#include "app/ui/widgets/tabword.h"
#include "app/ui/widgets/theme.h"

namespace netwharf {

namespace {

constexpr int Side = 12;
constexpr int UnderlineHeight = 2;

class TabAccessible : public QAccessibleWidget
{
public:
    explicit TabAccessible(TabWord *tab) : QAccessibleWidget(tab, QAccessible::PageTab), m_tab(tab) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_tab->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_tab->isChecked();
        return state;
    }

    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_tab->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    TabWord *m_tab;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *tab = qobject_cast<TabWord *>(object))
        return new TabAccessible(tab);
    if (auto *strip = qobject_cast<TabStrip *>(object))
        return new QAccessibleWidget(strip, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

TabWord::TabWord(TabStrip *strip) : QAbstractButton(strip), m_strip(strip)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize TabWord::sizeHint() const
{
    const int word = textWidth(text(), stressedFont(font(), text()));
    return QSize(word + 2 * Side, Metrics::of(font()).controlHeight + 16);
}

void TabWord::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF slot = QRectF(rect()).adjusted(Side, 0, -Side, 0);
    const QColor ink = isChecked() || underMouse() ? theme.text : theme.muted;
    const QFont shown = isChecked() ? stressedFont(font(), text()) : font();
    drawLine(&painter, slot, text(), shown, ink, Qt::AlignHCenter, Qt::ElideNone);
    if (isChecked()) {
        fillCrisp(&painter, QRectF(slot.left(), height() - UnderlineHeight, slot.width(), UnderlineHeight),
                  theme.accent);
    }
    if (hasFocus())
        drawInnerFocus(&painter, QRectF(rect()).adjusted(4, 6, -4, -6), theme.accent);
}

void TabWord::keyPressEvent(QKeyEvent *event)
{
    const int here = m_strip->m_current;
    switch (event->key()) {
    case Qt::Key_Left: m_strip->step(here - 1); break;
    case Qt::Key_Right: m_strip->step(here + 1); break;
    case Qt::Key_Home: m_strip->step(0); break;
    case Qt::Key_End: m_strip->step(m_strip->count() - 1); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

TabStrip::TabStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void TabStrip::setWords(const QStringList &words)
{
    while (m_tabs.size() > words.size())
        delete m_tabs.takeLast();
    while (m_tabs.size() < words.size()) {
        auto *tab = new TabWord(this);
        const int index = count();
        connect(tab, &QAbstractButton::clicked, this, [this, index] { setCurrentIndex(index); });
        m_layout->addWidget(tab);
        m_tabs.append(tab);
    }
    for (int i = 0; i < count(); ++i) {
        m_tabs[i]->setText(words[i]);
        m_tabs[i]->updateGeometry();
    }
    m_current = std::clamp(m_current, -1, std::max(0, count() - 1));
    setCurrentIndex(m_current);
}

void TabStrip::setCurrentIndex(int index)
{
    if (index < -1 || index >= count())
        return;
    const bool moved = index != m_current;
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        m_tabs[i]->setChecked(i == index);
        m_tabs[i]->setFocusPolicy(i == std::max(0, index) ? Qt::TabFocus : Qt::NoFocus);
    }
    if (moved && index >= 0)
        emit currentChanged(index);
}

void TabStrip::step(int index)
{
    if (index < 0 || index >= count())
        return;
    setCurrentIndex(index);
    m_tabs[index]->setFocus(Qt::TabFocusReason);
}

} // namespace netwharf
