// SPDX-License-Identifier: MIT
#include "core/diff/diff.h"
#include "tests/support/diffcases.h"

#include <QTest>

using namespace netwharf;

class TestDiff : public QObject
{
    Q_OBJECT
private slots:
    void cases();
    void replaysRandomLists();
    void seesWhatAPersonSees();
};

void TestDiff::cases()
{
    const auto failures = runDiffCases(NETWHARF_TEST_DATA "/diff/rows.cases");
    for (const std::string &failure : failures)
        qWarning("%s", failure.c_str());
    QVERIFY(failures.empty());
}

void TestDiff::replaysRandomLists()
{
    const auto failures = replayRandomDiffs(5000);
    QVERIFY2(failures.empty(), failures.empty() ? "" : failures.front().c_str());
}

void TestDiff::seesWhatAPersonSees()
{
    Row before;
    before.socket.hasRemote = true;
    Row queues = before;
    queues.socket.queuesKnown = true;
    queues.socket.receiveQueue = 7;
    QVERIFY(sameToSee(before, queues));
    Row owner = before;
    owner.socket.owner.kind = OwnerKind::Process;
    QVERIFY(!sameToSee(before, owner));
    Row unit = owner;
    unit.socket.owner.unit = 3;
    QVERIFY(sameToSee(owner, unit));
    Row remote = before;
    remote.socket.remote.port = 1;
    QVERIFY(!sameToSee(before, remote));
}

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
