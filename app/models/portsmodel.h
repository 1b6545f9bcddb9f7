// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portlist.h"
#include "app/models/portorder.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace netwharf {

/// The port catalogue as a table: one row for each service on a port or range, and one for each
/// number in use here that no entry names.
///
/// Every change of what is shown keeps persistent indexes on their rows by id: the list is resized
/// at its tail and laid out anew once, never reset. An answer about use that shows the same as the
/// one before emits nothing. GUI thread.
class PortsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PortsModel(QObject *parent = nullptr);
    ~PortsModel() override;

    /// Rows keep their persistent indexes by what they name (PortRowKey).
    void setCatalogue(const std::shared_ptr<const Catalogue> &catalogue);
    void setLanguage(Language language);
    /// What the live list says; the snapshot it was made from names processes and the client range.
    void setUse(std::shared_ptr<const PortUseMap> use, const Snapshot &snapshot);
    void setFilter(const Query &query, const PortChips &chips);
    /// Nothing: best first while the search has words, else by port.
    void sortBy(std::optional<PortColumn> column, bool descending);

    const PortCounts &counts() const { return m_counts; }
    bool isRanked() const { return m_ranked; } ///< in the order of the search
    std::optional<PortColumn> sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }
    const PortChips &chips() const { return m_chips; }
    Language language() const { return m_language; }
    const SystemSettings &settings() const { return m_settings; }

    /// Null before setCatalogue().
    const PortGroups *groups() const { return m_groups.get(); }
    PortRowId idOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(PortRowId id) const;
    /// The use of a row; null when it is not in use.
    const UseCell *use(PortRowId id) const;
    /// Words of the search, folded: what is marked in the rows.
    const std::vector<std::string> &markedWords() const { return m_markedWords; }
    /// Whether, in order of port, the row is the first of its range after rows of another.
    bool beginsRange(int row) const;

    QString portText(PortRowId id) const; ///< "443", "6881-6889", "ICMP"
    QString transportText(PortRowId id) const; ///< "TCP UDP"
    QString purpose(PortRowId id) const; ///< title, registry's words, or the answer
    /// Of a row whose port is in use, but answered for by another row: whose use that is, in a sentence; else empty.
    QString otherUseText(PortRowId id) const;
    QString listenersText(PortRowId id) const; ///< "nginx", "another user's"; of a row in use
    QString cleartextWord() const; ///< the tag after a purpose

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();

private:
    void refresh(); ///< computes the list and shows it when it differs
    std::vector<PortRowId> computeRows();
    /// `formerId` says for a row shown until now which row of the list it is.
    void show(std::vector<PortRowId> rows, const std::function<std::optional<PortRowId>(int)> &formerId);
    void rememberPlaces();
    void announceUse(const UseCells &before, const UseCells &after);
    void announceColumn(PortColumn column);
    QString cellText(PortRowId id, PortColumn column) const;
    QString useText(PortRowId id) const;

    std::shared_ptr<const PortGroups> m_groups;
    std::unique_ptr<PortOrder> m_order;
    Language m_language = Language::English;
    std::shared_ptr<const PortUseMap> m_portUse = std::make_shared<const PortUseMap>();
    std::shared_ptr<const Tables> m_tables = std::make_shared<const Tables>();
    SystemSettings m_settings;
    std::vector<Socket> m_hidden; ///< listening, by owners that may not be read
    UseCells m_use;
    Query m_query;
    PortChips m_chips;
    std::vector<std::string> m_markedWords;
    std::optional<PortColumn> m_sortColumn;
    bool m_descending = false;
    bool m_ranked = false;
    PortCounts m_counts;
    std::vector<PortRowId> m_rows;
    int m_rowCount = 0; ///< as the views know it; differs from m_rows only inside show()
    std::vector<int> m_places; ///< row of each row of the catalogue, -1 when not shown
    std::map<PortRowId, int> m_answerPlaces;
};

} // namespace netwharf
