// SPDX-License-Identifier: MIT
// netwharf-bench-soak MINUTES: the program's window, led from page to page all the time. Prints its memory
// every second, "private 34567" in KiB, and ends when its time has passed.
#include "app/ui/mainwindow.h"
#include "app/ui/page.h"
#include "app/ui/window.h"
#include "tests/bench/privatememory.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

using namespace netwharf;

constexpr std::chrono::seconds UntilTheNextPage{2};
constexpr std::chrono::seconds UntilTheNextFigure{1};

class Visitor : public QObject
{
public:
    explicit Visitor(QObject *parent, std::chrono::minutes time) : QObject(parent)
    {
        connect(&m_pages, &QTimer::timeout, this, &Visitor::visitNext);
        connect(&m_figures, &QTimer::timeout, this, [] {
            std::printf("private %lld\n", static_cast<long long>(bench::memoryAlone()));
            std::fflush(stdout);
        });
        m_pages.start(UntilTheNextPage);
        m_figures.start(UntilTheNextFigure);
        QTimer::singleShot(time + UntilTheNextFigure * 2, this, &QCoreApplication::quit);
    }

private:
    void visitNext()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window == nullptr)
                continue;
            const auto pages = static_cast<int>(window->findChildren<Page *>().size());
            m_next = (m_next + 1) % (pages + 1);
            m_next < pages ? window->showPage(m_next) : window->showBasics();
        }
    }

    QTimer m_pages;
    QTimer m_figures;
    int m_next = 0;
};

void lead()
{
    auto *application = QCoreApplication::instance();
    new Visitor(application, std::chrono::minutes(QCoreApplication::arguments().value(1).toInt()));
}
Q_COREAPP_STARTUP_FUNCTION(lead)

} // namespace

int main(int argc, char **argv)
{
    return runWindow(argc, argv);
}
