// SPDX-License-Identifier: MIT
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

#include <QTest>

using namespace netwharf::text;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void fold_data();
    void fold();
    void foldTwiceChangesNothing();
    void visible_data();
    void visible();
    void validUtf8_data();
    void validUtf8();
    void displayWidth_data();
    void displayWidth();
};

void TestText::fold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("case") << QByteArray("MySQL") << QByteArray("mysql");
    QTest::newRow("full width") << QByteArray("ＨＴＴＰ　８０") << QByteArray("http 80");
    QTest::newRow("half width") << QByteArray("ｱ") << QByteArray("ア");
    QTest::newRow("ligature") << QByteArray("ﬁle") << QByteArray("file");
    QTest::newRow("sharp s") << QByteArray("Straße") << QByteArray("strasse");
    QTest::newRow("accents stay") << QByteArray("É") << QByteArray("é");
    QTest::newRow("traditional") << QByteArray("資料庫與網埠") << QByteArray("资料库与网埠");
    QTest::newRow("simplified stays") << QByteArray("数据库") << QByteArray("数据库");
    QTest::newRow("Taiwan, both") << QByteArray("臺灣台灣") << QByteArray("台湾台湾");
    QTest::newRow("platform") << QByteArray("平臺") << QByteArray("平台");
    QTest::newRow("compatibility ideograph") << QByteArray("\uf90a") << QByteArray("金");
    QTest::newRow("soft hyphen vanishes") << QByteArray("a\u00adb") << QByteArray("ab");
    QTest::newRow("bad bytes vanish") << QByteArray("a\xff\xc3\xe8\xb3") << QByteArray("a");
    QTest::newRow("emoji stays") << QByteArray("🚢") << QByteArray("🚢");
}

void TestText::fold()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, folded);
    QCOMPARE(QByteArray::fromStdString(netwharf::text::fold(text.toStdString())), folded);
}

void TestText::foldTwiceChangesNothing()
{
    for (char32_t code = 1; code < 0x110000; ++code) {
        if (code >= 0xd800 && code < 0xe000)
            continue;
        std::string text;
        append(text, code);
        const std::string once = netwharf::text::fold(text);
        if (netwharf::text::fold(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(code), 4, 16)));
    }
}

void TestText::visible_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("nginx 网埠 é") << QByteArray("nginx 网埠 é");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("␛[31m");
    QTest::newRow("line end, tab, NUL") << QByteArray("a\n\t\0b", 5) << QByteArray("a␊␉␀b");
    QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("␡");
    QTest::newRow("C1") << QByteArray("\u0085") << QByteArray("<U+0085>");
    QTest::newRow("bidi override") << QByteArray("a\u202eb") << QByteArray("a<U+202E>b");
    QTest::newRow("bidi isolate") << QByteArray("\u2066") << QByteArray("<U+2066>");
    QTest::newRow("zero width space") << QByteArray("\u200b") << QByteArray("<U+200B>");
    QTest::newRow("byte-order mark") << QByteArray("\ufeff") << QByteArray("<U+FEFF>");
    QTest::newRow("line separator") << QByteArray("\u2028") << QByteArray("<U+2028>");
    QTest::newRow("tag") << QByteArray("\U000e0041") << QByteArray("<U+E0041>");
    QTest::newRow("Hangul filler") << QByteArray("\u3164") << QByteArray("<U+3164>");
    QTest::newRow("Arabic number sign is drawn") << QByteArray("\u0600") << QByteArray("\u0600");
    QTest::newRow("bad byte") << QByteArray("a\xff"
                                            "b")
                              << QByteArray("a\ufffd"
                                            "b");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\ufffd\ufffd\ufffd");
}

void TestText::visible()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(netwharf::text::visible(text.toStdString())), shown);
}

void TestText::validUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("good") << QByteArray("a\n\u202e网🚢") << QByteArray("a\n\u202e网🚢");
    QTest::newRow("lone continuation") << QByteArray("\x80") << QByteArray("\ufffd");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QByteArray("\ufffd\ufffd");
    QTest::newRow("cut short") << QByteArray("\xe7\xbd") << QByteArray("\ufffd");
    QTest::newRow("cut short, then text") << QByteArray("\xf0\x9f\x9a!") << QByteArray("\ufffd!");
    QTest::newRow("too high") << QByteArray("\xf4\x90\x80\x80") << QByteArray("\ufffd\ufffd\ufffd\ufffd");
}

void TestText::validUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const std::string result = netwharf::text::validUtf8(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(result), text);
    QVERIFY(isValidUtf8(result));
    QCOMPARE(isValidUtf8(bytes.toStdString()), bytes == text);
}

void TestText::displayWidth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("ascii") << QByteArray("443") << 3;
    QTest::newRow("Han") << QByteArray("网埠 a") << 6;
    QTest::newRow("full-width digits") << QByteArray("８０") << 4;
    QTest::newRow("half-width katakana") << QByteArray("ｱ") << 1;
    QTest::newRow("combining mark") << QByteArray("e\u0301") << 1;
    QTest::newRow("emoji") << QByteArray("🚢") << 2;
    QTest::newRow("full-width punctuation") << QByteArray("，。（") << 6;
    QTest::newRow("bad byte") << QByteArray("\xff") << 1;
    QTest::newRow("beyond the basic plane") << QByteArray("𠀀") << 2;
}

void TestText::displayWidth()
{
    QFETCH(QByteArray, text);
    QTEST(netwharf::text::displayWidth(text.toStdString()), "width");
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
