// SPDX-License-Identifier: MIT
#include "app/ui/topbar.h"

#include "app/ui/widgets/tabstrip.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/toolbutton.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

namespace netwharf {

using namespace std::chrono_literals;

QList<std::chrono::milliseconds> refreshIntervals()
{
    return {500ms, 1s, 2s, 5s, 10s};
}

QString intervalText(std::chrono::milliseconds interval)
{
    const double seconds = static_cast<double>(interval.count()) / 1000.0;
    //: How often the list is refreshed; the unit is seconds
    return TopBar::tr("%1 s").arg(QLocale().toString(seconds, 'g', 3));
}

TopBar::TopBar(const QList<Page *> &pages, QAction *pause, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_noField(new QWidget), m_pause(pause), m_tabs(new TabStrip),
      m_pauseButton(new ToolButton(QStringLiteral("pause"))), m_interval(new DropDown),
      m_menuButton(new ToolButton(QStringLiteral("menu"))), m_openMenu(new QAction(this))
{
    auto *layout = m_layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 12, 0); // the tabs keep 12 around their words
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addSpacing(8);
    for (Page *page : pages)
        layout->addWidget(page->searchField(), 1, Qt::AlignVCenter);
    layout->addWidget(m_noField, 1);
    layout->addSpacing(4);
    layout->addWidget(m_pauseButton);
    layout->addWidget(m_interval);
    layout->addWidget(m_menuButton);

    connect(m_tabs, &TabStrip::currentChanged, this, &TopBar::pageChosen);
    connect(m_pauseButton, &ToolButton::clicked, this, [this] { m_pause->trigger(); });
    connect(pause, &QAction::toggled, this, &TopBar::showPause);
    m_openMenu->setShortcut(QKeySequence(Qt::Key_F10));
    addAction(m_openMenu);
    connect(m_menuButton, &ToolButton::clicked, m_openMenu, &QAction::trigger);
    connect(m_openMenu, &QAction::triggered, this, [this, menu] {
        const QPoint corner = m_menuButton->mapToGlobal(m_menuButton->rect().bottomRight());
        menu->popup({corner.x() - menu->sizeHint().width(), corner.y() + 4});
    });
    auto *intervals = new QActionGroup(this);
    for (std::chrono::milliseconds interval : refreshIntervals()) {
        QAction *action = m_interval->menu()->addAction(QString());
        intervals->addAction(action);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, interval] { emit intervalChosen(interval); });
    }
    fitHeight();
    retranslate();
}

/// 44, and more where controls are higher than 28.
void TopBar::fitHeight()
{
    setFixedHeight(Metrics::of(font()).controlHeight + 16);
}

void TopBar::setCurrent(int page)
{
    const QSignalBlocker blocked(m_tabs); // nobody has chosen it
    m_tabs->setCurrentIndex(page);
    showField(m_pages.at(page));
}

void TopBar::showField(const Page *page)
{
    for (const Page *each : m_pages + m_behind)
        each->searchField()->setVisible(each == page);
    m_noField->setVisible(!page);
}

void TopBar::setNoTab(Page *page)
{
    if (!m_behind.contains(page)) {
        m_behind << page;
        m_layout->insertWidget(m_layout->indexOf(m_pages.constLast()->searchField()) + 1, page->searchField(), 1,
                               Qt::AlignVCenter);
    }
    setNoTab();
    showField(page);
}

void TopBar::setNoTab()
{
    m_tabs->setCurrentIndex(-1);
    showField(nullptr);
}

void TopBar::setInterval(std::chrono::milliseconds interval)
{
    m_current = interval;
    retranslate();
}

void TopBar::setPause(QAction *pause)
{
    disconnect(m_pause, &QAction::toggled, this, &TopBar::showPause);
    m_pause = pause;
    connect(m_pause, &QAction::toggled, this, &TopBar::showPause);
    showPause();
}

void TopBar::showPause()
{
    const QString words = m_pause->isChecked() ? tr("Resume") : tr("Pause");
    m_pauseButton->setIconName(m_pause->isChecked() ? QStringLiteral("resume") : QStringLiteral("pause"));
    m_pauseButton->setToolTip(words);
    m_pauseButton->setAccessibleName(words);
}

void TopBar::retranslate()
{
    QStringList titles;
    for (const Page *page : std::as_const(m_pages))
        titles += page->title();
    m_tabs->setWords(titles);
    m_tabs->setAccessibleName(tr("Pages"));
    m_interval->setText(intervalText(m_current));
    m_interval->setToolTip(tr("Refresh interval"));
    m_interval->setAccessibleName(tr("Refresh interval"));
    const QList<QAction *> choices = m_interval->menu()->actions();
    for (int i = 0; i < choices.size(); ++i) {
        choices.at(i)->setText(intervalText(refreshIntervals().at(i)));
        choices.at(i)->setChecked(refreshIntervals().at(i) == m_current);
    }
    m_openMenu->setText(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    showPause();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace netwharf
