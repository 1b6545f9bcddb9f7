// SPDX-License-Identifier: MIT
#include "app/live/reversenames.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace netwharf;

namespace {

IpAddress at(const std::string &text)
{
    return IpAddress::parse(text).value();
}

std::vector<IpAddress> addresses(int count)
{
    std::vector<IpAddress> list;
    for (int i = 0; i < count; ++i)
        list.push_back(at("10.1." + std::to_string(i / 250) + '.' + std::to_string(i % 250 + 1)));
    return list;
}

} // namespace

class ReverseNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void asksOnlyWhenSwitchedOn();
    void asksEachOnce();
    void forgetsWhatIsNoLongerWanted();
    void theCacheHasABound();
    void quittingDoesNotWait();
    void asksTheSystem();
};

void ReverseNamesTest::asksOnlyWhenSwitchedOn()
{
    std::atomic<int> asked = 0;
    ReverseNames names([&asked](const IpAddress &) {
        ++asked;
        return std::string("name");
    });
    names.want({at("10.0.0.1")});
    QVERIFY(names.nameOf(at("10.0.0.1")).empty());
    names.setEnabled(true);
    names.want({at("10.0.0.1"), at("127.0.0.1"), at("::"), at("224.0.0.1")});
    QTRY_COMPARE(QString::fromStdString(names.nameOf(at("10.0.0.1"))), QStringLiteral("name"));
    QCOMPARE(asked, 1); // the others are nobody's names
    QCOMPARE(names.names()->size(), std::size_t{1});
    names.setEnabled(false);
    QVERIFY(names.nameOf(at("10.0.0.1")).empty());
    names.want({at("10.0.0.2")});
    QVERIFY(names.names()->empty());
    QCOMPARE(asked, 1);
}

void ReverseNamesTest::asksEachOnce()
{
    std::atomic<int> asked = 0;
    ReverseNames names([&asked](const IpAddress &address) {
        ++asked;
        return address == *IpAddress::parse("10.1.0.1") ? std::string() : address.toString();
    });
    names.setEnabled(true);
    QSignalSpy found(&names, &ReverseNames::found);
    const auto list = addresses(20);
    names.want(list);
    QTRY_COMPARE(names.names()->size(), std::size_t{19});
    QTRY_VERIFY(!found.isEmpty());
    QVERIFY(found.size() < 10); // told together
    names.want(list);
    QTest::qWait(0);
    QCOMPARE(asked, 20);
}

void ReverseNamesTest::forgetsWhatIsNoLongerWanted()
{
    std::mutex mutex;
    std::condition_variable wake;
    bool open = false;
    std::atomic<int> asked = 0;
    {
        ReverseNames names([&](const IpAddress &address) {
            ++asked;
            std::unique_lock lock(mutex);
            wake.wait(lock, [&open] { return open; });
            return address.toString();
        });
        names.setEnabled(true);
        names.want(addresses(50));
        QTRY_COMPARE(asked, 2); // one on each thread
        names.want({at("10.9.9.9")});
        {
            const std::lock_guard lock(mutex);
            open = true;
        }
        wake.notify_all();
        QTRY_VERIFY(!names.nameOf(at("10.9.9.9")).empty());
        QTRY_COMPARE(names.names()->size(), std::size_t{3});
        QCOMPARE(asked, 3); // the scrolled-away rest was never asked for
    }
}

void ReverseNamesTest::theCacheHasABound()
{
    ReverseNames names([](const IpAddress &address) { return address.toString(); });
    names.setEnabled(true);
    const auto all = addresses(static_cast<int>(ReverseNames::MostNames) + 300);
    constexpr auto Batch = static_cast<std::ptrdiff_t>(ReverseNames::MostWaiting);
    for (auto next = all.begin(); next < all.end(); next += Batch) {
        const std::vector<IpAddress> some(next, std::min(next + Batch, all.end()));
        names.want(some);
        QTRY_VERIFY(std::ranges::none_of(some, [&](const IpAddress &a) { return names.nameOf(a).empty(); }));
        QVERIFY(names.names()->size() <= ReverseNames::MostNames);
    }
    QVERIFY(names.names()->size() > ReverseNames::MostNames / 2);
    QVERIFY(names.nameOf(all.front()).empty()); // the oldest went
    QVERIFY(!names.nameOf(all.back()).empty());
}

void ReverseNamesTest::quittingDoesNotWait()
{
    struct Gate
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool open = false;
        bool left = false;
    };
    const auto gate = std::make_shared<Gate>();
    std::atomic<bool> begun = false;
    auto names = std::make_unique<ReverseNames>([gate, &begun](const IpAddress &) {
        begun = true;
        std::unique_lock lock(gate->mutex);
        gate->wake.wait(lock, [&] { return gate->open; });
        gate->left = true;
        gate->wake.notify_all();
        return std::string("late");
    });
    names->setEnabled(true);
    names->want({at("10.0.0.1")});
    QTRY_VERIFY(begun);
    names.reset(); // the question still runs
    std::unique_lock lock(gate->mutex);
    QVERIFY(!gate->left);
    gate->open = true;
    gate->wake.notify_all();
    QVERIFY(gate->wake.wait_for(lock, std::chrono::seconds(5), [&] { return gate->left; }));
}

/// The hosts file names the loopback nearly everywhere, so nobody outside is asked.
void ReverseNamesTest::asksTheSystem()
{
    if (lookUpName(at("127.0.0.1")).empty())
        QSKIP("this machine has no name for 127.0.0.1");
    QVERIFY(lookUpName(at("127.0.0.1")).find("127.0.0.1") == std::string::npos); // a name, not the number
}

QTEST_GUILESS_MAIN(ReverseNamesTest)
#include "tst_reversenames.moc"
