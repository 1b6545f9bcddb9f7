// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the catalogue compiler as the build does, on good and on bad data.
class TestCatalogueCompiler : public QObject
{
    Q_OBJECT

private slots:
    void badGuide_data();
    void badGuide();
    void badRegistry_data();
    void badRegistry();
    void goodData();
    void missingFile();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray errors;
        QByteArray source; ///< empty when no file was written
    };
    static Outcome compile(const QString &registry, const QString &meta, const QString &guide);
};

namespace {
const QString Folder = QStringLiteral(NETWHARF_TEST_DATA "/catalogue/bad/");
}

TestCatalogueCompiler::Outcome TestCatalogueCompiler::compile(const QString &registry, const QString &meta,
                                                              const QString &guide)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("table.cpp"));
    QProcess process;
    process.setWorkingDirectory(Folder);
    process.start(QStringLiteral(NETWHARF_CATALOGUE_COMPILER), {output, registry, meta, guide});
    if (!process.waitForFinished())
        return {};
    QFile written(output);
    const QByteArray source = written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    return {process.exitCode(), process.readAllStandardError(), source};
}

void TestCatalogueCompiler::badGuide_data()
{
    QTest::addColumn<QByteArray>("expected");
    const QDir folder(Folder);
    for (const QString &name : folder.entryList({QStringLiteral("guide-*.csv")})) {
        QFile expected(folder.filePath(QString(name).replace(QStringLiteral(".csv"), QStringLiteral(".expected"))));
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(name));
        QTest::newRow(qPrintable(name)) << expected.readAll();
    }
}

void TestCatalogueCompiler::badGuide()
{
    QFETCH(QByteArray, expected);
    const Outcome outcome = compile(QStringLiteral("registry.csv"), QStringLiteral("registry.meta"),
                                    QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(outcome.errors, expected);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.source.isEmpty());
}

void TestCatalogueCompiler::badRegistry_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("meta");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("rows") << QStringLiteral("registry-rows.csv") << QStringLiteral("registry.meta")
                          << QByteArray("registry-rows.csv:2: not a port: 99999-99999\n"
                                        "registry-rows.csv:3: not a transport: ip\n"
                                        "registry-rows.csv:4: not a status: assigned\n"
                                        "registry-rows.csv:5: not a date: yesterday\n");
    QTest::newRow("date") << QStringLiteral("registry.csv") << QStringLiteral("undated.meta")
                          << QByteArray("undated.meta:1: not a date: day=2026-08-17\n");
}

void TestCatalogueCompiler::badRegistry()
{
    QFETCH(QString, registry);
    QFETCH(QString, meta);
    const Outcome outcome = compile(registry, meta, QStringLiteral("good.csv"));
    QTEST(outcome.errors, "expected");
    QCOMPARE(outcome.exitCode, 1);
}

void TestCatalogueCompiler::goodData()
{
    const Outcome outcome =
        compile(QStringLiteral("registry.csv"), QStringLiteral("registry.meta"), QStringLiteral("good.csv"));
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.source.contains("2026-08-17"));
}

void TestCatalogueCompiler::missingFile()
{
    const Outcome outcome =
        compile(QStringLiteral("none.csv"), QStringLiteral("registry.meta"), QStringLiteral("good.csv"));
    QVERIFY(outcome.errors.startsWith("none.csv: cannot be read\n"));
    QCOMPARE(outcome.exitCode, 1);
}

QTEST_APPLESS_MAIN(TestCatalogueCompiler)
#include "tst_cataloguecompiler.moc"
