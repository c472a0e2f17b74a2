// SPDX-License-Identifier: Apache-2.0
#include "protocol/mutualtls.h"

#include "metadatadocument.h"
#include "protocol/providermetadata.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestMutualTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usesTheAliasesAndNothingElseOfThem() {
        QJsonObject document = withAliases(
            {{u"token_endpoint"_s, u"https://mtls.example/token"_s},
             {u"revocation_endpoint"_s, u"https://mtls.example/r"_s},
             {u"userinfo_endpoint"_s, u"https://mtls.example/u"_s},
             {u"pushed_authorization_request_endpoint"_s, u"https://mtls.example/par"_s},
             {u"authorization_endpoint"_s, u"https://other.example"_s},
             {u"jwks_uri"_s, u"https://other.example"_s}});
        document.insert(u"pushed_authorization_request_endpoint"_s, u"https://op.example/par"_s);
        const auto ordinary = parse(document);
        QCOMPARE(outcome(ordinary), u"ok"_s);
        QCOMPARE(ordinary->tokenEndpoint().host(), u"op.example"_s);
        const auto mutual = ordinary->forMutualTls();
        QCOMPARE(outcome(mutual), u"ok"_s);
        QCOMPARE(mutual->tokenEndpoint(), QUrl(u"https://mtls.example/token"_s));
        QCOMPARE(mutual->revocationEndpoint(), QUrl(u"https://mtls.example/r"_s));
        QCOMPARE(mutual->userInfoEndpoint(), QUrl(u"https://mtls.example/u"_s));
        QCOMPARE(mutual->pushedRequestEndpoint(), QUrl(u"https://mtls.example/par"_s));
        QCOMPARE(mutual->authorizationEndpoint(), ordinary->authorizationEndpoint());
        QCOMPARE(mutual->jwksUri(), ordinary->jwksUri());
        QCOMPARE(mutual->endSessionEndpoint(), ordinary->endSessionEndpoint());
    }

    void keepsTheEndpointsThatHaveNoAlias() {
        const auto mutual = parse(withAliases({{u"token_endpoint"_s, u"https://mtls.example/t"_s}}))
                                ->forMutualTls();
        QCOMPARE(mutual->tokenEndpoint(), QUrl(u"https://mtls.example/t"_s));
        QCOMPARE(mutual->userInfoEndpoint(), QUrl(u"https://op.example/oauth2/userinfo"_s));
        QVERIFY(!mutual->pushedRequestEndpoint());
    }

    /// An alias names another address of an endpoint; it does not make one.
    void aliasAloneIsNoEndpoint() {
        const auto mutual = parse(withAliases({{u"pushed_authorization_request_endpoint"_s,
                                                u"https://mtls.example/par"_s}}))
                                ->forMutualTls();
        QVERIFY(!mutual->pushedRequestEndpoint());
    }

    void aliasesThatAreNoneCountAsAbsent_data() {
        QTest::addColumn<QJsonValue>("aliases");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("text") << QJsonValue(u"https://mtls.example"_s);
        QTest::newRow("empty") << QJsonValue(QJsonObject());
        QTest::newRow("number") << QJsonValue(QJsonObject{{u"token_endpoint"_s, 7}});
    }

    void aliasesThatAreNoneCountAsAbsent() {
        QFETCH(QJsonValue, aliases);
        QJsonObject document = validMetadata();
        document.insert(u"mtls_endpoint_aliases"_s, aliases);
        const auto mutual = parse(document)->forMutualTls();
        QCOMPARE(outcome(mutual), u"ok"_s);
        QCOMPARE(mutual->tokenEndpoint(), QUrl(u"https://op.example/oauth2/token"_s));
    }

    void refusesAliasesWithoutTls_data() {
        QTest::addColumn<QString>("alias");
        QTest::newRow("http") << u"http://op.example/token"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/token"_s;
        QTest::newRow("password") << u"https://me:secret@op.example/token"_s;
        QTest::newRow("fragment") << u"https://op.example/token#x"_s;
        QTest::newRow("scheme") << u"file:///etc/passwd"_s;
    }

    /// Also for an issuer on loopback, which may use http for its other endpoints.
    void refusesAliasesWithoutTls() {
        QFETCH(QString, alias);
        QJsonObject document = withAliases({{u"token_endpoint"_s, alias}});
        document.insert(u"issuer"_s, u"http://127.0.0.1:8080"_s);
        const auto metadata = ProviderMetadata::parse(
            toBytes(document), Issuer::fromInput(u"http://127.0.0.1:8080"_s).value());
        QCOMPARE(outcome(metadata), u"ok"_s); // nobody without a certificate needs it
        const auto mutual = metadata->forMutualTls();
        QVERIFY(!mutual);
        const auto &violation = std::get<ValidationError>(mutual.error());
        QCOMPARE(violation.rule, Rule::MetadataEndpointIsHttps);
        QCOMPARE(violation.expected, u"token_endpoint in mtls_endpoint_aliases"_s);
        QVERIFY(!violation.actual.contains("secret"_L1));
    }

    void knowsWhetherTokensAreBound() {
        QJsonObject document = validMetadata();
        QVERIFY(!parse(document)->bindsTokensToCertificates());
        document.insert(u"tls_client_certificate_bound_access_tokens"_s, u"true"_s);
        QVERIFY(!parse(document)->bindsTokensToCertificates());
        document.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        QVERIFY(parse(document)->bindsTokensToCertificates());
    }

private:
    static QJsonObject withAliases(const QJsonObject &aliases) {
        QJsonObject document = validMetadata();
        document.insert(u"mtls_endpoint_aliases"_s, aliases);
        return document;
    }
    static Result<ProviderMetadata> parse(const QJsonObject &document) {
        return ProviderMetadata::parse(toBytes(document), Issuer::fromInput(issuerValue).value());
    }
};

BIFROST_TEST(TestMutualTls, QCoreApplication)
#include "tst_mutualtls.moc"
