// SPDX-License-Identifier: MIT
#include "app/models/portsmodel.h"
#include "core/query/query.h"
#include "tests/bench/baseline.h"
#include "tests/bench/figure.h"

#include <QSortFilterProxyModel>

namespace netwharf::bench {

namespace {

/// What people type, letter by letter: names, numbers, words of three languages, pinyin.
QStringList keystrokes()
{
    const QStringList typed{QStringLiteral("postgresql"), QStringLiteral("443"),      QStringLiteral("8000-8100"),
                            QStringLiteral("database"),   QStringLiteral("ssh"),      QStringLiteral("remote desktop"),
                            QStringLiteral("数据库"),     QStringLiteral("遠端桌面"), QStringLiteral("shujuku"),
                            QStringLiteral("sjk")};
    QStringList keys;
    for (const QString &text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            keys += text.left(length);
    return keys;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList cellsOf(const PortGroups &groups, PortRowId id)
{
    const PortRecord record = groups.record(id);
    QStringList cells{record.ports ? QString::number(record.ports->first) : QString(), textOf(record.name)};
    QString names;
    for (const std::string_view alias : record.aliases)
        names += textOf(alias) + QLatin1Char('\n');
    cells += names;
    cells += textOf(record.description);
    for (std::size_t language = 0; language < LanguageCount; ++language)
        cells += textOf(record.title.in[language]) + QLatin1Char('\n') + textOf(record.text.in[language])
                 + QLatin1Char('\n') + textOf(record.safety.in[language]);
    return cells;
}

QList<BaselineModel::Row> rowsOf(const PortGroups &groups)
{
    QList<BaselineModel::Row> rows;
    for (std::uint32_t row = 0; row < groups.size(); ++row)
        rows.append({row, 0, cellsOf(groups, PortRowId{row})});
    return rows;
}

void typeInto(PortsModel &model, const QString &text)
{
    if (const auto query = Query::parse(text.toStdString(), QueryScope::Ports))
        model.setFilter(*query, {PortScope::All, 0, 0, false});
}

} // namespace

std::vector<Figure> catalogueFigures(const Scale &)
{
    const auto catalogue = Catalogue::make({});
    PortsModel model;
    model.setCatalogue(catalogue);
    BaselineModel source(rowsOf(*model.groups()));
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortRole(Qt::UserRole);
    proxy.setSourceModel(&source);
    proxy.sort(0);

    Figure figure;
    figure.row = 8;
    figure.what = QStringLiteral("keystroke in the catalogue, model work");
    figure.against = QStringLiteral("QSortFilterProxyModel");
    figure.unit = QStringLiteral("ms");
    figure.budget = 0.1;
    return {measured(std::move(figure), [&] {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (const QString &key : keystrokes()) {
            ours.push_back(milliseconds([&] { typeInto(model, key); }));
            theirs.push_back(milliseconds([&] { proxy.setFilterFixedString(key); }));
        }
        return Run{median(ours), median(theirs)};
    })};
}

} // namespace netwharf::bench
