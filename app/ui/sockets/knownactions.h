// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/knownthings.h"
#include "app/live/update.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QDialog;
class QListWidget;
class QMenu;
class QPushButton;
class QSettings;
class QWidget;

namespace netwharf {

/// "I know this": marks programs and services as known, lists them and takes that back.
class KnownActions : public QObject
{
    Q_OBJECT
public:
    explicit KnownActions(QWidget *page);

    std::shared_ptr<const KnownThings> known() const { return m_known; }
    /// A menu of what can be known of this row, for the row's menu; null when there is nothing.
    QMenu *makeRowMenu(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue, QMenu *parent);
    QAction *listAction() const { return m_list; } ///< shows what is known

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    void retranslate();

signals:
    void changed();
    void told(const QString &sentence);

private:
    void setKnown(const KnownThing &thing, bool isKnown);
    void showList();
    void connectList(QListWidget *list, QPushButton *remove, QPushButton *undo);

    QWidget *m_page;
    QAction *m_list;
    std::shared_ptr<const KnownThings> m_known = std::make_shared<const KnownThings>();
    QPointer<QDialog> m_dialog;
};

/// A known thing in words: a path, a name, "port 443/tcp". Plain text.
QString knownText(const KnownThing &thing);

} // namespace netwharf
