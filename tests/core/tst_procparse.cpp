// SPDX-License-Identifier: MIT
#include "core/platform/linux/cgrouppath.h"
#include "core/platform/linux/procparse.h"

#include <QTest>

using namespace netwharf;

/// The texts under /proc and the paths of cgroups.
class TestProcParse : public QObject
{
    Q_OBJECT

private slots:
    void stat();
    void statOfHostileNames_data();
    void statOfHostileNames();
    void damagedStat_data();
    void damagedStat();
    void names_data();
    void names();
    void newestPid();
    void commandLines();
    void processCgroup();
    void socketLinks();
    void portRanges();
    void unreadyAddresses();
    void cgroupPaths_data();
    void cgroupPaths();
    void pods_data();
    void pods();
};

namespace {

const std::string StatTail = " S 1 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 123456 1000 200";

} // namespace

void TestProcParse::stat()
{
    const auto stat = parseStat("42 (nginx)" + StatTail);
    QVERIFY(stat.has_value());
    QCOMPARE(stat->comm, std::string("nginx"));
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parentPid, 1U);
    QCOMPARE(stat->startTicks, std::uint64_t{123456});
    QVERIFY(!stat->kernelThread);
    QVERIFY(!stat->holdsNothing());
    QVERIFY(parseStat("4 (a) Z 1 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 5 0 0")->holdsNothing());
    QVERIFY(!parseStat("4 (a) Z 1 2 2 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 2 0 5 0 0")->holdsNothing());
    QVERIFY(parseStat("2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 24 0")->kernelThread);
}

void TestProcParse::statOfHostileNames_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("comm");
    QTest::newRow("brackets") << QByteArray("a) S 1 (b") << QByteArray("a) S 1 (b");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("a\nb");
    QTest::newRow("backslash") << QByteArray("a\\nb\\\\") << QByteArray("a\\nb\\\\");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void TestProcParse::statOfHostileNames()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, comm);
    const auto stat = parseStat("42 (" + written.toStdString() + ')' + StatTail);
    QVERIFY(stat.has_value());
    QCOMPARE(QByteArray::fromStdString(stat->comm), comm);
    QCOMPARE(stat->startTicks, std::uint64_t{123456});
}

void TestProcParse::damagedStat_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "42", "42 (a", "42 )a(", "42 (a)", "42 (a) S 1 2 3", "42 (a) S x 2 2 0 -1 4 1 2"})
        QTest::newRow(text[0] == '\0' ? "empty" : text) << QByteArray(text);
}

void TestProcParse::damagedStat()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseStat(text.toStdString()));
}

void TestProcParse::names_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::addColumn<QByteArray>("executable");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("short") << QByteArray("nginx") << QByteArray("/usr/sbin/nginx") << QByteArray("nginx");
    QTest::newRow("cut") << QByteArray("gnome-terminal-") << QByteArray("/usr/libexec/gnome-terminal-server")
                         << QByteArray("gnome-terminal-server");
    QTest::newRow("other program") << QByteArray("a-thread-of-15b") << QByteArray("/usr/bin/python3")
                                   << QByteArray("a-thread-of-15b");
    QTest::newRow("14 bytes") << QByteArray("gnome-terminal") << QByteArray("/x/gnome-terminal-server")
                              << QByteArray("gnome-terminal");
    QTest::newRow("unreadable") << QByteArray("gnome-terminal-") << QByteArray() << QByteArray("gnome-terminal-");
}

void TestProcParse::names()
{
    QFETCH(QByteArray, comm);
    QFETCH(QByteArray, executable);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(processName(comm.toStdString(), executable.toStdString())), name);
}

void TestProcParse::newestPid()
{
    QCOMPARE(parseNewestPid("0.20 0.18 0.12 1/80 11206\n"), std::optional(11206U));
    QVERIFY(!parseNewestPid("0.20 0.18 0.12 1/80\n"));
    QVERIFY(!parseNewestPid(""));
}

void TestProcParse::commandLines()
{
    using namespace std::string_view_literals;
    QCOMPARE(commandLine("sleep\0"
                         "10\0"sv),
             std::string("sleep 10"));
    QCOMPARE(commandLine("postgres: writer   \0\0\0"sv), std::string("postgres: writer"));
    QCOMPARE(commandLine(""), std::string());
}

void TestProcParse::processCgroup()
{
    QCOMPARE(parseProcessCgroup("0::/system.slice/ssh.service\n"), std::string_view("/system.slice/ssh.service"));
    QCOMPARE(parseProcessCgroup("9:name=systemd:/user.slice\n8:pids:/x\n0::/\n"), std::string_view("/"));
    QCOMPARE(parseProcessCgroup("0::/\n9:name=systemd:/user.slice\n"), std::string_view("/user.slice"));
    QCOMPARE(parseProcessCgroup("8:pids:/x\n"), std::string_view());
    QCOMPARE(parseProcessCgroup("0::/a:b\n"), std::string_view("/a:b"));
}

void TestProcParse::socketLinks()
{
    QCOMPARE(parseSocketLink("socket:[4026531840]"), std::optional<std::uint64_t>(4026531840U));
    for (const char *other : {"", "socket:[", "socket:[]", "socket:[x]", "pipe:[12]", "/tmp/socket:[12]", "socket:[1"})
        QVERIFY2(!parseSocketLink(other), other);
}

void TestProcParse::portRanges()
{
    QCOMPARE(parsePortRange("32768\t60999\n"), std::optional(PortRange{32768, 60999}));
    QVERIFY(!parsePortRange("60999 32768"));
    QVERIFY(!parsePortRange("1"));
    QVERIFY(!parsePortRange("1 70000"));
}

/// Lines of a machine with one address that is looked for, one that is optimistic and one that another has.
void TestProcParse::unreadyAddresses()
{
    const auto unready = parseUnreadyAddresses("00000000000000000000000000000001 01 80 10 80       lo\n"
                                               "fd770000000000000000000000000001 02 40 00 c0       d0\n"
                                               "fd770000000000000000000000000002 02 40 00 44       d0\n"
                                               "fd770000000000000000000000000003 0a 40 00 c8       d1\n"
                                               "fd77 02 40 00 40 short\n"
                                               "zz770000000000000000000000000003 02 40 00 40 d0\n"
                                               "fd770000000000000000000000000004 02 40");
    QCOMPARE(unready.size(), std::size_t{2});
    QCOMPARE(unready[0].address.toString(), std::string("fd77::1"));
    QCOMPARE(unready[0].interfaceIndex, 2U);
    QCOMPARE(unready[0].state, AddressState::Checking);
    QCOMPARE(unready[1].address.toString(), std::string("fd77::3"));
    QCOMPARE(unready[1].interfaceIndex, 10U);
    QCOMPARE(unready[1].state, AddressState::Duplicate);
    QVERIFY(parseUnreadyAddresses("").empty());
}

void TestProcParse::cgroupPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("container");
    const QByteArray id = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    const auto row = [](const char *name, const QByteArray &path, const char *unit, const char *container) {
        QTest::newRow(name) << path << QByteArray(unit) << QByteArray(container);
    };
    row("root", "/", "", "");
    row("empty", "", "", "");
    row("service", "/system.slice/nginx.service", "nginx.service", "");
    row("template", "/system.slice/system-getty.slice/getty@tty1.service", "getty@tty1.service", "");
    row("below a service", "/system.slice/cron.service/child", "cron.service", "");
    row("session", "/user.slice/user-1000.slice/session-3.scope", "", "");
    row("user manager", "/user.slice/user-1000.slice/user@1000.service/init.scope", "user@1000.service", "");
    row("user service", "/user.slice/user-1000.slice/user@1000.service/app.slice/pipewire.service", "pipewire.service",
        "");
    row("desktop app", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-firefox-2345.scope",
        "app-gnome-firefox-2345.scope", "");
    row("flatpak", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.gnome.Maps-77.scope",
        "app-flatpak-org.gnome.Maps-77.scope", "flatpak:org.gnome.Maps");
    row("snap service", "/system.slice/snap.lxd.daemon.service", "snap.lxd.daemon.service", "snap:lxd");
    row("snap app", "/user.slice/user-1000.slice/user@1000.service/app.slice/snap.code.code.1a2b.scope",
        "snap.code.code.1a2b.scope", "snap:code");
    row("docker by systemd", "/system.slice/docker-" + id + ".scope", "", "docker:0123456789ab");
    row("docker by cgroupfs", "/docker/" + id, "", "docker:0123456789ab");
    row("docker below", "/docker/" + id + "/init", "", "docker:0123456789ab");
    row("podman", "/machine.slice/libpod-" + id + ".scope/container", "", "podman:0123456789ab");
    row("podman monitor", "/machine.slice/libpod-conmon-" + id + ".scope", "", "podman:0123456789ab");
    row("podman of a user",
        "/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + id + ".scope/container",
        "user@1000.service", "podman:0123456789ab");
    row("podman by cgroupfs", "/libpod_parent/" + id, "", "podman:0123456789ab");
    row("podman by cgroupfs, with a name", "/libpod_parent/libpod-" + id, "", "podman:0123456789ab");
    row("podman monitor by cgroupfs", "/libpod_parent/libpod-conmon-" + id, "", "podman:0123456789ab");
    row("containerd", "/kubepods.slice/kubepods-pod1234_5678.slice/cri-containerd-" + id + ".scope", "",
        "cri-containerd:0123456789ab");
    row("cri-o", "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-podab.slice/crio-" + id + ".scope", "",
        "crio:0123456789ab");
    row("kubernetes by cgroupfs", "/kubepods/burstable/pod12-34/" + id, "", "k8s:0123456789ab");
    row("docker in a service", "/system.slice/app.service/docker-" + id + ".scope", "app.service",
        "docker:0123456789ab");
    row("service in lxc", "/lxc.payload.web/system.slice/nginx.service", "nginx.service", "lxc:web");
    row("machine", "/machine.slice/machine-my\\x2dbox.scope/payload", "", "machine:my-box");
    row("nspawn", "/machine.slice/systemd-nspawn@deb.service/payload", "systemd-nspawn@deb.service", "machine:deb");
    row("no id", "/docker/short", "", "");
    row("id without parent", "/" + id, "", "");
    row("scope without id", "/system.slice/docker-xyz.scope", "", "");
}

void TestProcParse::cgroupPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, container);
    const Unit read = unitFromCgroupPath(path.toStdString());
    QCOMPARE(QByteArray::fromStdString(read.unit), unit);
    QCOMPARE(QByteArray::fromStdString(read.container), container);
    QCOMPARE(QByteArray::fromStdString(read.path), path);
}

void TestProcParse::pods_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pod");
    const QByteArray id = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    const QByteArray uid = "1b2c3d4e-0000-4000-8000-0123456789ab";
    const QByteArray escaped = QByteArray(uid).replace('-', '_');
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &pod) {
        QTest::newRow(name) << path << pod;
    };
    row("root", "/", "");
    row("systemd", "/kubepods.slice/kubepods-pod" + escaped + ".slice/cri-containerd-" + id + ".scope", uid);
    row("burstable",
        "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod" + escaped + ".slice/crio-" + id
            + ".scope/container",
        uid);
    row("kind", "/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-pod" + escaped + ".slice/x", uid);
    row("cgroupfs", "/kubepods/besteffort/pod" + uid + "/" + id, uid);
    row("nobody's pod", "/system.slice/pod" + uid, "");
    row("podman", "/machine.slice/libpod-" + id + ".scope", "");
    row("no uid", "/kubepods/pod", "");
    row("slice of pods", "/kubepods.slice/kubepods-burstable.slice", "");
}

void TestProcParse::pods()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pod);
    QCOMPARE(QByteArray::fromStdString(podFromCgroupPath(path.toStdString())), pod);
}

QTEST_APPLESS_MAIN(TestProcParse)
#include "tst_procparse.moc"
