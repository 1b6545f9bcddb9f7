// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/page.h"

#include <QList>
#include <QWidget>

#include <chrono>

class QHBoxLayout;

namespace netwharf {

class DropDown;
class TabStrip;
class ToolButton;

/// The intervals a person can choose from.
QList<std::chrono::milliseconds> refreshIntervals();

/// The bar at the top: tabs of the pages, the current page's search field, pause, interval, menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// `pause` and `menu` belong to the caller; pages give their titles and search fields.
    TopBar(const QList<Page *> &pages, QAction *pause, QMenu *menu, QWidget *parent = nullptr);

    void setCurrent(int page);
    void setNoTab(); ///< what is shown has no tab and no search
    /// The same of a page that has a search field.
    void setNoTab(Page *page);
    void setInterval(std::chrono::milliseconds interval);
    void setPause(QAction *pause); ///< what the pause button switches now

signals:
    void pageChosen(int page);
    void intervalChosen(std::chrono::milliseconds interval);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void retranslate();
    void showPause();
    void showField(const Page *page); ///< null: none

    QList<Page *> m_pages; ///< those with tabs
    QList<Page *> m_behind; ///< those without that were shown
    QHBoxLayout *m_layout = nullptr;
    QWidget *m_noField; ///< keeps the room where there is no search field
    QAction *m_pause;
    TabStrip *m_tabs = nullptr;
    ToolButton *m_pauseButton = nullptr;
    DropDown *m_interval = nullptr;
    ToolButton *m_menuButton = nullptr;
    QAction *m_openMenu = nullptr;
    std::chrono::milliseconds m_current{1000};
};

/// "0.5 s" in the language of now.
QString intervalText(std::chrono::milliseconds interval);

} // namespace netwharf
