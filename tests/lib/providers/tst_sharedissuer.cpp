// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/issuer.h>

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QString common = u"https://login.microsoftonline.com/common/v2.0"_s;
const QString consumers = u"https://login.microsoftonline.com/consumers/v2.0"_s;
const QString tenant = u"aaaabbbb-0000-cccc-1111-dddd2222eeee"_s;
const QString personal = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;

QString issuerOf(const QString &tenantId) {
    return u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenantId);
}

Issuer issuer(const QString &input) {
    return *Issuer::fromInput(input);
}

} // namespace

/// The issuers that several tenants share. Nobody but Microsoft has them.
class TestSharedIssuer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyMicrosoftsOwnAddressesAreShared_data();
    void onlyMicrosoftsOwnAddressesAreShared();
    void statesItsTemplate();
    void otherIssuersStateThemselvesAlone();
    void tokensNameTheIssuerOfTheirTenant_data();
    void tokensNameTheIssuerOfTheirTenant();
    void personalAccountsAreOfOneTenant();
    void responsesMayNameATenant_data();
    void responsesMayNameATenant();
};

void TestSharedIssuer::onlyMicrosoftsOwnAddressesAreShared_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("shared");
    const auto row = [](const char *input, bool shared) {
        QTest::newRow(input) << QString::fromLatin1(input) << shared;
    };
    row("https://login.microsoftonline.com/common/v2.0", true);
    row("https://login.microsoftonline.com/organizations/v2.0", true);
    row("https://login.microsoftonline.com/consumers/v2.0", true);
    row("https://login.microsoftonline.us/common/v2.0", true);
    row("https://login.partner.microsoftonline.cn/organizations/v2.0", true);
    row("https://login.microsoftonline.com:443/common/v2.0", true);
    row("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration", true);
    row("https://login.microsoftonline.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0", false);
    row("https://login.microsoftonline.com/common", false);
    row("https://login.microsoftonline.com/common/v2.0/", false);
    row("https://login.microsoftonline.com:8443/common/v2.0", false);
    row("https://login.microsoftonline.com.evil.example/common/v2.0", false);
    row("https://evil.example/login.microsoftonline.com/common/v2.0", false);
    row("https://xlogin.microsoftonline.com/common/v2.0", false);
    row("https://acme.ciamlogin.com/common/v2.0", false);
    row("http://127.0.0.1:8080/common/v2.0", false);
    row("https://op.example/common/v2.0", false);
}

void TestSharedIssuer::onlyMicrosoftsOwnAddressesAreShared() {
    QFETCH(QString, input);
    const auto read = Issuer::fromInput(input);
    QVERIFY(read);
    QTEST(read->isShared(), "shared");
}

void TestSharedIssuer::statesItsTemplate() {
    QVERIFY(issuer(common).isStatedAs(issuerOf(u"{tenantid}"_s)));
    QVERIFY(issuer(consumers).isStatedAs(issuerOf(personal)));
    QVERIFY(!issuer(common).isStatedAs(issuerOf(tenant)));
    QVERIFY(!issuer(common).isStatedAs(issuerOf(personal)));
    QVERIFY(!issuer(common).isStatedAs(u"https://login.microsoftonline.us/{tenantid}/v2.0"_s));
    QVERIFY(!issuer(common).isStatedAs(u"https://sts.windows.net/{tenantid}/"_s));
    QVERIFY(!issuer(common).isStatedAs(QString()));
}

void TestSharedIssuer::otherIssuersStateThemselvesAlone() {
    const Issuer other = issuer(u"https://op.example/common/v2.0"_s);
    QVERIFY(other.isStatedAs(other.value()));
    QVERIFY(!other.isStatedAs(u"https://op.example/{tenantid}/v2.0"_s));
    QVERIFY(!other.isStatedAs(QString()));
    QCOMPARE(other.issuerFor(tenant), other.value());
    QCOMPARE(other.issuerFor({}), other.value());
    QVERIFY(!other.mayBeNamed(u"https://op.example/%1/v2.0"_s.arg(tenant)));
}

void TestSharedIssuer::tokensNameTheIssuerOfTheirTenant_data() {
    QTest::addColumn<QString>("tid");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("tenant") << tenant << issuerOf(tenant);
    QTest::newRow("personal account") << personal << issuerOf(personal);
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("placeholder") << u"{tenantid}"_s << QString();
    QTest::newRow("name") << u"contoso.onmicrosoft.com"_s << QString();
    QTest::newRow("path") << u"../evil"_s << QString();
    QTest::newRow("longer") << tenant + u'0' << QString();
    QTest::newRow("line feed") << tenant + u'\n' << QString();
    QTest::newRow("braces") << u'{' + tenant + u'}' << QString();
}

void TestSharedIssuer::tokensNameTheIssuerOfTheirTenant() {
    QFETCH(QString, tid);
    QTEST(issuer(common).issuerFor(tid), "issuer");
}

void TestSharedIssuer::personalAccountsAreOfOneTenant() {
    QCOMPARE(issuer(consumers).issuerFor(personal), issuerOf(personal));
    QCOMPARE(issuer(consumers).issuerFor(tenant), QString());
}

void TestSharedIssuer::responsesMayNameATenant_data() {
    QTest::addColumn<QString>("iss");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("itself") << common << true;
    QTest::newRow("tenant") << issuerOf(tenant) << true;
    QTest::newRow("template") << issuerOf(u"{tenantid}"_s) << false;
    QTest::newRow("another address")
        << u"https://login.microsoftonline.com/organizations/v2.0"_s << false;
    QTest::newRow("another host") << u"https://login.microsoftonline.us/%1/v2.0"_s.arg(tenant)
                                  << false;
    QTest::newRow("more behind it") << issuerOf(tenant) + u"/x"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSharedIssuer::responsesMayNameATenant() {
    QFETCH(QString, iss);
    QTEST(issuer(common).mayBeNamed(iss), "accepted");
}

BIFROST_TEST(TestSharedIssuer, bifrost::test::NoApplication)
#include "tst_sharedissuer.moc"
