// SPDX-License-Identifier: MIT
#include "app/i18n/language.h"
#include "app/i18n/translator.h"
#include "app/i18n/words.h"

#include <QTest>

using namespace netwharf;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void readsTags_data();
    void readsTags();
    void refusesOtherTags();
    void followsTheOrder();
    void setsTheLocale();
    void everyCodeHasWords();
    void amounts_data();
    void amounts();
    void countsAreGrouped_data() { amounts_data(); }
    void countsAreGrouped();
};

void TestLanguage::readsTags_data()
{
    QTest::addColumn<QString>("wanted");
    const auto add = [](const char *tag, const char *wanted) { QTest::newRow(tag) << QString::fromLatin1(wanted); };
    for (const char *tag : {"en", "EN", "en_US", "en-GB"})
        add(tag, "en");
    for (const char *tag : {"zh", "zh_CN", "zh-cn", "zh-Hans", "zh_SG", "zh-Hans-HK"})
        add(tag, "zh_CN");
    for (const char *tag : {"zh_TW", "zh-tw", "zh-Hant", "zh_HK", "zh-MO", "zh-Hant-CN"})
        add(tag, "zh_TW");
}

void TestLanguage::readsTags()
{
    QFETCH(QString, wanted);
    const auto language = languageFromCode(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(language);
    QCOMPARE(code(*language), wanted);
}

void TestLanguage::refusesOtherTags()
{
    for (const char *tag : {"", "de", "z", "zh_", "zh TW", "zh_TW.UTF-8", "english", "-", "../en"})
        QVERIFY2(!languageFromCode(QString::fromLatin1(tag)), tag);
}

void TestLanguage::followsTheOrder()
{
    const auto first = [](const char *tags) {
        return code(languageFor(QString::fromLatin1(tags).split(QLatin1Char(' '))));
    };
    QCOMPARE(first("zh-Hant-TW zh-TW zh"), QStringLiteral("zh_TW"));
    QCOMPARE(first("de-DE zh-CN en"), QStringLiteral("zh_CN"));
    QCOMPARE(first("en-GB zh-TW"), QStringLiteral("en"));
    QCOMPARE(first("de fr"), QStringLiteral("en"));
}

void TestLanguage::setsTheLocale()
{
    const QLocale before;
    Translators translators;
    translators.install(Language::TraditionalChinese);
    QCOMPARE(QLocale().name(), QStringLiteral("zh_TW"));
    QCOMPARE(translators.language(), Language::TraditionalChinese);
    translators.install(Language::SimplifiedChinese);
    QCOMPARE(QLocale().name(), QStringLiteral("zh_CN"));
    QLocale::setDefault(before);
}

void TestLanguage::everyCodeHasWords()
{
    for (int i = 0; i < SocketStateCount; ++i)
        QVERIFY(!words::state(static_cast<SocketState>(i)).isEmpty());
    for (int i = 0; i <= int(QueryErrorCode::TooDeep); ++i)
        QVERIFY(!words::queryError({static_cast<QueryErrorCode>(i), 0, 1, "x"}).isEmpty());
    for (int i = 0; i <= int(HealthCode::SampleFailed); ++i)
        for (const auto &sentence : {words::health, words::remedy})
            QVERIFY(!sentence({static_cast<HealthCode>(i), 2, "detail"}).isEmpty());
    for (int i = 1; i <= int(OwnerReason::ClosedSince); ++i)
        QVERIFY(!words::ownerReason({.reason = static_cast<OwnerReason>(i)}).isEmpty());
    QVERIFY(words::remedy({HealthCode::OwnersHidden, 2, "cap_sys_ptrace cap_dac_read_search"})
                .contains(QStringLiteral("CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH")));
    QVERIFY(!words::remedy({HealthCode::OwnersHidden, 2, ""}).contains(QStringLiteral("root")));
    const Tables tables;
    for (int i = 0; i <= int(OwnerKind::Pending); ++i) {
        Socket socket;
        socket.owner.kind = static_cast<OwnerKind>(i);
        QVERIFY(!words::owner(socket, tables).isEmpty());
    }
}

void TestLanguage::amounts_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("few");
    QTest::newRow("en") << Language::English << QStringLiteral("512 bytes");
    QTest::newRow("zh_CN") << Language::SimplifiedChinese << QStringLiteral("512 字节");
    QTest::newRow("zh_TW") << Language::TraditionalChinese << QStringLiteral("512 位元組");
}

void TestLanguage::amounts()
{
    QFETCH(Language, language);
    QFETCH(QString, few);
    const QLocale before;
    Translators translators;
    translators.install(language);
    QCOMPARE(words::bytes(512), few);
    QCOMPARE(words::bytes(0), QString(few).replace(QStringLiteral("512"), QStringLiteral("0")));
    QCOMPARE(words::bytes(1023).left(5), QStringLiteral("1,023"));
    QCOMPARE(words::bytes(1024), QStringLiteral("1.0 KiB"));
    QCOMPARE(words::bytes(1024 * 1024 - 1), QStringLiteral("1.0 MiB")); // never "1024.0 KiB"
    QCOMPARE(words::bytes(~std::uint64_t{0}), QStringLiteral("16.0 EiB"));
    QCOMPARE(words::bytes(1536), QStringLiteral("1.5 KiB"));
    QCOMPARE(words::bytes(1'300'000), QStringLiteral("1.2 MiB"));
    QCOMPARE(words::bytes(5'368'709'120), QStringLiteral("5.0 GiB"));
    QVERIFY(words::bytesPerSecond(3481.4).startsWith(QStringLiteral("3.4 KiB/")));
    QVERIFY(words::roundTrip(4) == QStringLiteral("4 µs"));
    QVERIFY(words::roundTrip(9'600).startsWith(QStringLiteral("9.60 ")));
    QVERIFY(words::roundTrip(123'400).startsWith(QStringLiteral("123 ")));
    QLocale::setDefault(before);
}

/// Counts are; numbers that name something are not.
void TestLanguage::countsAreGrouped()
{
    QFETCH(Language, language);
    const QLocale before;
    Translators translators;
    translators.install(language);
    QVERIFY(words::health({HealthCode::OwnersHidden, 12345, {}}).contains(QStringLiteral("12,345")));
    QVERIFY(words::queryError({QueryErrorCode::TooLong, 0, 1, "x"}).contains(QStringLiteral("10,000")));
    NetworkNamespace space;
    space.id = 4026531840;
    space.current = false;
    QCOMPARE(words::networkNamespace(space), QStringLiteral("4026531840"));
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
