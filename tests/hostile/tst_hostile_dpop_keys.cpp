// SPDX-License-Identifier: Apache-2.0
// Keys and proofs of possession (RFC 9449) that are mixed up: another account's, another purpose's,
// the provider's, or used a second time.
#include "bindingprovider.h"
#include "jose/jws.h"
#include "jose/privatekey.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QSslConfiguration>

#include <cstdlib>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray tokenPath = HttpProvider::tokenPath;
const QByteArray userInfoPath = HttpProvider::userInfoPath;

PrivateKey newKey(const char *algorithm) {
    return *PrivateKey::generate(*findAlgorithm(algorithm));
}

QString pemOf(const PrivateKey &key) {
    return QString::fromLatin1(key.toPem().reveal());
}

/// A JWK with its fingerprint, as a provider would refer to it.
QJsonObject foreignJwk() {
    static const QJsonObject jwk = SigningKey::ec("P-256").publicJwk();
    return jwk;
}

const QString foreignThumbprint = u"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_s;

/// Of a JWT; empty unless `key` has signed it with ES256.
QJsonObject signedBy(const PrivateKey &key, const QString &compact) {
    const auto jws = Jws::parse(compact.toLatin1());
    const auto payload =
        jws ? jws->verify(*JwkSet::parse(jwkSet({key.publicJwk()}))) : Result<QByteArray>();
    return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
}

} // namespace

class TestHostileDpopKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        provider_ = std::make_unique<BindingProvider>();
        party_ = std::make_unique<RelyingParty>(*provider_);
    }
    void cleanup() {
        party_.reset();
        provider_.reset();
        trust(QSslConfiguration::systemCaCertificates());
    }

    void proofIsNeverUsedTwice() {
        provider_->checker.demandNonces(); // which asks for the first request again
        sendNonces(tokenPath);
        sendNonces(userInfoPath);
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        losing(tokenPath, [this] { QVERIFY(!fresh()); });
        losing(userInfoPath, [this] { QVERIFY(!party_->await(party_->client().reloadProfile())); });
        party_->restart();
        QCOMPARE(outcome(party_->await(party_->client().restoreSession())), u"ok"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QVERIFY(proofsAt(provider_->server, tokenPath).size() >= 4);
        QVERIFY(eachProofIsItsOwn());
    }

    /// A provider whose clock jumps gets proofs by that clock, and never one again.
    void clockThatJumpsMakesNoProofTwice() {
        const TlsIdentity identity = makeTlsIdentity(); // a date counts only over TLS
        trust({identity.certificate});
        party_.reset();
        provider_ = std::make_unique<BindingProvider>(identity);
        party_ = std::make_unique<RelyingParty>(*provider_);
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const int minutes : {0, 30, -30, 0, 600, -600, 0}) {
            const QDateTime shown = now.addSecs(minutes * 60);
            const QString date = QLocale::c().toString(shown, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
            provider_->answer(userInfoPath,
                              HttpServer::Reply{401, {}, {{"Date", date.toLatin1()}}});
            QVERIFY(!party_->await(party_->client().reloadProfile())); // learns the time
            QVERIFY(!party_->await(party_->client().reloadProfile()));
            const auto last = proofsAt(provider_->server, userInfoPath).constLast();
            const qint64 issued = last.claims.value("iat"_L1).toInteger();
            QVERIFY2(std::abs(issued - shown.toSecsSinceEpoch()) <= 60, qPrintable(date));
        }
        QVERIFY(eachProofIsItsOwn());
    }

    void keyThatTheProviderNamesIsNotUsed_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("cnf") << u"cnf"_s << QJsonValue(QJsonObject{{u"jkt"_s, foreignThumbprint}});
        QTest::newRow("dpop_jkt") << u"dpop_jkt"_s << QJsonValue(foreignThumbprint);
        QTest::newRow("jwk") << u"jwk"_s << QJsonValue(foreignJwk());
        QTest::newRow("DPoP") << u"DPoP"_s << QJsonValue(u"a.b.c"_s);
    }
    void keyThatTheProviderNamesIsNotUsed() {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        provider_->changeTokenResponse = [=](QJsonObject &response) {
            response.insert(u"token_type"_s, u"DPoP"_s);
            response.insert(member, value);
        };
        provider_->changeAuthorizationResponse = [=](FormParameters &response) {
            response.insert(member, value.toString(u"{}"_s));
        };
        provider_->changeIdToken = [=](IdTokenFactory &token) { token.withClaim(member, value); };
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QVERIFY(isOneKey());
    }

    /// Access tokens are for APIs alone (RFC 9068 §6), so the client does not know whose this is;
    /// what matters is that it is presented with the proof of our key, or not at all.
    void tokenThatIsBoundToAnotherKeyIsOfNoUse() {
        const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}};
        const QJsonObject claims{{u"sub"_s, u"alice"_s},
                                 {u"cnf"_s, QJsonObject{{u"jkt"_s, foreignThumbprint}}}};
        const QByteArray bound =
            compactJws(header, QJsonDocument(claims).toJson(), provider_->key, "RS256");
        provider_->changeTokenResponse = [bound](QJsonObject &response) {
            response.insert(u"token_type"_s, u"DPoP"_s);
            response.insert(u"access_token"_s, QString::fromLatin1(bound));
        };
        provider_->changeIdToken = [](IdTokenFactory &token) { token.withoutClaim(u"at_hash"_s); };
        const auto session = party_->signIn(); // UserInfo does not take it
        QCOMPARE(outcome(session), u"ok"_s);
        QVERIFY(session->userInfo().outcome != UserInfoState::Outcome::Read);
        QCOMPARE(provider_->requests(userInfoPath), 1);
        QCOMPARE(provider_->lastRequest(userInfoPath).header("Authorization"), "DPoP " + bound);
        QVERIFY(isOneKey());
    }

    void keyOfTheRecordIsUsedOnlyIfItIsTheRightOne_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("another account's") << pemOf(newKey("ES256")) << true;
        QTest::newRow("P-384") << pemOf(newKey("ES384")) << false;
        QTest::newRow("RSA") << pemOf(newKey("RS256")) << false;
        QTest::newRow("Ed25519") << pemOf(newKey("EdDSA")) << false;
    }
    /// The keychain's record has been tampered with, or mixed up with another one.
    void keyOfTheRecordIsUsedOnlyIfItIsTheRightOne() {
        QFETCH(const QString, key);
        QFETCH(const bool, isSent);
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        const qsizetype before = provider_->requests(tokenPath);
        replaceKeyInRecord(key);
        party_->restart();
        QCOMPARE(outcome(party_->await(party_->client().restoreSession())), u"ok"_s);
        QCOMPARE(outcome(fresh()),
                 isSent ? u"OAuthErrorResponse Token status=400 error=invalid_grant"_s
                        : u"SessionError ProofKeyMissing"_s);
        QCOMPARE(provider_->requests(tokenPath), before + (isSent ? 1 : 0));
        for (const auto &request : provider_->server.requests()) {
            QVERIFY(!request.header("Authorization").startsWith("Bearer"));
        }
    }

    /// The key of the client, and the one that its tokens are bound to.
    void keysOfTheClientAreNotMixedUp() {
        const PrivateKey own = newKey("ES256");
        party_->configuration.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
        party_->configuration.clientKey = own.toPem();
        party_->configuration.requestObjects = RequestObjects::Always;
        provider_->metadata.insert("request_parameter_supported"_L1, true);
        provider_->metadata.insert("request_object_signing_alg_values_supported"_L1,
                                   QJsonArray{u"ES256"_s});
        provider_->metadata.insert("token_endpoint_auth_signing_alg_values_supported"_L1,
                                   QJsonArray{u"ES256"_s});
        readSignedRequests();
        provider_->change(tokenPath, [](HttpServer::Request request, const auto &honest) {
            request.body += "&client_id=" + QByteArray(IdTokenFactory::clientId.toLatin1());
            return honest(request); // which does not look into an assertion
        });
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QVERIFY(isOneKey());
        QVERIFY(provider_->boundKey != own.thumbprint());
        const QJsonObject request = signedBy(own, signedRequest_);
        QCOMPARE(request.value("dpop_jkt"_L1).toString().toLatin1(), provider_->boundKey);
        const auto form = parseForm(provider_->lastRequest(tokenPath).body);
        QVERIFY(!signedBy(own, form.value(u"client_assertion"_s)).isEmpty());
        for (const ReadProof &proof : proofsAt(provider_->server, tokenPath)) {
            QCOMPARE(proof.header.value("jwk"_L1).toObject().size(), 4); // and nothing private
        }
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    Result<Session> fresh() { return party_->await(party_->client().freshSession(2h)); }

    void sendNonces(const QByteArray &path) {
        provider_->change(path, [this](const auto &request, const HttpServer::Handler &honest) {
            HttpServer::Reply reply = honest(request);
            reply.headers.append({"DPoP-Nonce", provider_->checker.nonce()});
            return reply;
        });
    }
    /// While `act` runs, connections to `path` break before the answer.
    void losing(const QByteArray &path, const std::function<void()> &act) {
        const auto honest = provider_->server.handler(path);
        provider_->answer(path, HttpServer::Reply{200, {}, {}, HttpServer::Ending::DropBefore});
        act();
        provider_->server.on(path, honest);
    }

    [[nodiscard]] bool eachProofIsItsOwn() const {
        QSet<QString> names;
        qsizetype count = 0;
        for (const QByteArray &path : {tokenPath, userInfoPath}) {
            for (const ReadProof &proof : proofsAt(provider_->server, path)) {
                names.insert(proof.claim("jti"));
                ++count;
            }
        }
        return names.size() == count && !names.contains(QString());
    }
    /// The key that the authorization request has named made every proof.
    [[nodiscard]] bool isOneKey() const {
        for (const QByteArray &path : {tokenPath, userInfoPath}) {
            for (const ReadProof &proof : proofsAt(provider_->server, path)) {
                if (proof.thumbprint != provider_->boundKey) {
                    return false;
                }
            }
        }
        return !provider_->boundKey.isEmpty();
    }

    void replaceKeyInRecord(const QString &key) {
        Secret &entry = party_->store.entries.first();
        const QByteArray bytes = entry.reveal();
        QJsonObject record =
            QJsonDocument::fromJson(bytes.sliced(bytes.indexOf('\n') + 1)).object();
        QJsonObject dpop = record.value("dpop"_L1).toObject();
        QVERIFY(dpop.contains("key"_L1));
        dpop.insert("key"_L1, key);
        record.insert("dpop"_L1, dpop);
        entry = Secret(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }

    /// A provider that takes the parameters of a request out of its signed form (RFC 9101 §5).
    void readSignedRequests() {
        provider_->change(HttpProvider::authorizePath, [this](HttpServer::Request request,
                                                              const HttpServer::Handler &honest) {
            signedRequest_ =
                parseForm(QUrl::fromEncoded(request.target).query().toLatin1()).value(u"request"_s);
            const QByteArray payload = signedRequest_.toLatin1().split('.').value(1);
            const QJsonObject claims =
                QJsonDocument::fromJson(
                    QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
                    .object();
            request.target = HttpProvider::authorizePath + QByteArray("?");
            for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
                request.target += claim.key().toLatin1() + '=' +
                                  QUrl::toPercentEncoding(claim.value().toString()) + '&';
            }
            return honest(request);
        });
    }

    std::unique_ptr<BindingProvider> provider_;
    std::unique_ptr<RelyingParty> party_;
    QString signedRequest_;
};

BIFROST_TEST(TestHostileDpopKeys, QCoreApplication)
#include "tst_hostile_dpop_keys.moc"
