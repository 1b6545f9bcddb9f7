// SPDX-License-Identifier: MIT
#include "app/models/livemodel.h"
#include "tests/bench/baseline.h"
#include "tests/bench/figure.h"

#include <QItemSelectionModel>
#include <QSortFilterProxyModel>

#include <random>

namespace netwharf::bench {

namespace {

constexpr std::uint64_t RowCount = 100'000;
constexpr std::uint64_t Changing = RowCount / 100;
constexpr int Selected = 20;
constexpr int Columns = 9; ///< as many as the list shows by default

/// A list in which one row in a hundred goes, comes and changes at each tick.
class Ticks
{
public:
    Ticks()
    {
        while (m_ids.size() < RowCount)
            add();
    }

    void next()
    {
        m_before = m_ids;
        for (std::uint64_t i = 0; i < Changing; ++i)
            m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(upTo(m_ids.size() - 1)));
        for (std::uint64_t i = 0; i < Changing; ++i)
            m_versions[m_ids[upTo(m_ids.size() - 1)]] += 1;
        while (m_ids.size() < RowCount)
            add();
    }

    Update update() const
    {
        Update update;
        update.snapshot = std::make_shared<const Snapshot>();
        for (const std::uint64_t id : m_ids) {
            update.rows.emplace_back().row.socket.id = RowId{id};
            update.rows.back().event = m_versions[id] > 0 ? RowEvent::Changed : RowEvent::None;
        }
        std::size_t at = 0;
        for (const std::uint64_t id : m_before) {
            while (at < m_ids.size() && m_ids[at] < id)
                ++at;
            const bool stays = at < m_ids.size() && m_ids[at] == id;
            update.oldToNew.push_back(stays ? static_cast<std::int32_t>(at) : -1);
        }
        return update;
    }

    QList<BaselineModel::Row> rows() const
    {
        QList<BaselineModel::Row> rows;
        for (const std::uint64_t id : m_ids) {
            const QString text = QString::number(id);
            rows.append({id, m_versions[id], QStringList(Columns, text)});
        }
        return rows;
    }

private:
    std::uint64_t upTo(std::uint64_t most) { return std::uniform_int_distribution<std::uint64_t>(0, most)(m_random); }

    void add()
    {
        m_ids.push_back(m_versions.size());
        m_versions.push_back(0);
    }

    std::mt19937_64 m_random{1};
    std::vector<std::uint64_t> m_ids;
    std::vector<std::uint64_t> m_before;
    std::vector<int> m_versions;
};

void selectSome(QItemSelectionModel &selection, const QAbstractItemModel &model)
{
    selection.clear();
    for (int i = 0; i < Selected; ++i)
        selection.select(model.index(i * model.rowCount() / Selected, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace

std::vector<Figure> liveFigures(const Scale &)
{
    Ticks ticks;
    LiveModel model;
    Update first = ticks.update();
    model.apply(first);
    QItemSelectionModel selection(&model);
    BaselineModel source(ticks.rows());
    QSortFilterProxyModel proxy;
    proxy.setSortRole(Qt::UserRole);
    proxy.setSourceModel(&source);
    proxy.sort(0);
    QItemSelectionModel proxySelection(&proxy);

    Figure figure;
    figure.row = 6;
    figure.what = QStringLiteral("one tick of the live list, model apply");
    figure.against = QStringLiteral("QSortFilterProxyModel");
    figure.unit = QStringLiteral("ms");
    figure.budget = 0.01;
    return {measured(std::move(figure), [&] {
        ticks.next();
        Update update = ticks.update();
        const auto rows = ticks.rows();
        selectSome(selection, model);
        selectSome(proxySelection, proxy);
        SpentRows old;
        return Run{milliseconds([&] { old = model.apply(update); }), milliseconds([&] { source.become(rows); })};
    })};
}

} // namespace netwharf::bench
