// SPDX-License-Identifier: MIT
#include "core/platform/linux/processtable.h"

#include <unistd.h>

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

    /// Only root can.
    bool giveTo(int pid, uid_t user) const
    {
        return ::chown((path() + '/' + std::to_string(pid)).c_str(), user, user) == 0;
    }

    void writeStat(int pid, const QByteArray &name, char state, int start) const
    {
        write(pid, "stat",
              QByteArray::number(pid) + " (" + name + ") " + state
                  + " 1 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " + QByteArray::number(start)
                  + " 1000 200\n");
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
    HolderMap holders;
    CgroupIndex cgroups{tables, false};
    ProcessTable processes{tables, cgroups, reader};

    /// What a look into the process does with its stat.
    KnownProcess &lookInto(std::uint32_t pid, std::uint64_t tick)
    {
        KnownProcess &known = *processes.find(pid);
        ProcessLook look;
        look.pid = look.reader = pid;
        netwharf::lookInto(reader, look, holders);
        processes.learn(known, look, tick);
        return known;
    }

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
    void nothingHidden();
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
    QVERIFY(machine.lookInto(50, 1).ignored);
    QVERIFY(machine.processes.unseen().empty());
    machine.proc.writeStat(50, "new", 'S', 200);
    QVERIFY(machine.processes.refresh(2).contains(50));
    QCOMPARE(machine.processes.unseen(), (std::vector<std::uint32_t>{50}));
    QVERIFY(!machine.lookInto(50, 2).ignored);
}

void TestProcessTable::factsChange()
{
    Machine machine;
    machine.proc.writeStat(50, "server", 'S', 100);
    machine.proc.write(50, "cmdline", QByteArray("server\0-x\0", 10));
    machine.processes.refresh(1);
    const ProcessIndex index = machine.processes.indexOf(*machine.processes.find(50), 1);
    QCOMPARE(machine.at(index).uid, ::geteuid());
    const bool changesUser = machine.proc.giveTo(50, 33);
    machine.proc.write(50, "cmdline", QByteArray("server: ready\0", 14));
    machine.processes.refresh(2);
    if (changesUser)
        QCOMPARE(machine.at(index).uid, 33U);
    QCOMPARE(machine.at(index).command, std::string("server: ready"));
}

void TestProcessTable::nothingHidden()
{
    Machine machine;
    machine.proc.writeStat(50, "server", 'S', 100);
    QVERIFY(!machine.reader.canRead()); // there is no self/stat, which is no sign of hidepid
    QVERIFY(!machine.reader.hidesProcesses());
}

QTEST_APPLESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
