// SPDX-License-Identifier: Apache-2.0
// What is said about the provider's address, its metadata, and what it offers.
#include "notices/errortext.h"
#include "support/testroom.h"

#include <QTest>

#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::Error)

class TestMetadataText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongAddressIsNotAnOutage_data();
    void wrongAddressIsNotAnOutage();
    void wrongSchemeIsNamed_data();
    void wrongSchemeIsNamed();
    void redirectNamesWhereItLeads();
    void metadataIsNamed_data();
    void metadataIsNamed();
    void mistakeSpeaksOfTheFieldAlone();
    void whatAProviderLacksIsSaidBefore_data();
    void whatAProviderLacksIsSaidBefore();
};

void TestMetadataText::wrongAddressIsNotAnOutage_data() {
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 410}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestMetadataText::wrongAddressIsNotAnOutage() {
    QFETCH(const int, status);
    TransportError error;
    error.kind = TransportError::Kind::NoProvider;
    error.url = QUrl(u"https://provider.example/.well-known/openid-configuration"_s);
    error.httpStatus = status;
    const Notice notice = describe(Error(error));
    QCOMPARE(notice.title, u"No provider at this address"_s);
    QVERIFY2(notice.text.contains(u"(%1). Check the organization or issuer."_s.arg(status)),
             qPrintable(notice.text));
    QVERIFY(!notice.text.contains(u"later"_s) && !notice.text.contains(u"http"_s));
}

void TestMetadataText::wrongSchemeIsNamed_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("hint");
    using Kind = TransportError::Kind;
    const QString toHttps = u"start the issuer with https"_s;
    const QString toHttp = u"start the issuer with http "_s;
    QTest::newRow("http to a TLS port")
        << int(Kind::ConnectionLost) << u"http://127.0.0.1:1"_s << toHttps;
    QTest::newRow("http to a TLS port that says so")
        << int(Kind::NoProvider) << u"http://localhost:1"_s << toHttps;
    QTest::newRow("https to a plain port")
        << int(Kind::TlsFailed) << u"https://localhost:1"_s << toHttp;
    QTest::newRow("elsewhere, http is out of the question")
        << int(Kind::TlsFailed) << u"https://provider.example"_s << QString();
    QTest::newRow("lost") << int(Kind::ConnectionLost) << u"https://provider.example"_s
                          << QString();
}

void TestMetadataText::wrongSchemeIsNamed() {
    QFETCH(const int, kind);
    QFETCH(const QString, issuer);
    QFETCH(const QString, hint);
    TransportError error;
    error.kind = static_cast<TransportError::Kind>(kind);
    error.url = QUrl(issuer + u"/.well-known/openid-configuration"_s);
    error.httpStatus = 400;
    const QString text = describe(Error(error)).text;
    QVERIFY2(text.contains(hint), qPrintable(text));
    QCOMPARE(text.contains(u"start the issuer"_s), !hint.isEmpty());
}

void TestMetadataText::redirectNamesWhereItLeads() {
    TransportError error;
    error.kind = TransportError::Kind::Redirected;
    error.url = QUrl(u"https://provider.example/.well-known/openid-configuration"_s);
    error.detail = u"https://id.example/.well-known/openid-configuration"_s;
    const QString text = describe(Error(error)).text;
    QVERIFY2(text.contains(u"provider.example redirected the request to "_s + error.detail),
             qPrintable(text));
    QVERIFY(text.contains(u"enter this address as the issuer"_s));
    error.detail = u"https://provider.example/.well-known/openid-configuration"_s; // a loop
    QVERIFY(describe(Error(error)).text.contains(u"more than three times"_s));
    QVERIFY(!describe(Error(error)).text.contains(u"as the issuer"_s));
    error.detail = u"https://id.example/keys"_s;
    QVERIFY(!describe(Error(error)).text.contains(u"as the issuer"_s));
}

void TestMetadataText::metadataIsNamed_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const ValidationError &violation, const QString &words) {
        QTest::newRow(name) << Error(violation) << words;
    };
    const QString acme = u"https://op.example/acme"_s;
    const QString other = u"https://op.example/1"_s;
    row("other issuer", {Rule::MetadataIssuerMatches, acme, other, other},
        u"calls itself https://op.example/1 and confirms it at that address. Use this issuer?"_s);
    row("slash more", {Rule::MetadataIssuerMatches, acme, acme + u'/', acme + u'/'},
        u"calls itself https://op.example/acme/ with a slash at the end."_s);
    row("slash less", {Rule::MetadataIssuerMatches, acme + u'/', acme, acme},
        u"calls itself https://op.example/acme without a slash at the end."_s);
    row("not confirmed", {Rule::MetadataIssuerMatches, acme, other},
        u"calls itself https://op.example/1 but can't be found there."_s);
    row("without https", {Rule::MetadataIssuerMatches, acme, u"http://op.example/acme"_s},
        u"calls itself http://op.example/acme, an address without https."_s);
    row("no issuer", {Rule::MetadataIssuerMatches, acme, {}},
        u"doesn't say which issuer it belongs to."_s);
    row("all tenants",
        {Rule::MetadataIssuerIsNoTemplate, u"https://op.example/common/v2.0"_s,
         u"https://op.example/{tenantid}/v2.0"_s},
        u"Enter your own tenant, by its name or ID, instead of \"common\"."_s);
    row("missing endpoint", {Rule::MetadataEndpointIsPresent, u"jwks_uri"_s, {}},
        u"lacks \"jwks_uri\""_s);
    row("insecure endpoint",
        {Rule::MetadataEndpointIsHttps, u"token_endpoint"_s, u"http://op.example/t"_s},
        u"has http://op.example/t as \"token_endpoint\""_s);
    row("other scheme", {Rule::IssuerIsHttps, u"https"_s, u"ftp"_s},
        u"starts with \"ftp\" instead of https."_s);
}

void TestMetadataText::metadataIsNamed() {
    QFETCH(const Error, error);
    QFETCH(const QString, words);
    const Notice notice = describe(error);
    QVERIFY2(notice.text.contains(words), qPrintable(notice.text));
    const bool isOffer = !std::get<ValidationError>(error).suggestion.isEmpty();
    QCOMPARE(notice.action == Action::UseStatedIssuer, isOffer);
}

void TestMetadataText::mistakeSpeaksOfTheFieldAlone() {
    const ValidationError violation{Rule::IssuerIsUrl, {}, {}};
    QVERIFY(describe(Error(violation)).text.contains(u"in Settings"_s));
    QVERIFY(!describeMistake(Error(violation)).contains(u"in Settings"_s));
    QVERIFY(describeMistake(Error(violation)).endsWith(u'.'));
}

void TestMetadataText::whatAProviderLacksIsSaidBefore_data() {
    QTest::addColumn<bool>("endSession");
    QTest::addColumn<bool>("revocation");
    QTest::addColumn<bool>("refreshTokens");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, std::array<bool, 3> has, const char *title) {
        QTest::newRow(name) << has[0] << has[1] << has[2] << QString::fromLatin1(title);
    };
    row("everything", {true, true, true}, "");
    row("no end session", {false, true, true}, "Signing out won't reach the browser");
    row("no revocation", {true, false, true}, "Tokens can't be revoked");
    row("neither", {false, false, true}, "Signing out will only work here");
    row("no refresh tokens", {true, true, false}, "Sessions may be short");
    row("nothing", {false, false, false}, "Signing out will only work here");
}

void TestMetadataText::whatAProviderLacksIsSaidBefore() {
    QFETCH(const bool, endSession);
    QFETCH(const bool, revocation);
    QFETCH(const bool, refreshTokens);
    ProviderSummary provider;
    provider.hasEndSession = endSession;
    provider.hasRevocation = revocation;
    provider.issuesRefreshTokens = refreshTokens;
    const auto notice = describe(provider);
    QTEST(notice ? notice->title : QString(), "title");
    QVERIFY(!notice || notice->text.endsWith(u'.'));
    QCOMPARE(notice && notice->text.contains(u"refresh tokens"_s), !refreshTokens);
}

BIFROST_TEST(TestMetadataText, QCoreApplication)
#include "tst_metadatatext.moc"
