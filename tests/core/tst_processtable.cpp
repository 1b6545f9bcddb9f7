// SPDX-License-Identifier: MIT
#include "core/platform/linux/processtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netwharf;

namespace {

/// Files like those of proc(5) for a few processes.
class ProcFolder
{
public:
    std::string path() const { return m_folder.path().toStdString(); }

    void write(int pid, const char *name, const QByteArray &text) const
    {
        const QString folder = m_folder.filePath(QString::number(pid));
        QDir().mkpath(folder);
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    void writeStat(int pid, const QByteArray &name, char state, int start) const
    {
        write(pid, "stat",
              QByteArray::number(pid) + " (" + name + ") " + state + " 1 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 "
                  + QByteArray::number(start) + " 1000 200\n");
    }

private:
    QTemporaryDir m_folder{QDir::currentPath() + QStringLiteral("/proc-XXXXXX")};
};

/// A table over such files.
struct Machine
{
    ProcFolder proc;
    ProcessReader reader{proc.path().c_str()};
    WorkingTables tables;
    CgroupIndex cgroups{tables, false};
    ProcessTable processes{tables, cgroups, reader};

    const Process &at(ProcessIndex index) const { return *tables.tables.processes.at(index); }
};

} // namespace

/// What is kept of processes from one look to the next.
class TestProcessTable : public QObject
{
    Q_OBJECT

private slots:
    void pidGoesToAnotherProcess();
    void pidOfAnEndedProcess();
    void factsChange();
    void unreadableUser();
};

void TestProcessTable::pidGoesToAnotherProcess()
{
    Machine machine;
    machine.proc.writeStat(50, "old", 'S', 100);
    machine.processes.refresh(1);
    machine.proc.writeStat(50, "new", 'S', 200);
    machine.processes.refresh(2);
    KnownProcess *known = machine.processes.find(50);
    QVERIFY(known != nullptr);
    const ProcessIndex index = machine.processes.indexOf(*known, 2);
    QVERIFY(index != NoProcess);
    QCOMPARE(machine.at(index).name, std::string("new"));
    QCOMPARE(known->startTicks, std::uint64_t{200});
    QCOMPARE(known->scanTick, std::uint64_t{0}); // all its descriptors are still to be read
}

void TestProcessTable::pidOfAnEndedProcess()
{
    Machine machine;
    machine.proc.writeStat(50, "old", 'Z', 100);
    QVERIFY(machine.processes.refresh(1).empty());
    QVERIFY(machine.processes.find(50)->ignored);
    machine.proc.writeStat(50, "new", 'S', 200);
    QVERIFY(machine.processes.refresh(2).contains(50));
    QVERIFY(!machine.processes.find(50)->ignored);
}

void TestProcessTable::factsChange()
{
    Machine machine;
    machine.proc.writeStat(50, "server", 'S', 100);
    machine.proc.write(50, "status", "Uid:\t0\t0\t0\t0\n");
    machine.proc.write(50, "cmdline", QByteArray("server\0-x\0", 10));
    machine.processes.refresh(1);
    const ProcessIndex index = machine.processes.indexOf(*machine.processes.find(50), 1);
    QCOMPARE(machine.at(index).uid, 0U);
    machine.proc.write(50, "status", "Uid:\t33\t33\t33\t33\n");
    machine.proc.write(50, "cmdline", QByteArray("server: ready\0", 14));
    machine.processes.refresh(2);
    QCOMPARE(machine.at(index).uid, 33U);
    QCOMPARE(machine.at(index).command, std::string("server: ready"));
}

void TestProcessTable::unreadableUser()
{
    Machine machine;
    machine.proc.writeStat(50, "server", 'S', 100);
    machine.processes.refresh(1);
    QVERIFY(!machine.at(machine.processes.indexOf(*machine.processes.find(50), 1)).uidKnown);
    QVERIFY(!machine.reader.canRead()); // there is no self/stat, which is no sign of hidepid
    QVERIFY(!machine.reader.hidesProcesses());
}

QTEST_APPLESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
