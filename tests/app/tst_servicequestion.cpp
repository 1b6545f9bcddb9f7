// SPDX-License-Identifier: MIT
#include "app/desktop/servicequestion.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace netwharf;

/// Asks a systemctl of the test's own.
class ServiceQuestionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void services_data();
    void services();
    void habits();
    void asksTheManager();
    void asksTheUsersManager();
    void doesNotAskAnotherUsersManager();
    void failures_data();
    void failures();

private:
    void install(const QByteArray &script);
    ServicePolicy ask(const ServicePolicy &service);
    QByteArray arguments() const;

    QTemporaryDir m_folder;
    QByteArray m_path;
};

void ServiceQuestionTest::initTestCase()
{
    m_path = qgetenv("PATH");
    QVERIFY(m_folder.isValid());
}

void ServiceQuestionTest::cleanupTestCase()
{
    qputenv("PATH", m_path);
}

void ServiceQuestionTest::install(const QByteArray &script)
{
    const QString path = m_folder.filePath(QStringLiteral("systemctl"));
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"" + m_folder.path().toLocal8Bit() + "/arguments\"\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
}

ServicePolicy ServiceQuestionTest::ask(const ServicePolicy &service)
{
    ServiceQuestion question;
    std::optional<ServicePolicy> answer;
    connect(&question, &ServiceQuestion::answered, this, [&](const ServicePolicy &told) { answer = told; });
    question.ask(service);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return {};
    return *answer;
}

QByteArray ServiceQuestionTest::arguments() const
{
    QFile file(m_folder.filePath(QStringLiteral("arguments")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServiceQuestionTest::services_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<bool>("isService");
    QTest::addColumn<int>("manager");
    QTest::newRow("system") << QByteArray("/system.slice/nginx.service") << QByteArray("nginx.service") << QByteArray()
                            << true << -1;
    QTest::newRow("user") << QByteArray("/user.slice/user-1000.slice/user@1000.service/app.slice/a.service")
                          << QByteArray("a.service") << QByteArray() << true << 1000;
    QTest::newRow("manager itself") << QByteArray("/user.slice/user-1000.slice/user@1000.service")
                                    << QByteArray("user@1000.service") << QByteArray() << true << -1;
    QTest::newRow("scope") << QByteArray("/a/app-x-1.scope") << QByteArray("app-x-1.scope") << QByteArray() << false
                           << -1;
    QTest::newRow("container") << QByteArray("/system.slice/docker-1.scope") << QByteArray("docker.service")
                               << QByteArray("docker:1") << false << -1;
    QTest::newRow("none") << QByteArray("/") << QByteArray() << QByteArray() << false << -1;
}

void ServiceQuestionTest::services()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, container);
    QFETCH(bool, isService);
    QFETCH(int, manager);
    const auto service = serviceOf({0, path.toStdString(), unit.toStdString(), container.toStdString()});
    QCOMPARE(service.has_value(), isService);
    if (service)
        QCOMPARE(service->userManager ? int(*service->userManager) : -1, manager);
}

void ServiceQuestionTest::habits()
{
    QCOMPARE(int(restartHabit("always")), int(RestartHabit::Always));
    QCOMPARE(int(restartHabit("on-success")), int(RestartHabit::Always));
    QCOMPARE(int(restartHabit("on-failure")), int(RestartHabit::WhenForced));
    QCOMPARE(int(restartHabit("on-watchdog")), int(RestartHabit::Never));
    QCOMPARE(int(restartHabit("no")), int(RestartHabit::Never));
}

void ServiceQuestionTest::asksTheManager()
{
    install("printf 'MainPID=42\\nRestart=always\\nLoadState=loaded\\n'");
    const ServicePolicy policy = ask({"nginx.service", std::nullopt, false, 0, {}});
    QVERIFY((policy == ServicePolicy{"nginx.service", std::nullopt, true, 42, "always"}));
    QVERIFY(arguments().endsWith("--\nnginx.service\n"));
    QVERIFY(!arguments().contains("--user"));
}

void ServiceQuestionTest::asksTheUsersManager()
{
    install("printf 'MainPID=7\\nRestart=no\\nLoadState=loaded\\n'");
    const ServicePolicy policy = ask({"-strange.service", ::getuid(), false, 0, {}});
    QVERIFY(policy.known);
    QVERIFY(arguments().startsWith("--user\n"));
    QVERIFY(arguments().endsWith("--\n-strange.service\n"));
}

void ServiceQuestionTest::doesNotAskAnotherUsersManager()
{
    install("printf 'MainPID=7\\nRestart=no\\nLoadState=loaded\\n'");
    QFile::remove(m_folder.filePath(QStringLiteral("arguments")));
    QVERIFY(!ask({"a.service", ::getuid() + 1, false, 0, {}}).known);
    QVERIFY(arguments().isEmpty());
}

void ServiceQuestionTest::failures_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("not loaded") << QByteArray("printf 'MainPID=0\\nRestart=no\\nLoadState=not-found\\n'");
    QTest::newRow("error") << QByteArray("printf 'LoadState=loaded\\n'; exit 1");
    QTest::newRow("rubbish") << QByteArray("printf 'x\\n=\\n\\0LoadState'");
    QTest::newRow("too slow") << QByteArray("exec sleep 60");
}

void ServiceQuestionTest::failures()
{
    QFETCH(QByteArray, script);
    install(script);
    const ServicePolicy policy = ask({"a.service", std::nullopt, false, 0, {}});
    QVERIFY(!policy.known);
    QCOMPARE(policy.unit, std::string("a.service"));
}

QTEST_GUILESS_MAIN(ServiceQuestionTest)
#include "tst_servicequestion.moc"
