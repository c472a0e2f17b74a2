// SPDX-License-Identifier: Apache-2.0
#include "platform/http/httpheaders.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

namespace {

constexpr int none = -1;

int count(const std::optional<std::chrono::seconds> &seconds) {
    return seconds ? static_cast<int>(seconds->count()) : none;
}

} // namespace

class TestHttpHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFreshnessLifetime_data();
    void readsFreshnessLifetime();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsHttpDate();
    void refusesOtherDates_data();
    void refusesOtherDates();
};

void TestHttpHeaders::readsFreshnessLifetime_data() {
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<int>("lifetime");
    QTest::newRow("absent") << QByteArray() << QByteArray() << none;
    QTest::newRow("other directives") << QByteArray("public, s-maxage=5") << QByteArray() << none;
    QTest::newRow("max-age") << QByteArray("max-age=300") << QByteArray() << 300;
    QTest::newRow("among others") << QByteArray("Private , MAX-AGE=300") << QByteArray() << 300;
    QTest::newRow("quoted") << QByteArray("max-age=\"300\"") << QByteArray() << 300;
    QTest::newRow("less age") << QByteArray("max-age=300") << QByteArray("100") << 200;
    QTest::newRow("older than allowed") << QByteArray("max-age=300") << QByteArray("400") << 0;
    QTest::newRow("age that is none") << QByteArray("max-age=300") << QByteArray("-5") << 300;
    QTest::newRow("no-store wins") << QByteArray("max-age=300, no-store") << QByteArray() << 0;
    QTest::newRow("no-cache wins") << QByteArray("no-cache, max-age=300") << QByteArray() << 0;
    QTest::newRow("the shorter of two")
        << QByteArray("max-age=300, max-age=60") << QByteArray() << 60;
    QTest::newRow("unreadable counts as stale") << QByteArray("max-age=soon") << QByteArray() << 0;
    QTest::newRow("negative counts as stale") << QByteArray("max-age=-1") << QByteArray() << 0;
}

void TestHttpHeaders::readsFreshnessLifetime() {
    QFETCH(const QByteArray, cacheControl);
    QFETCH(const QByteArray, age);
    QTEST(count(freshnessLifetime(cacheControl, age)), "lifetime");
}

void TestHttpHeaders::readsRetryAfter_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("absent") << QByteArray() << none;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("date ahead") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
    QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:48:00 GMT") << 0;
    QTest::newRow("more than a day") << QByteArray("99999999999999999999") << 86400;
    QTest::newRow("words") << QByteArray("later") << none;
    QTest::newRow("negative") << QByteArray("-1") << none;
}

void TestHttpHeaders::readsRetryAfter() {
    QFETCH(const QByteArray, value);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49), Qt::UTC);
    QTEST(count(parseRetryAfter(value, now)), "seconds");
}

void TestHttpHeaders::readsHttpDate() {
    const auto date = parseHttpDate(" Sun, 06 Nov 1994 08:49:37 GMT ");
    QVERIFY(date.has_value());
    QCOMPARE(*date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QCOMPARE(date->offsetFromUtc(), 0);
}

void TestHttpHeaders::refusesOtherDates_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z");
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET");
    QTest::newRow("wrong day of the month") << QByteArray("Sun, 31 Nov 1994 08:49:37 GMT");
}

void TestHttpHeaders::refusesOtherDates() {
    QFETCH(const QByteArray, value);
    QVERIFY(!parseHttpDate(value).has_value());
}

BIFROST_TEST(TestHttpHeaders, bifrost::test::NoApplication)
#include "tst_httpheaders.moc"
