// SPDX-License-Identifier: Apache-2.0
#include "protocol/requestedaccess.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::outcome;

class TestRequestedAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAbsoluteUrisWithoutFragment_data();
    void acceptsAbsoluteUrisWithoutFragment();
    void acceptsTypedObjects_data();
    void acceptsTypedObjects();
    void sendsEachResource();
    void sendsDetailsAsJson();
};

void TestRequestedAccess::acceptsAbsoluteUrisWithoutFragment_data() {
    QTest::addColumn<QStringList>("resources");
    QTest::addColumn<QString>("expected");
    const QString refused = u"ResourcesAreAbsoluteUris"_s;
    QTest::newRow("none") << QStringList() << u"ok"_s;
    QTest::newRow("https") << QStringList{u"https://api.example.com"_s} << u"ok"_s;
    QTest::newRow("with path and query")
        << QStringList{u"https://api.example.com/a?b=c"_s} << u"ok"_s;
    QTest::newRow("urn") << QStringList{u"urn:example:orders"_s} << u"ok"_s;
    QTest::newRow("two") << QStringList{u"urn:a:1"_s, u"urn:a:2"_s} << u"ok"_s;
    QTest::newRow("same twice") << QStringList{u"urn:a:1"_s, u"urn:a:1"_s} << refused;
    QTest::newRow("empty") << QStringList{QString()} << refused;
    QTest::newRow("relative") << QStringList{u"orders"_s} << refused;
    QTest::newRow("without scheme") << QStringList{u"//api.example.com"_s} << refused;
    QTest::newRow("fragment") << QStringList{u"https://api.example.com#a"_s} << refused;
    QTest::newRow("empty fragment") << QStringList{u"https://api.example.com#"_s} << refused;
    QTest::newRow("two in one") << QStringList{u"urn:a:1 urn:a:2"_s} << refused;
    QTest::newRow("second is unusable") << QStringList{u"urn:a:1"_s, u"b"_s} << refused;
}

void TestRequestedAccess::acceptsAbsoluteUrisWithoutFragment() {
    QFETCH(QStringList, resources);
    QTEST(outcome(checkResources(resources)), "expected");
}

void TestRequestedAccess::acceptsTypedObjects_data() {
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("expected");
    const QString refused = u"AuthorizationDetailsAreTyped"_s;
    QTest::newRow("none") << QByteArray("[]") << u"ok"_s;
    QTest::newRow("one") << QByteArray(R"([{"type":"payment","amount":"12"}])") << u"ok"_s;
    QTest::newRow("same type twice")
        << QByteArray(R"([{"type":"payment"},{"type":"payment"}])") << u"ok"_s;
    QTest::newRow("without type") << QByteArray(R"([{"amount":"12"}])") << refused;
    QTest::newRow("empty type") << QByteArray(R"([{"type":""}])") << refused;
    QTest::newRow("type is a number") << QByteArray(R"([{"type":1}])") << refused;
    QTest::newRow("text") << QByteArray(R"(["payment"])") << refused;
    QTest::newRow("second is unusable") << QByteArray(R"([{"type":"payment"},{}])") << refused;
}

void TestRequestedAccess::acceptsTypedObjects() {
    QFETCH(QByteArray, details);
    QTEST(outcome(checkAuthorizationDetails(QJsonDocument::fromJson(details).array())), "expected");
}

void TestRequestedAccess::sendsEachResource() {
    QCOMPARE(resourceParameters({}), Parameters());
    QCOMPARE(resourceParameters({u"urn:a:1"_s, u"urn:a:2"_s}),
             (Parameters{{u"resource"_s, u"urn:a:1"_s}, {u"resource"_s, u"urn:a:2"_s}}));
}

void TestRequestedAccess::sendsDetailsAsJson() {
    QCOMPARE(authorizationDetailsParameter({}), Parameters());
    const QJsonArray details{QJsonObject{{u"type"_s, u"payment"_s}}};
    QCOMPARE(authorizationDetailsParameter(details),
             (Parameters{{u"authorization_details"_s, u"[{\"type\":\"payment\"}]"_s}}));
}

BIFROST_TEST(TestRequestedAccess, bifrost::test::NoApplication)
#include "tst_requestedaccess.moc"
