// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/searchfield.h"

#include <QWidget>

#include <utility>

class QAction;
class QMenu;
class QSettings;

namespace netwharf {

/// One page of the window. The window shows `searchField()` in its top bar while the page is
/// current, and the page's words in its status bar.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// A search field that the top bar has not taken loses the focus while it goes: nobody hears that.
    ~Page() override
    {
        for (SearchField *field : findChildren<SearchField *>())
            field->disconnect(this);
    }

    /// A page that has not been shown yet asks for no room: it would load fonts and measure all of its words, when the
    /// program starts, for pages that few starts lead to.
    QSize sizeHint() const override { return m_hasBeenShown ? QWidget::sizeHint() : QSize(0, 0); }
    QSize minimumSizeHint() const override { return m_hasBeenShown ? QWidget::minimumSizeHint() : QSize(0, 0); }

    virtual QString key() const = 0; ///< its name in the settings
    virtual QString title() const = 0; ///< word on the tab, in the language of now
    SearchField *searchField() const { return m_search; }
    virtual QString statusText() const = 0; ///< left side of the status bar
    virtual QString statusLink() const { return {}; } ///< a question after it: "why?"
    virtual QString statusRight() const { return {}; }
    virtual void followStatusLink() {}
    virtual QWidget *mainView() const = 0; ///< where focus goes from the search field
    virtual QAction *pauseAction() const { return nullptr; } ///< checkable: the picture stays; null: none

    /// Adds the page's own actions to the File menu, above those of the window.
    virtual void fillFileMenu(QMenu *) {}
    /// Adds the page's own actions to the View and Edit menus; called again after a language switch.
    virtual void fillViewMenu(QMenu *menu) = 0;
    virtual void fillEditMenu(QMenu *menu) = 0;

    virtual void saveState(QSettings &settings) const = 0;
    virtual void restoreState(QSettings &settings) = 0;

signals:
    void statusChanged();
    /// What saveState() keeps is another, by something that the person did.
    void stateChanged();
    /// A sentence for the person: what came of something they did.
    void told(const QString &sentence);
    /// The same of what did not come off, which must not be missed.
    void failed(const QString &sentence);
    /// "What is this?": `section` is an id of resources/help/basics.csv.
    void basicsRequested(const QString &section);

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        if (!std::exchange(m_hasBeenShown, true))
            updateGeometry();
    }

    /// Made by the page in its constructor; the window reparents it.
    SearchField *m_search = nullptr;

private:
    bool m_hasBeenShown = false;
};

} // namespace netwharf
