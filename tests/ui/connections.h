// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/livefeed.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/chip.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace netwharf {

/// The Connections page with its search field above it, over a machine of our own that is sampled only when a
/// test says so.
struct Connections
{
    FakeMachine machine = pictureMachine();
    std::shared_ptr<FakeAnswers> answers = std::make_shared<FakeAnswers>();
    std::unique_ptr<LiveFeed> feed;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    ConnectionsPage *page = nullptr;

    Connections()
    {
        answers->set(machine.snapshot());
        feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(answers), Catalogue::make({}),
                                          std::chrono::hours(1));
        page = new ConnectionsPage(feed.get());
        auto *layout = new QVBoxLayout(window.get());
        layout->addWidget(page->searchField());
        layout->addWidget(page);
        window->resize(1280, 600);
        window->show();
    }

    SocketTable *table() const { return page->findChild<SocketTable *>(); }
    LiveModel *model() const { return table()->liveModel(); }
    SearchField *search() const { return page->searchField(); }
    int rows() const { return model()->rowCount(); }
    int all() { return static_cast<int>(machine.sockets().size()); }

    Chip *chip(const QString &text) const
    {
        const auto chips = page->findChildren<Chip *>();
        const auto found = std::ranges::find(chips, text, &Chip::text);
        return found == chips.end() ? nullptr : *found;
    }

    QAbstractButton *link(const QString &part) const
    {
        const auto buttons = page->findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [&part](const QAbstractButton *button) {
            return button->isVisibleTo(button->parentWidget())
                   && (button->text() + button->accessibleName()).contains(part);
        });
        return found == buttons.end() ? nullptr : *found;
    }

    RowId idOf(int localPort) const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->rowAt(row).row.socket.local.port == localPort)
                return model()->rowAt(row).row.socket.id;
        return {};
    }
};

} // namespace netwharf
