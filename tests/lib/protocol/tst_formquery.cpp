// SPDX-License-Identifier: Apache-2.0
#include "protocol/formquery.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using bifrost::test::outcome;

class TestFormQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void errorsQuoteNothing();
    void findsParameters();
    void encodes_data();
    void encodes();
    void parsesWhatItEncodes();
};

void TestFormQuery::parses_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Parameters>("parameters");
    const auto row = [](const char *query, const Parameters &parameters) {
        QTest::newRow(query) << QByteArray(query) << parameters;
    };
    const auto one = [](const char *name, const char *value) {
        return Parameters{{QString::fromUtf8(name), QString::fromUtf8(value)}};
    };
    row("", {});
    row("a=b", one("a", "b"));
    row("a=", one("a", ""));
    row("a", one("a", ""));
    row("a=b=c", one("a", "b=c"));
    row("a=b&c=d", one("a", "b") + one("c", "d"));
    row("&a=b&&", one("a", "b"));
    row("a=b+c", one("a", "b c"));
    row("a=b%20c", one("a", "b c"));
    row("a=b%2Bc", one("a", "b+c"));
    row("a=b%2bc", one("a", "b+c"));
    row("a=b%26c%3Dd", one("a", "b&c=d"));
    row("a=%2526", one("a", "%26"));
    row("a%3D=b", one("a=", "b"));
    row("a=%C3%BC", one("a", "\xc3\xbc"));
    row("a=%F0%9F%8C%88", one("a", "\xf0\x9f\x8c\x88"));
    row("A=1&a=2", one("A", "1") + one("a", "2"));
    row("error=access_denied&error_description=User+denied+the+consent",
        one("error", "access_denied") + one("error_description", "User denied the consent"));
}

void TestFormQuery::parses() {
    QFETCH(QByteArray, query);
    const auto parameters = parseFormQuery(query);
    QCOMPARE(outcome(parameters), QStringLiteral("ok"));
    QTEST(*parameters, "parameters");
}

void TestFormQuery::refuses_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *query, Rule rule) {
        QTest::newRow(query) << QByteArray(query) << bifrost::name(rule);
    };
    row("a=%", Rule::ResponseIsWellFormed);
    row("a=%4", Rule::ResponseIsWellFormed);
    row("a=%4&b=1", Rule::ResponseIsWellFormed);
    row("a=%zz", Rule::ResponseIsWellFormed);
    row("a=%u0041", Rule::ResponseIsWellFormed);
    row("a=b c", Rule::ResponseIsWellFormed);
    row("a=b\x7f", Rule::ResponseIsWellFormed);
    row("a=\xc3\xbc", Rule::ResponseIsWellFormed);
    row("a=\xd5%A2", Rule::ResponseIsWellFormed); // partly raw bytes, partly an escape
    row("\xc3\xbc=b", Rule::ResponseIsWellFormed);
    row("%=a", Rule::ResponseIsWellFormed);
    row("a=%FF", Rule::ResponseIsWellFormed);
    row("a=%C3", Rule::ResponseIsWellFormed);
    row("a=%C3&b=%BC", Rule::ResponseIsWellFormed);
    row("a=%C0%AF", Rule::ResponseIsWellFormed);
    row("a=%ED%A0%80", Rule::ResponseIsWellFormed);
    row("a=1&a=1", Rule::ResponseHasNoDuplicates);
    row("a=1&b=2&a=3", Rule::ResponseHasNoDuplicates);
    row("a=1&%61=2", Rule::ResponseHasNoDuplicates);
    row("a&a=", Rule::ResponseHasNoDuplicates);
}

void TestFormQuery::refuses() {
    QFETCH(QByteArray, query);
    QTEST(outcome(parseFormQuery(query)), "rule");
}

void TestFormQuery::errorsQuoteNothing() {
    for (const char *query : {"code=hunter2%zz", "code=hunter2&code=hunter2"}) {
        const auto parameters = parseFormQuery(query);
        QVERIFY(!parameters);
        QVERIFY(!toLogString(parameters.error()).contains(QLatin1String("hunter2")));
    }
}

void TestFormQuery::findsParameters() {
    const Parameters parameters{{QStringLiteral("a"), QString()},
                                {QStringLiteral("b"), QStringLiteral("1")}};
    QCOMPARE(findParameter(parameters, QStringLiteral("b")), std::optional(QStringLiteral("1")));
    QVERIFY(findParameter(parameters, QStringLiteral("a")).has_value());
    QVERIFY(!findParameter(parameters, QStringLiteral("B")).has_value());
}

void TestFormQuery::encodes_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("unreserved") << QStringLiteral("aZ0-._~") << QByteArray("aZ0-._~");
    QTest::newRow("separators") << QStringLiteral("a&b=c+d%e") << QByteArray("a%26b%3Dc%2Bd%25e");
    QTest::newRow("space") << QStringLiteral("a b") << QByteArray("a%20b");
    QTest::newRow("address") << QStringLiteral("http://127.0.0.1:27421/callback")
                             << QByteArray("http%3A%2F%2F127.0.0.1%3A27421%2Fcallback");
    QTest::newRow("umlaut") << QStringLiteral(u"\u00fc") << QByteArray("%C3%BC");
    QTest::newRow("line end") << QStringLiteral("\r\n") << QByteArray("%0D%0A");
}

void TestFormQuery::encodes() {
    QFETCH(QString, value);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodeFormValue(value), encoded);
    QCOMPARE(encodeFormQuery({{value, value}, {QStringLiteral("x"), QString()}}),
             QByteArray(encoded + '=' + encoded + "&x="));
}

void TestFormQuery::parsesWhatItEncodes() {
    Parameters parameters;
    for (char16_t c = 1; c < 0x300; ++c) {
        parameters.append({QString::number(c), QString(QChar(c))});
    }
    const auto read = parseFormQuery(encodeFormQuery(parameters));
    QVERIFY(read);
    QCOMPARE(*read, parameters);
}

BIFROST_TEST(TestFormQuery, bifrost::test::NoApplication)
#include "tst_formquery.moc"
