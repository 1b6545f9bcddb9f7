// SPDX-License-Identifier: MIT
#include "tests/shots/partstable.h"

#include <QAbstractTableModel>
#include <QItemSelectionModel>
#include <QStyledItemDelegate>

#include "app/ui/widgets/rowpainter.h"
#include "core/net/socketstate.h"

namespace netwharf {

namespace {

enum Column { Process, Protocol, LocalAddress, LocalPort, Arrow, RemoteAddress, RemotePort, State, Service };
constexpr int ColumnCount = 9;

struct PartsRow
{
    const char *cells[ColumnCount];
    const char *pid;
    RowMark mark;
    double age;
    SocketState state;
};

const PartsRow Rows[] = {
    {{"opened, 0 to 1 s", "TCP", "127.0.0.1", "5173", "<", "this machine only", "", "LISTEN", ""},
     "51207",
     RowMark::Opened,
     0.5,
     SocketState::Listen},
    {{"opened, 2 s", "TCP", "127.0.0.1", "5173", "<", "this machine only", "", "LISTEN", ""},
     "51207",
     RowMark::Opened,
     2.3,
     SocketState::Listen},
    {{"changed, 0 to 1 s", "TCP", "192.168.1.23", "51630", ">", "198.51.100.7", "443", "CLOSE_WAIT", "https"},
     "4127",
     RowMark::Changed,
     0.5,
     SocketState::CloseWait},
    {{"changed, 2 s", "TCP", "192.168.1.23", "51630", ">", "198.51.100.7", "443", "CLOSE_WAIT", "https"},
     "4127",
     RowMark::Changed,
     2,
     SocketState::CloseWait},
    {{"closed, 0 to 1 s", "TCP", "192.168.1.23", "40112", ">", "93.184.215.14", "443", "ESTABLISHED", "https"},
     "48811",
     RowMark::Closed,
     0.5,
     SocketState::Established},
    {{"closed, 2 s, then gone", "TCP", "192.168.1.23", "40112", ">", "93.184.215.14", "443", "ESTABLISHED", "https"},
     "48811",
     RowMark::Closed,
     2,
     SocketState::Established},
    {{"selected and changed", "TCP", "192.168.1.23", "51630", ">", "198.51.100.7", "443", "CLOSE_WAIT", "https"},
     "4127",
     RowMark::Changed,
     0.5,
     SocketState::CloseWait},
};

class PartsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(std::size(Rows)); }
    int columnCount(const QModelIndex &) const override { return ColumnCount; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QString::fromLatin1(Rows[index.row()].cells[index.column()]) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const char *const words[] = {"Process",        "Proto", "Local address", "Port",   "",
                                            "Remote address", "Port",  "State",         "Service"};
        if (role == Qt::TextAlignmentRole && (section == LocalPort || section == RemotePort))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QString::fromLatin1(words[section]) : QVariant();
    }
};

class PartsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        const RowPainter row(painter, opt);
        const PartsRow &data = Rows[index.row()];
        row.ground(data.mark, data.age);
        const QString text = index.data().toString();
        const QFont mono = monospaceFont(opt.font);
        const QColor loud = data.mark == RowMark::Closed && !row.isSelected() ? row.mutedInk() : row.ink();
        switch (index.column()) {
        case Process: paintProcess(row, opt.font, data, loud); break;
        case LocalPort:
        case RemotePort: row.text(row.cell(), text, loud, Qt::AlignRight, mono); break;
        case Arrow: row.arrow(opt.rect, text == QLatin1String("<"), text == QLatin1String(">"), row.mutedInk()); break;
        case State: paintState(row, mono, data); break;
        case LocalAddress:
        case RemoteAddress:
            row.text(row.cell(), text, row.mutedInk(), Qt::AlignLeft, text.front().isDigit() ? mono : opt.font);
            break;
        default: row.text(row.cell(), text, row.mutedInk(), Qt::AlignLeft, opt.font);
        }
    }

private:
    static void paintProcess(const RowPainter &row, const QFont &font, const PartsRow &data, const QColor &ink)
    {
        row.markSign(data.mark, data.age);
        const QFont mono = monospaceFont(font);
        const QString pid = QString::fromLatin1(data.pid);
        const int room = QFontMetrics(mono).horizontalAdvance(pid) + 8;
        row.text(row.cell().adjusted(0, 0, -room, 0), QString::fromLatin1(data.cells[Process]), ink, Qt::AlignLeft,
                 font);
        row.text(row.cell(), pid, row.mutedInk(), Qt::AlignRight, mono);
    }

    static void paintState(const RowPainter &row, const QFont &mono, const PartsRow &data)
    {
        row.stateSign(row.cell(), groupOf(data.state), row.mutedInk());
        QFont code = mono;
        code.setStrikeOut(data.mark == RowMark::Closed);
        row.text(row.cell().adjusted(14, 0, 0, 0), QString::fromLatin1(data.cells[State]),
                 row.stateInk(data.mark, row.ink()), Qt::AlignLeft, code);
    }
};

} // namespace

TableView *makePartsTable(QWidget *parent)
{
    auto *table = new TableView(parent);
    table->setModel(new PartsModel(table));
    table->setItemDelegate(new PartsDelegate(table));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int widths[] = {208, 48, 120, 54, 30, 122, 42, 108, 60};
    for (int i = 0; i < ColumnCount; ++i)
        table->setColumnWidth(i, qRound(widths[i] * Metrics::of(table->font()).rowHeight / 24.0));
    table->horizontalHeader()->setSortIndicator(Process, Qt::AscendingOrder);
    table->selectRow(6);
    return table;
}

} // namespace netwharf
