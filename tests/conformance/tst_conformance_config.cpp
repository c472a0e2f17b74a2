// SPDX-License-Identifier: Apache-2.0
// The Config RP plan: discovery, and keys that change.
#include "conformance/modulerun.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

void rotate(HttpProvider &provider, const QByteArray &keyId) {
    provider.key = SigningKey::rsa();
    provider.keyId = keyId;
    provider.keys = {HttpProvider::published(provider.key, keyId)};
}

QString openidConfig(const char *) {
    HttpProvider provider;
    RelyingParty party(provider);
    if (const auto session = party.signIn(); !session) {
        return outcome(session);
    }
    return provider.server.requests().constFirst().target == HttpProvider::metadataPath
               ? QString()
               : u"not the configuration first"_s;
}

QString jwksUriKeys(const char *) {
    HttpProvider provider;
    HttpServer keys;
    keys.on("/elsewhere/keys", jsonReply(200, jwkSet(provider.keys)));
    provider.metadata.insert(u"jwks_uri"_s, keys.url(u"/elsewhere/keys"_s).toString());
    RelyingParty party(provider);
    if (const auto session = party.signIn(); !session) {
        return outcome(session);
    }
    return keys.requests().size() == 1 && provider.requests(HttpProvider::keysPath) == 0
               ? QString()
               : u"the keys are not those of jwks_uri"_s;
}

QString issuerMismatch(const char *module) {
    HttpProvider provider;
    provider.metadata.insert(u"issuer"_s, provider.issuer() + u"/other"_s);
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    if (session || outcome(session) != expectedOutcome(module)) {
        return outcome(session);
    }
    const bool hasStopped = party.browser.opened.isEmpty() && party.storeChanges().isEmpty() &&
                            provider.requests(HttpProvider::authorizePath) == 0;
    return hasStopped ? missingText(session.error()) : u"went on to the browser"_s;
}

QString rotationJustBeforeSigning(const char *) {
    HttpProvider provider;
    provider.keysHeaders = {{"Cache-Control", "max-age=3600"}};
    provider.beforeTokenResponse = [&provider] { rotate(provider, "just-before-signing"); };
    RelyingParty party(provider);
    if (const auto session = party.signIn(); !session) {
        return outcome(session);
    }
    return provider.requests(HttpProvider::keysPath) == 2 ? QString() : u"keys not fetched anew"_s;
}

QString rotation(const char *) {
    HttpProvider provider;
    provider.keysHeaders = {{"Cache-Control", "max-age=3600"}};
    RelyingParty party(provider);
    if (const auto session = party.signIn(); !session) {
        return outcome(session);
    }
    rotate(provider, "rotated");
    return outcome(party.signIn()) == "ok"_L1 ? QString() : u"new key refused"_s;
}

QList<Row> rows() {
    return {
        {"oidcc-client-test-discovery-openid-config", openidConfig},
        {"oidcc-client-test-discovery-jwks-uri-keys", jwksUriKeys},
        {"oidcc-client-test-discovery-issuer-mismatch", issuerMismatch},
        {"oidcc-client-test-signing-key-rotation-just-before-signing", rotationJustBeforeSigning},
        {"oidcc-client-test-signing-key-rotation", rotation},
    };
}

} // namespace

class TestConformanceConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_data();
    void module();
};

void TestConformanceConfig::module_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows()) {
        QTest::newRow(row.module) << row;
    }
}

void TestConformanceConfig::module() {
    QFETCH(const Row, row);
    QCOMPARE(row.play(row.module), QString());
}

BIFROST_TEST(TestConformanceConfig, QCoreApplication)
#include "tst_conformance_config.moc"
