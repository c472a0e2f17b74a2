// SPDX-License-Identifier: Apache-2.0
#include "doctor/metadatafindings.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

Q_DECLARE_METATYPE(ClientConfiguration)

namespace {

const QString identifier = u"https://provider.test"_s;

Issuer issuer() {
    return *Issuer::fromInput(identifier);
}

QJsonObject valid() {
    return {
        {u"issuer"_s, identifier},
        {u"authorization_endpoint"_s, u"https://provider.test/authorize"_s},
        {u"token_endpoint"_s, u"https://provider.test/token"_s},
        {u"jwks_uri"_s, u"https://provider.test/jwks"_s},
        {u"userinfo_endpoint"_s, u"https://provider.test/me"_s},
        {u"revocation_endpoint"_s, u"https://provider.test/revoke"_s},
        {u"end_session_endpoint"_s, u"https://provider.test/logout"_s},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
    };
}

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson();
}

QStringList violations(const QJsonObject &metadata) {
    QStringList violated;
    for (const Finding &finding : ruleFindings(json(metadata), issuer())) {
        if (finding.verdict == Verdict::Failed) {
            violated.append(finding.fact("rule"_L1) + u' ' + finding.fact("member"_L1));
        }
    }
    return violated;
}

} // namespace

class TestMetadataFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasAFinding() {
        const Findings found = ruleFindings(json(valid()), issuer());
        QStringList rules;
        for (const Finding &finding : found) {
            QCOMPARE(finding.check, Check::MetadataRule);
            QCOMPARE(finding.verdict, Verdict::Ok);
            QVERIFY(!finding.fact("clause"_L1).isEmpty());
            rules.append(finding.fact("rule"_L1));
        }
        rules.removeDuplicates();
        const QStringList expected{u"MetadataIsJsonObject"_s,
                                   u"MetadataIssuerMatches"_s,
                                   u"MetadataEndpointIsPresent"_s,
                                   u"MetadataEndpointIsHttps"_s,
                                   u"MetadataRequiresNoSignedRequests"_s,
                                   u"MetadataSupportsCodeFlow"_s,
                                   u"MetadataSupportsS256"_s};
        QCOMPARE(rules, expected);
        QCOMPARE(found.size(), 15);
    }

    /// `ProviderMetadata::parse()` stops at the first.
    void reportsEveryViolation() {
        QJsonObject metadata = valid();
        metadata.insert(u"issuer"_s, u"https://other.test"_s);
        metadata.remove(u"token_endpoint"_s);
        metadata.insert(u"jwks_uri"_s, u"http://provider.test/jwks"_s);
        metadata.insert(u"revocation_endpoint"_s, u"http://provider.test/revoke"_s);
        metadata.insert(u"require_pushed_authorization_requests"_s, true);
        metadata.insert(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s});
        const QStringList expected{u"MetadataIssuerMatches issuer"_s,
                                   u"MetadataEndpointIsPresent token_endpoint"_s,
                                   u"MetadataEndpointIsHttps jwks_uri"_s,
                                   u"MetadataEndpointIsHttps revocation_endpoint"_s,
                                   u"MetadataEndpointIsPresent "
                                   "pushed_authorization_request_endpoint"_s,
                                   u"MetadataSupportsS256 code_challenge_methods_supported"_s};
        QCOMPARE(violations(metadata), expected);
    }

    void saysWhatWasExpected() {
        QJsonObject metadata = valid();
        metadata.insert(u"issuer"_s, u"https://other.test"_s);
        const Findings found = ruleFindings(json(metadata), issuer());
        const auto &violation = std::get<ValidationError>(*found[1].error);
        QCOMPARE(violation.expected, identifier);
        QCOMPARE(violation.actual, u"https://other.test"_s);
    }

    void aTemplateIsARuleOfItsOwn() {
        QJsonObject metadata = valid();
        metadata.insert(u"issuer"_s, u"https://provider.test/{tenantid}"_s);
        QCOMPARE(violations(metadata), QStringList{u"MetadataIssuerIsNoTemplate issuer"_s});
    }

    void whatIsNoObjectHasNoOtherRules() {
        const Findings found = ruleFindings("<html>", issuer());
        QCOMPARE(found.size(), 1);
        QCOMPARE(test::outcome(*found[0].error), u"MetadataIsJsonObject"_s);
    }

    /// What is reported here is what a sign-in fails with.
    void agreesWithTheParser() {
        QCOMPARE(violations(valid()), QStringList());
        QVERIFY(ProviderMetadata::parse(json(valid()), issuer()));
        for (const QString &member : valid().keys()) {
            for (const QJsonValue &value :
                 {QJsonValue(), QJsonValue(1), QJsonValue(u"http://provider.test/x"_s),
                  QJsonValue(QJsonArray{})}) {
                QJsonObject metadata = valid();
                metadata.insert(member, value);
                const auto parsed = ProviderMetadata::parse(json(metadata), issuer());
                const bool isUsable = parsed && !parsed->obstacle();
                QVERIFY2(isUsable == violations(metadata).isEmpty(), qPrintable(member));
            }
        }
    }

    void namesWhatIsNotOffered() {
        QJsonObject metadata = valid();
        const auto features = [&metadata] {
            return featureFinding(*ProviderMetadata::parse(json(metadata), issuer()),
                                  json(metadata), {});
        };
        QCOMPARE(features().verdict, Verdict::Ok);
        QCOMPARE(features().fact("lacking"_L1), QString());
        metadata.remove(u"end_session_endpoint"_s);
        metadata.remove(u"code_challenge_methods_supported"_s);
        metadata.insert(u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s});
        QCOMPARE(features().verdict, Verdict::Note);
        QCOMPARE(features().fact("lacking"_L1),
                 u"end_session_endpoint refresh_token code_challenge_methods_supported"_s);
    }

    void knowsTheProviderByName() {
        const QByteArray document = json(valid());
        const auto metadata = ProviderMetadata::parse(document, issuer());
        ClientConfiguration google;
        google.provider = u"google"_s;
        QCOMPARE(featureFinding(*metadata, document, google).fact("profile"_L1), u"google"_s);
        QCOMPARE(featureFinding(*metadata, document, {}).fact("profile"_L1), QString());
    }

    /// Nothing of this is missed by a client that does not ask for it.
    void warnsOfWhatTheConfigurationAsksFor_data() {
        QTest::addColumn<ClientConfiguration>("configuration");
        QTest::addColumn<QString>("lacking");
        const auto row = [](const char *name, const auto &change, const QString &lacking) {
            ClientConfiguration configuration;
            change(configuration);
            QTest::newRow(name) << configuration << lacking;
        };
        row(
            "DPoP", [](auto &c) { c.dpop = DpopUse::Required; },
            u"dpop_signing_alg_values_supported"_s);
        row(
            "security profile", [](auto &c) { c.securityProfile = SecurityProfile::Fapi2; },
            u"dpop_signing_alg_values_supported"_s);
        row(
            "certificate", [](auto &c) { c.clientCertificate = ClientCertificate{}; },
            u"tls_client_certificate_bound_access_tokens"_s);
        row(
            "certificate that authenticates",
            [](auto &c) {
                c.clientAuthentication = ClientAuthentication::TlsClientAuth;
                c.clientCertificate = ClientCertificate{};
            },
            u"token_endpoint_auth_methods_supported tls_client_certificate_bound_access_tokens"_s);
        row(
            "key", [](auto &c) { c.clientAuthentication = ClientAuthentication::PrivateKeyJwt; },
            u"token_endpoint_auth_methods_supported"_s);
    }
    void warnsOfWhatTheConfigurationAsksFor() {
        QFETCH(const ClientConfiguration, configuration);
        QFETCH(const QString, lacking);
        QJsonObject metadata = valid();
        const auto features = [&](const ClientConfiguration &asking) {
            return featureFinding(*ProviderMetadata::parse(json(metadata), issuer()),
                                  json(metadata), asking);
        };
        metadata.insert(u"token_endpoint_auth_methods_supported"_s,
                        QJsonArray{u"client_secret_basic"_s});
        QCOMPARE(features(configuration).verdict, Verdict::Warning);
        QCOMPARE(features(configuration).fact("lacking"_L1), lacking);
        QCOMPARE(features({}).verdict, Verdict::Ok);
        metadata.insert(u"token_endpoint_auth_methods_supported"_s,
                        QJsonArray{u"private_key_jwt"_s, u"tls_client_auth"_s});
        metadata.insert(u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s});
        metadata.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        QCOMPARE(features(configuration).verdict, Verdict::Ok);
    }
};

BIFROST_TEST(TestMetadataFindings, QCoreApplication)
#include "tst_metadatafindings.moc"
