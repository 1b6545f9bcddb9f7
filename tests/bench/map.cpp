// SPDX-License-Identifier: MIT
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapview.h"
#include "tests/bench/figure.h"
#include "tests/shots/demosource.h"
#include "tests/support/fakemachine.h"

#include <QImage>
#include <QPainter>

namespace netwharf::bench {

namespace {

constexpr int Rounds = 41;
constexpr double BudgetTime = 1; ///< ms
constexpr double BusyBudgetTime = 4; ///< ms

/// 100,000 sockets: a service with as many clients as a machine has numbers for, again and again.
std::shared_ptr<const MapLook> busyLook(int clients)
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("nginx", 10);
    const ProcessIndex client = machine.addProcess("browser", 11);
    machine.listen(server, "0.0.0.0", 443);
    for (std::uint16_t port = 5000; port < 5200; ++port)
        machine.listen(server, "127.0.0.1", port);
    for (int i = 0; i < clients; ++i) {
        const auto port = static_cast<std::uint16_t>(32768 + i % 28'000);
        const std::string address = "127.0.0." + std::to_string(1 + i / 28'000);
        machine.connect(client, address, port, "127.0.0.1", 443);
        machine.connect(server, "127.0.0.1", 443, address, port);
    }
    return lookAt(machine.snapshot());
}

/// What the window does for one sample: lights, counts, the card of the port with the most connections, and painting.
/// Reading the sockets is the work of another thread.
Figure busyFigure(const Scale &scale)
{
    const auto first = busyLook(scale.quick ? 5'000 : 50'000);
    const auto second = std::make_shared<MapLook>(*first);
    PortMapModel model;
    model.setCatalogue(Catalogue::make({}));
    MapView view(&model);
    view.resize(1100, 850);
    view.show();
    model.setCurrent(443);
    view.showCard();
    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    Figure figure;
    figure.row = 14;
    figure.what = QStringLiteral("the map, 100,000 sockets, update and paint");
    figure.against = QStringLiteral("4 ms");
    figure.unit = QStringLiteral("ms");
    figure.budget = 1;
    bool turn = false;
    return measured(std::move(figure), [&] {
        std::vector<double> times;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(milliseconds([&] {
                turn = !turn;
                model.setLook(turn ? first : second);
                view.viewport()->render(&screen);
            }));
        return Run{median(times), BusyBudgetTime};
    });
}

} // namespace

/// A new look at the machine changes every cell: ground, lights and counts are computed anew and the whole view is
/// painted, words, names and lights included. Cells of 3 pixels make a field of 768.
std::vector<Figure> mapFigures(const Scale &scale)
{
    DemoSource source(NETWHARF_TEST_DATA "/demo/sockets.txt");
    const auto first = source.sample({}, {});
    const auto second = source.sample({}, {});
    if (!first || !second)
        throw std::runtime_error("the demonstration machine has no sample");
    const auto firstLook = lookAt(*first);
    const auto secondLook = lookAt(*second);
    PortMapModel model;
    model.setCatalogue(Catalogue::make({}));
    model.setLook(firstLook);
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
        model.setLook(turn ? secondLook : firstLook);
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
    const Figure small = measured(std::move(figure), [&] {
        std::vector<double> times;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(milliseconds([&] {
                update();
                paint();
            }));
        return Run{median(times), BudgetTime};
    });
    return {small, busyFigure(scale)};
}

} // namespace netwharf::bench
