// SPDX-License-Identifier: MIT
#include "app/ui/ports/porttable.h"

#include "app/i18n/words.h"
#include "app/ui/ports/portdelegate.h"
#include "app/ui/widgets/columnmenu.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/sortmenu.h"
#include "app/ui/widgets/theme.h"
#include "core/catalogue/categories.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Padding = 12; ///< 6 at each side of a cell
constexpr int GutterBeyondPadding = RowPainter::Gutter - RowPainter::Padding; ///< of the first column
constexpr int LeastPurpose = 160;

constexpr int LeastUseLetters = 10;
constexpr int MostUseLetters = 18;

int column(PortColumn which)
{
    return static_cast<int>(which);
}

int lettersWidth(const QFont &font, int count)
{
    return QFontMetrics(font).horizontalAdvance(QLatin1Char('n')) * count + Padding;
}

bool isHiddenAtFirst(PortColumn which)
{
    return which == PortColumn::Range || which == PortColumn::Origin || which == PortColumn::Official;
}

const QString OwnWidthsKey = QStringLiteral("header/own");

QSet<int> sectionsOf(const QString &numbers)
{
    QSet<int> sections;
    const QStringList words = numbers.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const int section = word.toInt(&isNumber);
        if (isNumber && section >= 0 && section < PortColumnCount)
            sections.insert(section);
    }
    return sections;
}

QString headerKey()
{
    return QStringLiteral("header/%1").arg(PortColumnCount);
}

} // namespace

PortTable::PortTable(PortsModel *model, QWidget *parent) : TableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new PortDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setResizeContentsPrecision(0); // the rows on the screen
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int section = 0; section < PortColumnCount; ++section)
        setColumnHidden(section, isHiddenAtFirst(static_cast<PortColumn>(section)));
    setFirstWidths();
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PortTable::onSortClicked);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &PortTable::moveGutter);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        // Only a drag of the header says what the person wants; the last column follows by itself.
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && horizontalHeader()->underMouse()
            && section != lastVisible())
            m_ownWidths.insert(section);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PortTable::fillWidth);
    connect(this, &QAbstractItemView::doubleClicked, this, &PortTable::onDoubleClicked);
}

std::optional<PortRowId> PortTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->idOf(current.row())) : std::nullopt;
}

bool PortTable::selectId(PortRowId id, ScrollHint hint)
{
    const auto row = m_model->rowOf(id);
    if (!row)
        return false;
    const QModelIndex wanted = m_model->index(*row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(wanted,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(wanted, hint);
    return true;
}

void PortTable::keepingScroll(const std::function<void()> &change)
{
    const int top = verticalScrollBar()->value();
    // The first rows may be joined by new ones above them: who looks at the top goes on doing so.
    const bool follows = top > 0 && top < m_model->rowCount();
    const PortRowId id = follows ? m_model->idOf(top) : PortRowId{};
    change();
    fillWidth();
    const auto row = follows ? m_model->rowOf(id) : std::nullopt;
    if (row && *row != top) {
        updateGeometries();
        verticalScrollBar()->setValue(*row);
    }
}

void PortTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    if (const auto sorted = m_model->sortColumn())
        horizontalHeader()->setSortIndicator(column(*sorted), m_model->isDescending() ? Qt::DescendingOrder
                                                                                      : Qt::AscendingOrder);
    else
        horizontalHeader()->setSortIndicator(m_model->isRanked() ? -1 : column(PortColumn::Port),
                                             Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
    fillWidth();
}

void PortTable::onSortClicked(int section, Qt::SortOrder order)
{
    const bool isColumn = section >= 0 && section < PortColumnCount;
    m_model->sortBy(isColumn ? std::optional(static_cast<PortColumn>(section)) : std::nullopt,
                    order == Qt::DescendingOrder);
    showOrder();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void PortTable::onDoubleClicked(const QModelIndex &index)
{
    if (index.column() != column(PortColumn::InUse))
        return;
    if (const UseCell *cell = m_model->use(m_model->idOf(index.row())))
        emit connectionsRequested(cell->port);
}

void PortTable::fillColumnMenu(QMenu *menu)
{
    for (int section = 0; section < PortColumnCount; ++section) {
        QAction *action = menu->addAction(m_model->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section != column(PortColumn::Port));
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setColumnShown(section, shown); });
    }
    ColumnMenu(menu).addFitting([this] { fitColumns(); }, [this] { resetColumns(); });
}

void PortTable::fillSortMenu(QMenu *menu)
{
    const auto sorted = m_model->sortColumn();
    const auto sortBy = [this](std::optional<PortColumn> by, bool descending) {
        m_model->sortBy(by, descending);
        showOrder();
    };
    SortMenu choices(menu);
    //: Sort by: the best hits of a search first, else by number
    choices.add(tr("&Usual order"), !sorted, [sortBy] { sortBy(std::nullopt, false); });
    for (int section = 0; section < PortColumnCount; ++section) {
        const auto by = static_cast<PortColumn>(section);
        choices.add(m_model->headerData(section, Qt::Horizontal).toString(), sorted == by,
                    [this, sortBy, by] { sortBy(by, m_model->isDescending()); });
    }
    choices.addDirections(m_model->isDescending(), [sortBy, sorted](bool descending) {
        sortBy(sorted.value_or(PortColumn::Port), descending);
    });
}

void PortTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < PortColumnCount; ++section) {
        header->moveSection(header->visualIndex(section), section);
        setColumnHidden(section, isHiddenAtFirst(static_cast<PortColumn>(section)));
    }
    m_ownWidths.clear();
    setFirstWidths();
}

void PortTable::fitColumns()
{
    resizeColumnsToContents();
    for (int section = 0; section < PortColumnCount; ++section)
        if (section != column(PortColumn::Purpose))
            m_ownWidths.insert(section);
    fillWidth();
}

/// As wide as its cells may become, whatever rows are on the screen, and never narrower than its heading.
int PortTable::firstWidth(PortColumn which) const
{
    const auto words = [this](const QString &text) { return textWidth(text, font()) + Padding; };
    int width = 0;
    switch (which) {
    case PortColumn::Port: // ranges stand here too, and a port is never cut
        width = textWidth(QStringLiteral("00000-00000"), monospaceFont(font())) + Padding + 4;
        break;
    case PortColumn::Transport: width = words(QStringLiteral("TCP UDP")) + 9; break;
    case PortColumn::Name: width = lettersWidth(font(), 13); break;
    case PortColumn::Purpose: width = LeastPurpose; break;
    case PortColumn::Category:
        for (const std::string_view tag : Categories)
            width = std::max(width, words(words::category(tag)));
        break;
    case PortColumn::InUse: width = lettersWidth(font(), LeastUseLetters); break;
    case PortColumn::Range:
    case PortColumn::Origin:
    case PortColumn::Official: width = lettersWidth(font(), 11); break;
    }
    return std::max(width, words(m_model->headerData(column(which), Qt::Horizontal).toString()));
}

void PortTable::setFirstWidths()
{
    m_gutterSection = firstVisible();
    for (int section = 0; section < PortColumnCount; ++section)
        if (!m_ownWidths.contains(section))
            setColumnWidth(section, firstWidth(static_cast<PortColumn>(section))
                                        + (section == m_gutterSection ? GutterBeyondPadding : 0));
    m_useWidth = firstWidth(PortColumn::InUse);
    m_purposeWidth = 0;
    m_seenWidths.clear();
    fillWidth();
}

int PortTable::lastVisible() const
{
    const QHeaderView *header = horizontalHeader();
    int visual = PortColumnCount - 1;
    while (visual > 0 && isColumnHidden(header->logicalIndex(visual)))
        --visual;
    return header->logicalIndex(visual);
}

int PortTable::firstVisible() const
{
    const QHeaderView *header = horizontalHeader();
    int visual = 0;
    while (visual < PortColumnCount - 1 && isColumnHidden(header->logicalIndex(visual)))
        ++visual;
    return header->logicalIndex(visual);
}

void PortTable::moveGutter()
{
    const int first = firstVisible();
    if (first == m_gutterSection)
        return;
    if (!isColumnHidden(m_gutterSection))
        setColumnWidth(m_gutterSection, columnWidth(m_gutterSection) - GutterBeyondPadding);
    setColumnWidth(first, columnWidth(first) + GutterBeyondPadding);
    m_gutterSection = first;
    fillWidth();
}

void PortTable::setColumnShown(int section, bool shown)
{
    if (!shown && section == m_gutterSection) // a hidden column's width cannot be changed
        setColumnWidth(section, columnWidth(section) - GutterBeyondPadding);
    setColumnHidden(section, !shown);
    moveGutter();
    fillWidth();
}

int PortTable::roomForPurposeAndUse() const
{
    int room = viewport()->width();
    for (int section = 0; section < PortColumnCount; ++section)
        if (section != column(PortColumn::Purpose) && section != column(PortColumn::InUse) && !isColumnHidden(section))
            room -= columnWidth(section);
    return room;
}

/// Where it is `tight`, names and categories get what those that were seen so far need, and no more.
void PortTable::giveWay(bool tight)
{
    for (const PortColumn which : {PortColumn::Name, PortColumn::Category}) {
        const int section = column(which);
        if (m_ownWidths.contains(section) || isColumnHidden(section))
            continue;
        const int gutter = section == m_gutterSection ? GutterBeyondPadding : 0;
        const int full = firstWidth(which) + gutter;
        const int title = textWidth(m_model->headerData(section, Qt::Horizontal).toString(), font()) + Padding + gutter;
        int &seen = m_seenWidths[section];
        seen = std::clamp(std::max(seen, sizeHintForColumn(section)), std::min(title, full), full);
        setColumnWidth(section, tight ? seen : full);
    }
}

/// Both what it is for and who uses it grow with what was seen, so that nothing jumps; where there is no room
/// for both, the title comes first.
void PortTable::fillWidth()
{
    const int transport = column(PortColumn::Transport);
    const int purpose = column(PortColumn::Purpose);
    const int use = column(PortColumn::InUse);
    if (!m_ownWidths.contains(transport))
        setColumnWidth(transport, std::max(columnWidth(transport), sizeHintForColumn(transport)));
    if (m_ownWidths.contains(purpose) || isColumnHidden(purpose))
        return; // the last one takes the rest
    m_purposeWidth = std::max(m_purposeWidth, sizeHintForColumn(purpose));
    m_useWidth = std::max(m_useWidth, std::min(sizeHintForColumn(use), lettersWidth(font(), MostUseLetters)));
    const int least = firstWidth(PortColumn::InUse);
    for (const bool tight : {false, true}) {
        giveWay(tight);
        if (roomForPurposeAndUse() - (isColumnHidden(use) ? 0 : least) >= m_purposeWidth)
            break;
    }
    const int rest = roomForPurposeAndUse();
    const int useWidth = isColumnHidden(use)           ? 0
                         : m_ownWidths.contains(use) ? columnWidth(use)
                                                     : std::clamp(rest - m_purposeWidth, least, std::max(least, m_useWidth));
    setColumnWidth(purpose, std::max(rest - useWidth, LeastPurpose));
    if (lastVisible() != use && !isColumnHidden(use))
        setColumnWidth(use, useWidth);
}

void PortTable::saveColumns(QSettings &settings) const
{
    settings.setValue(headerKey(), QString::fromLatin1(horizontalHeader()->saveState().toBase64()));
    QStringList own;
    for (const int section : m_ownWidths)
        own << QString::number(section);
    settings.setValue(OwnWidthsKey, own.join(QLatin1Char(' ')));
}

void PortTable::restoreColumns(QSettings &settings)
{
    const QByteArray state = QByteArray::fromBase64(settings.value(headerKey()).toString().toLatin1());
    if (state.isEmpty())
        return;
    const QByteArray before = horizontalHeader()->saveState();
    const QSignalBlocker blocker(horizontalHeader());
    // It says true to a state of another number of columns, too.
    const bool restored = horizontalHeader()->restoreState(state);
    if (!restored || horizontalHeader()->count() != PortColumnCount
        || isColumnHidden(column(PortColumn::Port)))
        horizontalHeader()->restoreState(before);
    else
        m_ownWidths = sectionsOf(settings.value(OwnWidthsKey).toString());
    setFirstWidths(); // of all others: the font may be another one now
    showOrder();
}

QString PortTable::selectedRowsText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < PortColumnCount; ++visual) {
            const int section = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(section))
                cells.append(row.siblingAtColumn(section).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString PortTable::currentCellText() const
{
    return currentIndex().data().toString();
}

QString PortTable::currentColumnText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->index(row, 0));
    }
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.siblingAtColumn(currentIndex().column()).data().toString());
    return lines.join(QLatin1Char('\n'));
}

void PortTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) && m_model)
        setFirstWidths();
}

void PortTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fillWidth();
}

} // namespace netwharf
