// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/i18n/language.h"
#include "app/live/update.h"
#include "app/models/livecolumn.h"
#include "app/models/liveextras.h"
#include "app/ui/ports/portexport.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace netwharf {

/// Rows of the live list as they were at one moment, with all that is needed to write them.
struct SocketRows
{
    std::vector<LiveRow> rows;
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const Catalogue> catalogue;
    QList<LiveColumn> columns; ///< what text shows, in this order
    QString search; ///< empty: nothing
    bool withTitles = false; ///< text to copy begins with the names of the columns
    LiveExtras extras; ///< of its own: may be used on another thread
};

/// The same before its rows are copied out of the list: quickly taken, however many they are.
struct PickedRows
{
    std::shared_ptr<const ListRows> list;
    QList<int> picked; ///< rows of `list`, ascending; a head stands for all of its group
    bool withClosed = true;
    std::shared_ptr<const Snapshot> counts; ///< whose traffic the rows get; null: that of their own
    SocketRows rest; ///< all but the rows

    std::size_t count() const; ///< of sockets, about
    SocketRows gathered() &&; ///< on any thread
};

/// Lines of cells apart by tabs, as the list shows them; `withTitles`: the columns' names first.
QString textOf(const SocketRows &rows, bool withTitles);
/// Writes them in one of the forms; false when the sink refused something.
bool writeSockets(const SocketRows &rows, ExportForm form, Language language, const Sink &sink);

/// The same as text to copy.
QString madeText(const SocketRows &rows, ExportForm form, Language language);

/// Writes rows on a thread of its own: a hundred thousand take longer than a window may stand still.
/// One writing at a time. What is destroyed while it writes waits for the end of that.
class SocketWriting : public QObject
{
    Q_OBJECT
public:
    explicit SocketWriting(QObject *parent = nullptr);
    ~SocketWriting() override;

    bool isBusy() const { return m_busy; }
    // Not while isBusy():
    void toFile(const ExportOrder &order, PickedRows rows, Language language);
    void toText(PickedRows rows, ExportForm form, Language language);

signals:
    void fileWritten(QFileDevice::FileError error, const QString &path, int rows);
    /// `utf8`: the same where the form is one that programs read.
    void textMade(const QString &text, const QByteArray &utf8, netwharf::ExportForm form);

private:
    void run(std::function<std::function<void()>()> work);

    bool m_busy = false;
    std::jthread m_thread;
};

} // namespace netwharf
