// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/livefeed.h"
#include "app/live/reversenames.h"
#include "app/models/livecolumn.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;

namespace netwharf {

class SocketTable;

/// Feeds those columns of the live list that change between updates: traffic and remote names.
///
/// Traffic of the rows on the screen is asked for row by row, at most four times a second, while such a
/// column is shown. While the list is sorted by one, every sample has the traffic of all rows instead,
/// and cells show just what the order was made from. Names are asked for only when the person has
/// switched that on, and only of rows on the screen.
class ColumnFeed : public QObject
{
    Q_OBJECT
public:
    ColumnFeed(LiveFeed *feed, SocketTable *table, ReverseNames::Ask ask = lookUpName);

    QAction *namesAction() const { return m_lookUp; } ///< checkable: look names up
    void setWish(const Wish &wish);
    void take(const Update &update); ///< what the list has just been given
    /// All names that are known, for the wish.
    std::shared_ptr<const RemoteNames> names() const { return m_names.names(); }
    void retranslate();

signals:
    void namesFound(); ///< the order by remote name may be another
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();
    void onColumnsChanged();
    bool shows(bool (*which)(LiveColumn)) const;
    std::pair<int, int> rowsOnScreen() const; ///< first and one past the last

    LiveFeed *m_feed;
    SocketTable *m_table;
    QAction *m_lookUp;
    ReverseNames m_names;
    QTimer m_look; ///< once after whatever changed what is on the screen
    std::shared_ptr<void> m_allTraffic; ///< held while it is sorted by
    std::vector<RowId> m_watched; ///< sorted
    SortKey m_sortKey = SortKey::Process;
    bool m_paused = false;
    bool m_isGrouped = false;
    bool m_showedNames = false;
};

} // namespace netwharf
