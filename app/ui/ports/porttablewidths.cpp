// SPDX-License-Identifier: MIT
// The part of PortTable that is about how wide its columns are.
#include "app/ui/ports/porttable.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "core/catalogue/categories.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Padding = 12; ///< 6 at each side of a cell
constexpr int GutterBeyondPadding = RowPainter::Gutter - RowPainter::Padding; ///< of the first column
constexpr int LeastPurpose = 160;

constexpr int LeastUseLetters = 10;
constexpr int HolderLetters = 14; ///< with its sign and a number of connections
constexpr int MostUseLetters = 18;

const QString OwnWidthsKey = QStringLiteral("header/own");

int column(PortColumn which)
{
    return static_cast<int>(which);
}

int lettersWidth(const QFont &font, int count)
{
    return QFontMetrics(font).horizontalAdvance(QLatin1Char('n')) * count + Padding;
}

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
/// for both, the title comes first, but whoever uses it can still be read.
void PortTable::fillWidth()
{
    if (!isVisible())
        return; // measuring the rows of a page that nobody looks at would be most of a change of language
    const int transport = column(PortColumn::Transport);
    const int purpose = column(PortColumn::Purpose);
    const int use = column(PortColumn::InUse);
    if (!m_ownWidths.contains(transport))
        setColumnWidth(transport, std::max(columnWidth(transport), sizeHintForColumn(transport)));
    if (m_ownWidths.contains(purpose) || isColumnHidden(purpose))
        return; // the last one takes the rest
    m_purposeWidth = std::max(m_purposeWidth, sizeHintForColumn(purpose));
    m_useWidth = std::max(m_useWidth, std::min(sizeHintForColumn(use), lettersWidth(font(), MostUseLetters)));
    const int least =
        std::max(firstWidth(PortColumn::InUse), std::min(m_useWidth, lettersWidth(font(), HolderLetters)));
    for (const bool tight : {false, true}) {
        giveWay(tight);
        if (roomForPurposeAndUse() - (isColumnHidden(use) ? 0 : least) >= m_purposeWidth)
            break;
    }
    const int rest = roomForPurposeAndUse();
    const int useWidth = isColumnHidden(use) ? 0
                         : m_ownWidths.contains(use)
                             ? columnWidth(use)
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
    if (!restored || horizontalHeader()->count() != PortColumnCount || isColumnHidden(column(PortColumn::Port)))
        horizontalHeader()->restoreState(before);
    else
        m_ownWidths = sectionsOf(settings.value(OwnWidthsKey).toString());
    setFirstWidths(); // of all others: the font may be another one now
    showOrder();
}

} // namespace netwharf
