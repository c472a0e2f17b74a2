// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenchecks.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using test::IdTokenFactory;

namespace {

constexpr qint64 tolerance = 60;

IdTokenExpectations expectations() {
    return {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId,
            IdTokenFactory::now(), seconds{tolerance}};
}

/// The claims of a valid token, one of them at a distance from now.
QJsonObject claimsWith(const QString &name, double secondsFromNow) {
    QJsonObject claims = IdTokenFactory("ES256").claims();
    claims.insert(name,
                  static_cast<double>(IdTokenFactory::now().toSecsSinceEpoch()) + secondsFromNow);
    return claims;
}

QString outcome(const Violation &objection) {
    return objection ? test::outcome(Error(*objection)) : u"ok"_s;
}

} // namespace

/// The edges; what each rule refuses at all is a row in tst_idtokenvalidator.
class TestIdTokenChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void honorsTheTolerance_data();
    void honorsTheTolerance();
    void honorsMaxAge_data();
    void honorsMaxAge();
    void reportsBothTimes();
    void reportsNoMissingTime();
    void readsAudiences();
    void comparesSharedIssuersWithTheTenant_data();
    void comparesSharedIssuersWithTheTenant();
};

void TestIdTokenChecks::honorsTheTolerance_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("fromNow");
    QTest::addColumn<QString>("rule");
    QTest::newRow("expires later") << u"exp"_s << 1.0 << u"ok"_s;
    QTest::newRow("expires now") << u"exp"_s << 0.0 << u"ok"_s;
    QTest::newRow("expired within") << u"exp"_s << -59.0 << u"ok"_s;
    QTest::newRow("expired a fraction within") << u"exp"_s << -59.5 << u"ok"_s;
    QTest::newRow("expired at the end") << u"exp"_s << -60.0 << u"IdTokenIsNotExpired"_s;
    QTest::newRow("expired beyond") << u"exp"_s << -61.0 << u"IdTokenIsNotExpired"_s;
    QTest::newRow("issued now") << u"iat"_s << 0.0 << u"ok"_s;
    QTest::newRow("issued ahead within") << u"iat"_s << 60.0 << u"ok"_s;
    QTest::newRow("issued ahead beyond") << u"iat"_s << 60.5 << u"IdTokenIssuedAtIsPlausible"_s;
    QTest::newRow("issued long ago") << u"iat"_s << -86400.0 << u"ok"_s;
    QTest::newRow("valid since") << u"nbf"_s << -1.0 << u"ok"_s;
    QTest::newRow("valid within") << u"nbf"_s << 60.0 << u"ok"_s;
    QTest::newRow("valid beyond") << u"nbf"_s << 61.0 << u"IdTokenIsAlreadyValid"_s;
}

void TestIdTokenChecks::honorsTheTolerance() {
    QFETCH(QString, name);
    QFETCH(double, fromNow);
    QTEST(outcome(checkEveryToken(claimsWith(name, fromNow), expectations())), "rule");
}

void TestIdTokenChecks::honorsMaxAge_data() {
    QTest::addColumn<int>("maxAge");
    QTest::addColumn<double>("fromNow");
    QTest::addColumn<QString>("rule");
    QTest::newRow("within") << 300 << -300.0 << u"ok"_s;
    QTest::newRow("within the tolerance") << 300 << -360.0 << u"ok"_s;
    QTest::newRow("beyond") << 300 << -361.0 << u"IdTokenAuthenticationIsRecent"_s;
    QTest::newRow("at once") << 0 << 0.0 << u"ok"_s;
    QTest::newRow("not at once") << 0 << -61.0 << u"IdTokenAuthenticationIsRecent"_s;
}

void TestIdTokenChecks::honorsMaxAge() {
    QFETCH(int, maxAge);
    QFETCH(double, fromNow);
    QTEST(outcome(checkAuthenticationTime(claimsWith(u"auth_time"_s, fromNow), expectations(),
                                          seconds{maxAge})),
          "rule");
}

/// So that the user can be told how wrong the clock is.
void TestIdTokenChecks::reportsBothTimes() {
    const Violation slow = checkEveryToken(claimsWith(u"iat"_s, 420), expectations());
    QCOMPARE(slow->expected, u"2026-03-01T12:00:00Z"_s);
    QCOMPARE(slow->actual, u"2026-03-01T12:07:00Z"_s);
    const Violation old =
        checkAuthenticationTime(claimsWith(u"auth_time"_s, -3600), expectations(), seconds{60});
    QCOMPARE(old->expected, u"2026-03-01T11:59:00Z"_s);
    QCOMPARE(old->actual, u"2026-03-01T11:00:00Z"_s);
}

void TestIdTokenChecks::reportsNoMissingTime() {
    QJsonObject claims = IdTokenFactory("ES256").claims();
    claims.remove("exp"_L1);
    const Violation objection = checkEveryToken(claims, expectations());
    QCOMPARE(outcome(objection), u"IdTokenIsNotExpired"_s);
    QVERIFY(objection->actual.isEmpty());
}

void TestIdTokenChecks::readsAudiences() {
    const auto read = [](const QJsonValue &audience) {
        return audienceOf(QJsonObject{{u"aud"_s, audience}});
    };
    QCOMPARE(read(u"a"_s), (QSet<QString>{u"a"_s}));
    QCOMPARE(read(QJsonArray{u"b"_s, u"a"_s, u"b"_s}), (QSet<QString>{u"a"_s, u"b"_s}));
    QCOMPARE(read(QJsonArray()), QSet<QString>());
    QCOMPARE(read(QJsonArray{u"a"_s, 1}), std::nullopt);
    QCOMPARE(listed(read(QJsonArray{u"b\n"_s, u"a"_s})), u"a, b?"_s);
}

void TestIdTokenChecks::comparesSharedIssuersWithTheTenant_data() {
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("iss");
    QTest::addColumn<QJsonValue>("tid");
    QTest::addColumn<QString>("rule");
    const QString common = u"https://login.microsoftonline.com/common/v2.0"_s;
    const QString tenant = u"aaaabbbb-0000-cccc-1111-dddd2222eeee"_s;
    const QString ofTenant = u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant);
    const QString refused = u"IdTokenIssuerMatches"_s;
    QTest::newRow("its tenant's") << common << ofTenant << QJsonValue(tenant) << u"ok"_s;
    QTest::newRow("another tenant's")
        << common << ofTenant << QJsonValue(u"ffffbbbb-0000-cccc-1111-dddd2222eeee"_s) << refused;
    QTest::newRow("no tenant") << common << ofTenant << QJsonValue() << refused;
    QTest::newRow("tenant that is no text") << common << ofTenant << QJsonValue(1) << refused;
    QTest::newRow("no issuer, no tenant") << common << QString() << QJsonValue() << refused;
    QTest::newRow("the shared address") << common << common << QJsonValue(tenant) << refused;
    QTest::newRow("template") << common << u"https://login.microsoftonline.com/{tenantid}/v2.0"_s
                              << QJsonValue(u"{tenantid}"_s) << refused;
    QTest::newRow("another host") << common << u"https://evil.example/%1/v2.0"_s.arg(tenant)
                                  << QJsonValue(tenant) << refused;
    QTest::newRow("tenant of a provider that is not shared")
        << u"https://op.example/common/v2.0"_s << u"https://op.example/%1/v2.0"_s.arg(tenant)
        << QJsonValue(tenant) << refused;
}

void TestIdTokenChecks::comparesSharedIssuersWithTheTenant() {
    QFETCH(QString, configured);
    QFETCH(QString, iss);
    QFETCH(QJsonValue, tid);
    IdTokenExpectations expected = expectations();
    expected.issuer = *Issuer::fromInput(configured);
    QJsonObject claims = IdTokenFactory("ES256").claims();
    claims.insert("iss"_L1, iss);
    claims.insert("tid"_L1, tid);
    QTEST(outcome(checkEveryToken(claims, expected)), "rule");
}

BIFROST_TEST(TestIdTokenChecks, bifrost::test::NoApplication)
#include "tst_idtokenchecks.moc"
