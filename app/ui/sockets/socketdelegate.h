// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/livemodel.h"
#include "app/ui/widgets/rowfonts.h"
#include "app/ui/widgets/rowpainter.h"

#include <QStyledItemDelegate>

#include <utility>

namespace netwharf {

class GroupWords;
class ProgramIcons;

/// Draws the live list after look.md: what is rare stands out, repeats step back, and a port, a
/// pid or a state is never cut.
class SocketDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `icons` outlives the delegate.
    SocketDelegate(const LiveModel *model, ProgramIcons *icons, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell's text needs: for fitting columns to their content.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    void paintProcess(const Cell &cell) const;
    QRect paintPlace(const Cell &cell, const QRect &room, const QString &name) const;
    void paintProtocol(const Cell &cell) const;
    QRect localPortRoom(const Cell &cell) const;
    static int columnBefore(const Cell &cell);
    static int firstCellLeft(const Cell &cell);
    void paintAddress(const Cell &cell) const;
    void paintPeer(const Cell &cell, const QString &name, const QString &text) const;
    void paintRemotePort(const Cell &cell) const;
    void paintState(const Cell &cell) const;
    void paintPlain(const Cell &cell) const;
    void paintAmount(const Cell &cell) const;
    /// The unit has a place of its own at the right.
    void drawAmount(const RowPainter &row, const QRect &rect, const QString &text, bool isRate,
                    const QColor &strong) const;
    void paintCell(const Cell &cell) const;
    // socketdelegategroups.cpp
    void paintHead(const RowPainter &row, QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    /// As much of a head's sentence as the room has; measured once for all cells of a row.
    const QString &fittingSentence(const GroupWords &words, int room) const;
    void paintSum(const RowPainter &row, const GroupWords &words, LiveColumn column) const;
    QImage iconOf(const GroupWords &words, double ratio) const;
    QSize headSize(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Whether the name of a member's process is that of its group, which stands above it.
    bool isNamedByHead(const LiveRow &live, const QString &name) const;

    const LiveModel *m_model;
    ProgramIcons *m_icons;
    struct Fitted
    {
        QString whole;
        QString shown;
        QFont font;
        int room = -1;
    };
    mutable RowFonts m_fonts; ///< those that were painted with last
    mutable Fitted m_fitted; ///< the sentence that was painted last
};

/// Seconds since the row was marked.
double markAge(const LiveRow &live);
/// The mark that a row has now, and its age in seconds.
std::pair<RowMark, double> markNow(const LiveRow &live);
/// Whether the mark of a row still changes what it looks like.
bool isMarkAlive(const LiveRow &live);

} // namespace netwharf
