// SPDX-License-Identifier: MIT
#include "core/platform/linux/processtable.h"

#include <algorithm>
#include <chrono>
#include <stop_token>

#include <sys/stat.h>
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

    /// Makes it hold a socket.
    void linkSocket(int pid, int descriptor, int inode) const
    {
        const std::string folder = path() + '/' + std::to_string(pid) + "/fd";
        ::mkdir(folder.c_str(), 0700);
        const std::string target = "socket:[" + std::to_string(inode) + ']';
        if (::symlink(target.c_str(), (folder + '/' + std::to_string(descriptor)).c_str()) != 0)
            qFatal("cannot link");
    }

    bool remove(int pid) const { return QDir(m_folder.filePath(QString::number(pid))).removeRecursively(); }

    void writeStat(int pid, const QByteArray &name, char state, int start, int parent = 1) const
    {
        write(pid, "stat",
              QByteArray::number(pid) + " (" + name + ") " + state + ' ' + QByteArray::number(parent)
                  + " 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " + QByteArray::number(start) + " 1000 200\n");
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
        netwharf::lookInto(reader, look, &holders);
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
    void endsWhileLookedInto();
    void manyAtOnce();
    void looksAhead();
    void unitsExpire();
    void parentsAreToldToTheRoot();
    void parentsStayWithTheirChild();
    void aNewParentIsTold();
    void aLineInARingEnds();
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

void TestProcessTable::endsWhileLookedInto()
{
    Machine machine;
    machine.proc.writeStat(50, "server", 'S', 100); // it has ended before its descriptors could be read
    machine.processes.refresh(1);
    const KnownProcess &known = machine.lookInto(50, 1);
    QCOMPARE(known.access, DescriptorAccess::Gone);
    QVERIFY(machine.processes.unseen().empty());
    QVERIFY(machine.proc.remove(50));
    QVERIFY(machine.processes.refresh(2).contains(50));
    QVERIFY(machine.processes.find(50) == nullptr);
}

/// By two threads, each with a share.
void TestProcessTable::manyAtOnce()
{
    constexpr int Count = 600;
    Machine machine;
    std::vector<ProcessLook> looks(Count);
    for (int i = 0; i < Count; ++i) {
        const int pid = 100 + i;
        machine.proc.writeStat(pid, "server", 'S', 1 + i);
        machine.proc.linkSocket(pid, 3, 5000 + i);
        machine.holders.look(static_cast<std::uint64_t>(5000 + i), 1);
        looks[static_cast<std::size_t>(i)].pid = looks[static_cast<std::size_t>(i)].reader =
            static_cast<std::uint32_t>(pid);
    }
    std::vector<ProcessLook> none = looks;
    lookIntoEach(machine.reader, none, machine.holders, {std::chrono::nanoseconds(0), false, {}});
    std::stop_source stopped;
    stopped.request_stop();
    lookIntoEach(machine.reader, none, machine.holders, {{}, true, stopped.get_token()});
    QVERIFY(std::none_of(none.begin(), none.end(), [](const ProcessLook &look) { return look.isDone; }));

    lookIntoEach(machine.reader, looks, machine.holders, {{}, true, {}});
    for (std::size_t i = 0; i < looks.size(); ++i) {
        QVERIFY(looks[i].isDone);
        QCOMPARE(looks[i].sockets.size(), std::size_t{1});
        QCOMPARE(looks[i].sockets[0].inode, 5000 + i);
        QCOMPARE(looks[i].stat->startTicks, 1 + i);
        QCOMPARE(looks[i].process->name, std::string("server"));
    }
    QCOMPARE(machine.reader.directoryReads(), std::uint64_t{Count});
}

/// Each process is looked into once, by whichever thread; those in front by the one that began earlier.
void TestProcessTable::looksAhead()
{
    constexpr int Count = 300;
    Machine machine;
    std::vector<ProcessLook> looks(Count);
    for (int i = 0; i < Count; ++i) {
        const int pid = 1000 + i;
        machine.proc.writeStat(pid, "server", 'S', 1 + i);
        machine.proc.linkSocket(pid, 3, 5000 + i);
        looks[static_cast<std::size_t>(i)].pid = looks[static_cast<std::size_t>(i)].reader =
            static_cast<std::uint32_t>(pid);
    }
    LooksAhead ahead(machine.reader, looks);
    std::size_t done = 0;
    ahead.take([&](ProcessLook &look) {
        QVERIFY(look.isDone);
        QCOMPARE(look.pid, static_cast<std::uint32_t>(1000 + done));
        QCOMPARE(look.sockets.at(0).inode, 5000 + done);
        QCOMPARE(look.process->name, std::string("server")); // whether a row has its socket or not
        ++done;
    });
    QVERIFY(done <= Count);
    QCOMPARE(ahead.directoryReads(), done);
    {
        const LooksAhead leftAlone(machine.reader, looks);
    }
}

void TestProcessTable::unitsExpire()
{
    using namespace std::chrono_literals;
    Machine machine;
    const auto start = std::chrono::steady_clock::now();
    const auto &units = machine.tables.tables.units;
    const UnitIndex kept = machine.cgroups.fromPath("/system.slice/kept.service");
    const UnitIndex old = machine.cgroups.fromPath("/system.slice/old.service");
    machine.cgroups.touch(kept, start + 100s);
    machine.cgroups.expire(start + 100s);
    QCOMPARE(units[old].unit, std::string("old.service"));
    machine.cgroups.expire(start + 130s);
    QCOMPARE(units[kept].unit, std::string("kept.service"));
    QVERIFY(units[old].unit.empty());
    // Its place goes to the next; the same path again is another place.
    QCOMPARE(machine.cgroups.fromPath("/system.slice/next.service"), old);
    QVERIFY(machine.cgroups.fromPath("/system.slice/old.service") != old);
    QCOMPARE(units.size(), std::size_t{4});
}

namespace {

/// "bash 30, sshd 20, systemd 1": who started it, the nearest first.
std::string lineOf(const Machine &machine, ProcessIndex index)
{
    std::string line;
    for (const Process *parent : machine.tables.tables.ancestorsOf(machine.at(index)))
        line += (line.empty() ? "" : ", ") + parent->name + ' ' + std::to_string(parent->pid);
    return line;
}

void writeFamily(const ProcFolder &proc)
{
    proc.writeStat(1, "systemd", 'S', 1, 0);
    proc.writeStat(20, "sshd", 'S', 50, 1);
    proc.writeStat(30, "bash", 'S', 60, 20);
    proc.writeStat(40, "python", 'S', 70, 30);
}

} // namespace

void TestProcessTable::parentsAreToldToTheRoot()
{
    Machine machine;
    writeFamily(machine.proc);
    machine.processes.refresh(1);
    const ProcessIndex python = machine.processes.indexOf(*machine.processes.find(40), 1);
    QCOMPARE(lineOf(machine, python), std::string("bash 30, sshd 20, systemd 1"));
    // A parent that holds sockets itself has one place, whoever was first.
    const ProcessIndex sshd = machine.processes.find(20)->index;
    QCOMPARE(machine.processes.indexOf(*machine.processes.find(20), 1), sshd);
    machine.proc.linkSocket(20, 3, 5000);
    machine.holders.look(5000, 1);
    QCOMPARE(machine.lookInto(20, 1).index, sshd);
    QCOMPARE(machine.tables.tables.processes.size(), std::size_t{4});
}

void TestProcessTable::parentsStayWithTheirChild()
{
    using namespace std::chrono_literals;
    Machine machine;
    writeFamily(machine.proc);
    machine.processes.refresh(1);
    const ProcessIndex python = machine.processes.indexOf(*machine.processes.find(40), 1);
    const auto start = std::chrono::steady_clock::now();
    const Owner owner{OwnerKind::Process, OwnerReason::None, python, 0, 0};
    machine.processes.touch(owner, start + 200s);
    machine.processes.expire(start + 210s);
    QCOMPARE(lineOf(machine, python), std::string("bash 30, sshd 20, systemd 1"));
    machine.processes.expire(start + 400s);
    const auto &processes = machine.tables.tables.processes;
    QVERIFY(std::none_of(processes.begin(), processes.end(), [](const auto &each) { return each != nullptr; }));
    QCOMPARE(machine.processes.find(1)->index, NoProcess);
}

void TestProcessTable::aNewParentIsTold()
{
    Machine machine;
    writeFamily(machine.proc);
    machine.processes.refresh(1);
    const ProcessIndex python = machine.processes.indexOf(*machine.processes.find(40), 1);
    machine.proc.writeStat(40, "python", 'S', 70, 1); // bash has ended
    QVERIFY(machine.proc.remove(30));
    machine.processes.refresh(2);
    QCOMPARE(lineOf(machine, python), std::string("systemd 1"));
}

/// No kernel says so; a folder that only looks like /proc may.
void TestProcessTable::aLineInARingEnds()
{
    Machine machine;
    machine.proc.writeStat(20, "a", 'S', 50, 30);
    machine.proc.writeStat(30, "b", 'S', 50, 20);
    machine.processes.refresh(1);
    const ProcessIndex a = machine.processes.indexOf(*machine.processes.find(20), 1);
    QVERIFY(a != NoProcess);
    QVERIFY(machine.tables.tables.ancestorsOf(machine.at(a)).size() <= 64);
    const Owner owner{OwnerKind::Process, OwnerReason::None, a, 0, 0};
    machine.processes.touch(owner, std::chrono::steady_clock::now());
}

QTEST_APPLESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
