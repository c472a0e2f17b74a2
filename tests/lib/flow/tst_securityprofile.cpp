// SPDX-License-Identifier: Apache-2.0
// What the FAPI 2.0 Security Profile demands of the configuration and of the provider's metadata.
#include "flow/securityprofile.h"

#include "fapi2world.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QJsonDocument>

#include <functional>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(ClientConfiguration &)>;
using WorldChange = std::function<void(Fapi2World &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(WorldChange)

namespace {

Secret newKey(const char *algorithm) {
    return PrivateKey::generate(*findAlgorithm(algorithm))->toPem();
}

ClientCertificate newCertificate() {
    const TlsIdentity identity = makeTlsIdentity();
    return {identity.certificate.toPem(), Secret(identity.key.toPem())};
}

Change withKey(const Secret &key) {
    return [key](ClientConfiguration &configuration) { configuration.clientKey = key; };
}

Change withAuthentication(ClientAuthentication authentication) {
    return [authentication](ClientConfiguration &configuration) {
        configuration.clientAuthentication = authentication;
        configuration.clientKey.reset();
        if (authentication != ClientAuthentication::None) {
            configuration.clientSecret = Secret("s3cret");
        }
    };
}

void useCertificate(ClientConfiguration &configuration) {
    configuration.clientAuthentication = ClientAuthentication::TlsClientAuth;
    configuration.clientKey.reset();
    configuration.clientCertificate = newCertificate();
}

WorldChange publishing(const char *member, const QJsonValue &value) {
    return [name = QString::fromLatin1(member), value](Fapi2World &world) {
        world.publish(name, value);
    };
}

void configurationRow(const char *name, const Change &change, const char *expected) {
    QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void metadataRow(const char *name, const WorldChange &change, const char *expected) {
    QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void listRows() {
    const QJsonArray onlyRs256{u"RS256"_s};
    const char *const rule = "MetadataSupportsProfileAlgorithms";
    metadataRow("ID tokens by RS256 alone",
                publishing("id_token_signing_alg_values_supported", onlyRs256), rule);
    metadataRow(
        "ID tokens by ES256 too",
        publishing("id_token_signing_alg_values_supported", QJsonArray{u"RS256"_s, u"ES256"_s}),
        "ok");
    metadataRow("assertions by RS256 alone",
                publishing("token_endpoint_auth_signing_alg_values_supported", onlyRs256), rule);
    metadataRow(
        "assertions by an algorithm of another key",
        publishing("token_endpoint_auth_signing_alg_values_supported", QJsonArray{u"PS256"_s}),
        rule);
    metadataRow("requests by RS256 alone, and none is signed",
                publishing("request_object_signing_alg_values_supported", onlyRs256), "ok");
    metadataRow(
        "requests by RS256 alone",
        [onlyRs256](Fapi2World &world) {
            world.configuration.requestObjects = RequestObjects::Always;
            world.publish(u"request_object_signing_alg_values_supported"_s, onlyRs256);
        },
        rule);
}

void bindingRows() {
    metadataRow("DPoP by another algorithm",
                publishing("dpop_signing_alg_values_supported", QJsonArray{u"RS256"_s}),
                "MetadataBindsTokens");
    metadataRow(
        "DPoP by another algorithm, tokens bound to the certificate",
        [](Fapi2World &world) {
            useCertificate(world.configuration);
            world.publish(u"dpop_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s});
            world.publish(u"tls_client_certificate_bound_access_tokens"_s, true);
            world.issue(u"Bearer"_s);
        },
        "ok");
    metadataRow(
        "DPoP off, tokens not bound to the certificate",
        [](Fapi2World &world) {
            useCertificate(world.configuration);
            world.configuration.dpop = DpopUse::Off;
        },
        "MetadataBindsTokens");
    metadataRow(
        "DPoP off, tokens bound to the certificate",
        [](Fapi2World &world) {
            useCertificate(world.configuration);
            world.configuration.dpop = DpopUse::Off;
            world.publish(u"tls_client_certificate_bound_access_tokens"_s, true);
            world.issue(u"Bearer"_s);
        },
        "ok");
}

} // namespace

class TestSecurityProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void configurationHasToMeetIt_data();
    void configurationHasToMeetIt();
    void otherwiseNothingIsDemanded();
    void providerHasToMeetItBeforeTheBrowserOpens_data();
    void providerHasToMeetItBeforeTheBrowserOpens();
    void endpointsAreNeverPlainHttp();
    void everyRuleIsExamined();
};

void TestSecurityProfile::configurationHasToMeetIt_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    configurationRow(
        "P-256", [](auto &) {}, "ok");
    configurationRow("RSA", withKey(newKey("RS256")), "ok");
    configurationRow("Ed25519", withKey(newKey("Ed25519")), "ok");
    configurationRow("P-384", withKey(newKey("ES384")), "ClientKeyMeetsProfile");
    configurationRow("Ed448", withKey(newKey("Ed448")), "ClientKeyMeetsProfile");
    configurationRow("certificate", useCertificate, "ok");
    configurationRow(
        "self-signed certificate",
        [](auto &c) {
            useCertificate(c);
            c.clientAuthentication = ClientAuthentication::SelfSignedTlsClientAuth;
        },
        "ok");
    configurationRow("public client", withAuthentication(ClientAuthentication::None),
                     "ClientAuthenticationMeetsProfile");
    configurationRow(
        "public client with a certificate",
        [](auto &c) {
            useCertificate(c);
            c.clientAuthentication = ClientAuthentication::None;
        },
        "ClientAuthenticationMeetsProfile");
    configurationRow("secret in the header",
                     withAuthentication(ClientAuthentication::ClientSecretBasic),
                     "ClientAuthenticationMeetsProfile");
    configurationRow("secret in the body",
                     withAuthentication(ClientAuthentication::ClientSecretPost),
                     "ClientAuthenticationMeetsProfile");
    configurationRow(
        "DPoP off", [](auto &c) { c.dpop = DpopUse::Off; }, "TokenBindingMeetsProfile");
    configurationRow(
        "DPoP off, certificate",
        [](auto &c) {
            useCertificate(c);
            c.dpop = DpopUse::Off;
        },
        "ok");
    configurationRow(
        "issuer on this computer without TLS",
        [](auto &c) { c.issuer = u"http://127.0.0.1:4000/op"_s; }, "IssuerIsHttps");
    configurationRow(
        "issuer on this computer", [](auto &c) { c.issuer = u"https://127.0.0.1:4000/op"_s; },
        "ok");
}

void TestSecurityProfile::configurationHasToMeetIt() {
    QFETCH(Change, change);
    QFETCH(QString, expected);
    Fapi2World world;
    change(world.configuration);
    const auto settings = ClientSettings::from(world.configuration);
    QCOMPARE(outcome(settings), expected);
    QVERIFY(settings || !toLogString(settings.error()).contains("s3cret"_L1));
}

void TestSecurityProfile::otherwiseNothingIsDemanded() {
    Fapi2World world;
    world.configuration.securityProfile = SecurityProfile::OpenIdConnect;
    world.configuration.clientAuthentication = ClientAuthentication::None;
    world.configuration.dpop = DpopUse::Off;
    world.provider.metadata.remove(u"authorization_response_iss_parameter_supported"_s);
    world.signWith("RS256");
    world.issue(u"Bearer"_s);
    QCOMPARE(outcome(world.signIn()), u"ok"_s);
}

void TestSecurityProfile::providerHasToMeetItBeforeTheBrowserOpens_data() {
    QTest::addColumn<WorldChange>("change");
    QTest::addColumn<QString>("expected");
    metadataRow(
        "as it has to be", [](auto &) {}, "ok");
    metadataRow("no pushed requests",
                publishing("pushed_authorization_request_endpoint", QJsonValue()),
                "MetadataOffersPushedRequests");
    metadataRow("no issuer in responses",
                publishing("authorization_response_iss_parameter_supported", false),
                "MetadataSendsResponseIssuer");
    metadataRow("nothing about the issuer in responses",
                publishing("authorization_response_iss_parameter_supported", QJsonValue()),
                "MetadataSendsResponseIssuer");
    listRows();
    bindingRows();
}

void TestSecurityProfile::providerHasToMeetItBeforeTheBrowserOpens() {
    QFETCH(WorldChange, change);
    QFETCH(QString, expected);
    Fapi2World world;
    change(world);
    QCOMPARE(outcome(world.signIn()), expected);
    const bool isOk = expected == "ok"_L1;
    QCOMPARE(world.userAgent.opened.isEmpty(), !isOk);
    QCOMPARE(world.pushed().isEmpty(), !isOk);
}

/// An issuer on this computer may point to plain http otherwise.
void TestSecurityProfile::endpointsAreNeverPlainHttp() {
    Fapi2World world;
    const auto issuer = *Issuer::fromInput(u"https://127.0.0.1:4000"_s);
    world.configuration.issuer = issuer.value();
    const ClientSettings settings = world.settings();
    for (const auto *name :
         {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
          "revocation_endpoint", "end_session_endpoint", "pushed_authorization_request_endpoint"}) {
        QJsonObject document = world.provider.metadata;
        document.insert(u"issuer"_s, issuer.value());
        document.insert(QString::fromLatin1(name), u"http://127.0.0.1:4000/x"_s);
        const auto metadata = ProviderMetadata::parse(QJsonDocument(document).toJson(), issuer);
        QVERIFY2(metadata, name);
        const auto checked = withoutProfileObstacle(settings, *metadata);
        QCOMPARE(outcome(checked), u"MetadataEndpointIsHttps"_s);
        QCOMPARE(std::get<ValidationError>(checked.error()).expected, QString::fromLatin1(name));
    }
}

void TestSecurityProfile::everyRuleIsExamined() {
    Fapi2World world;
    const auto metadata = ProviderMetadata::parse(QJsonDocument(world.provider.metadata).toJson(),
                                                  world.settings().issuer());
    QStringList rules;
    for (const RuleOutcome &outcome :
         checkProfile(world.configuration, world.settings().keys(), *metadata)) {
        QVERIFY2(!outcome.violation, qPrintable(name(outcome.rule)));
        rules.append(name(outcome.rule));
    }
    const QStringList expected{u"MetadataOffersPushedRequests"_s, u"MetadataSendsResponseIssuer"_s,
                               u"MetadataSupportsProfileAlgorithms"_s, u"MetadataBindsTokens"_s,
                               u"MetadataSupportsProfileAlgorithms"_s};
    QCOMPARE(rules, expected);
    world.configuration.securityProfile = SecurityProfile::OpenIdConnect;
    QVERIFY(checkProfile(world.configuration, {}, *metadata).isEmpty());
}

BIFROST_TEST(TestSecurityProfile, QCoreApplication)
#include "tst_securityprofile.moc"
