// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/help/basicssearch.h"
#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace netwharf {

class BasicsSection;
class FindBar;
class LinkButton;

/// "Port basics": what a port is and how ports are used, in short sections with pictures. A page of
/// the window without a tab: the sections at the left, their text at the right, and a way back.
class BasicsPage : public QWidget
{
    Q_OBJECT
public:
    explicit BasicsPage(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setSettings(const SystemSettings &settings); ///< of this machine
    void setBackTitle(const QString &title); ///< of the page that "back" leads to
    /// Scrolls to a section; an unknown or empty id leads to the first.
    void showSection(const QString &id);
    QString currentSection() const; ///< the one at the top
    QWidget *mainView() const; ///< where the focus goes
    void startFind(); ///< asks what to find in the text

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void makeColumn();
    void makeFind();
    void makeKeys();
    void retranslate();
    void applyFonts();
    void fill();
    void arrange();
    void keepPlace();
    void pin();
    void scrollToCurrent();
    void scrollBy(int pages);
    void find(const QString &text);
    void step(bool forward);
    void showHit();
    void endFind();
    int firstHitInView() const;
    void followScrolling();

    Language m_language = Language::English;
    SystemSettings m_settings;
    QString m_backTitle;
    QWidget *m_side = nullptr;
    LinkButton *m_back = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    FindBar *m_findBar = nullptr;
    QList<BasicsSection *> m_sections;
    BasicsSearch m_hits;
    int m_listWidth = 0; ///< that its longest title needs
    bool m_pinned = true; ///< the current section stays at the top when the text is laid out anew
    double m_readPart = 0; ///< of that section, above the top
};

} // namespace netwharf
