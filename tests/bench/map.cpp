// SPDX-License-Identifier: MIT
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapview.h"
#include "tests/bench/figure.h"
#include "tests/shots/demosource.h"

#include <QImage>
#include <QPainter>

namespace netwharf::bench {

namespace {

constexpr int Rounds = 41;
constexpr double BudgetTime = 1; ///< ms

} // namespace

/// A new look at the machine changes every cell: ground, lights and counts are computed anew and the whole view is
/// painted, words, names and lights included. Cells of 3 pixels make a field of 768.
std::vector<Figure> mapFigures(const Scale &)
{
    DemoSource source(NETWHARF_TEST_DATA "/demo/sockets.txt");
    const auto first = source.sample({}, {});
    const auto second = source.sample({}, {});
    if (!first || !second)
        throw std::runtime_error("the demonstration machine has no sample");
    PortMapModel model;
    model.setCatalogue(Catalogue::make({}));
    model.setSnapshot(*first);
    MapView view(&model);
    view.resize(1100, 850);
    view.show();
    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    if (view.frame().field().width() != 768)
        throw std::runtime_error("the field is not 768 pixels wide");
    bool turn = false;
    const auto update = [&] {
        turn = !turn;
        model.setChosen(AllLights, turn ? bit(MapLayer::Tcp) : AllLayers);
        model.setSnapshot(turn ? *second : *first);
    };
    const auto paint = [&] { view.viewport()->render(&screen); };
    update();
    paint();

    Figure figure;
    figure.row = 14;
    figure.what = QStringLiteral("the map, 65,536 cells, update and paint");
    figure.against = QStringLiteral("1 ms");
    figure.unit = QStringLiteral("ms");
    figure.budget = 1;
    return {measured(std::move(figure), [&] {
        std::vector<double> times;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(milliseconds([&] {
                update();
                paint();
            }));
        return Run{median(times), BudgetTime};
    })};
}

} // namespace netwharf::bench
