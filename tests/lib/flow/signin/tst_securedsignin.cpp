// SPDX-License-Identifier: Apache-2.0
// Sign-ins in which the client signs, or the provider signs or encrypts, more than it has to.
#include "../../jose/privatekeys.h"
#include "../refresh/refreshfixture.h"
#include "flow/clientlogin.h"
#include "jose/jwe.h"
#include "protocol/formquery.h"
#include "signinattempt.h"
#include "support/encryption.h"
#include "support/testroom.h"

#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

PrivateKey ourKey() {
    return *PrivateKey::fromJwk(Secret(rfc7515RsaKey()));
}

/// The claims of a JWT that our key has signed; empty if it has not.
QJsonObject signedByUs(const QString &compact) {
    const auto jws = Jws::parse(compact.toLatin1());
    QJsonObject jwk = ourKey().publicJwk();
    jwk.insert("kid"_L1, QString::fromUtf8(ourKey().keyId()));
    const auto payload = jws ? jws->verify(*JwkSet::parse(jwkSet({jwk}))) : Result<QByteArray>();
    return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
}

} // namespace

class TestSecuredSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        signer_.reset();
    }
    void cleanup() { world_.reset(); }

    void eachRequestHasAnAssertionOfItsOwn();
    void requestsAreSignedOnDemand();
    void requestsAreSignedWhereTheProviderDemandsIt();
    void aProviderThatDemandsItIsAnObstacleWithoutAKey();
    void aSignedRequestIsMadeForEachBrowser();
    void aPushedRequestIsSignedToo();
    void anEncryptedIdTokenIsDecrypted();
    void anEncryptedIdTokenIsRefusedWithoutItsKey();
    void whatIsInsideOfAnEncryptedIdTokenHasToBeSigned();
    void aRefreshLeavesOutAnIdTokenThatItCannotDecrypt();
    void aSignedResponseIsAccepted();
    void anEncryptedResponseIsAccepted();
    void aSignedResponseIsVerifiedBeforeTheCodeIsUsed();
    void aSignedResponseIsCheckedLikeAnyOther_data();
    void aSignedResponseIsCheckedLikeAnyOther();
    void whatAnybodyCanSendEndsNothing_data();
    void whatAnybodyCanSendEndsNothing();

private:
    /// A response in a JWT (JARM §2.1) with `changes` to its claims; a null value removes one.
    [[nodiscard]] QByteArray signedApproval(const QJsonObject &changes = {}) const {
        const auto &provider = world_->provider;
        QJsonObject claims{
            {u"iss"_s, IdTokenFactory::issuer},
            {u"aud"_s, IdTokenFactory::clientId},
            {u"exp"_s, provider.now.addSecs(600).toSecsSinceEpoch()},
            {u"code"_s, QString::fromLatin1(IdTokenFactory::code)},
            {u"state"_s, parameter(world_->oauth.authorizationParameters, u"state"_s)}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (change.value().isNull()) {
                claims.remove(change.key());
            } else {
                claims.insert(change.key(), change.value());
            }
        }
        const QJsonObject header{{u"alg"_s, u"RS256"_s},
                                 {u"kid"_s, QString::fromLatin1(provider.keyId)}};
        return compactJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact),
                          signer_.value_or(provider.key), "RS256");
    }
    /// What was pushed last.
    [[nodiscard]] Parameters pushedParameters() const {
        Parameters parameters;
        for (const HttpRequest &request : world_->http.requests) {
            if (request.url.path() == FakeProvider::pushedRequestPath()) {
                parameters = parseFormQuery(request.body).value_or(Parameters());
            }
        }
        return parameters;
    }
    /// The outcome of a sign-in that `query` answers.
    Result<Session> signInAnsweredWith(const std::function<QByteArray()> &query) {
        SignInAttempt attempt(*world_);
        if (!attempt.startAndWait() || attempt.result.isFinished()) {
            return attempt.result.result();
        }
        world_->listeners.last().redirect(query());
        return finished(attempt.result) ? attempt.result.result()
                                        : Result<Session>(failure(SessionError{}));
    }
    void wantSignedResponse() { world_->configuration.responseMode = ResponseMode::QueryJwt; }

    std::unique_ptr<FlowWorld> world_;
    std::optional<test::SigningKey> signer_; ///< instead of the provider's
};

void TestSecuredSignIn::eachRequestHasAnAssertionOfItsOwn() {
    world_->configuration.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
    world_->configuration.clientKey = Secret(rfc7515RsaKey());
    world_->provider.takePushedRequests(FakeProvider::PushedRequests::Required);
    QCOMPARE(outcome(signInWith(*world_)), u"ok"_s);
    RefreshFixture bench(*world_);
    QVERIFY(finished(bench.current.load()));
    world_->pass(std::chrono::hours{2});
    QVERIFY(finished(bench.refresher->freshSession(std::chrono::seconds{60})));

    const Parameters pushed = pushedParameters();
    QSet<QString> ids;
    for (const Parameters &sent :
         {pushed, world_->oauth.tokenRequests.at(0), world_->oauth.tokenRequests.at(1)}) {
        QCOMPARE(parameter(sent, u"client_assertion_type"_s),
                 u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
        const QJsonObject claims = signedByUs(parameter(sent, u"client_assertion"_s));
        QCOMPARE(claims.value("sub"_L1), IdTokenFactory::clientId);
        QCOMPARE(claims.value("aud"_L1), IdTokenFactory::issuer);
        QVERIFY(!findParameter(sent, u"client_secret"_s));
        ids.insert(claims.value("jti"_L1).toString());
    }
    QCOMPARE(ids.size(), 3);
}

void TestSecuredSignIn::requestsAreSignedOnDemand() {
    world_->configuration.clientKey = Secret(rfc7515RsaKey());
    world_->configuration.requestObjects = RequestObjects::Always;
    world_->provider.metadata.insert("request_object_signing_alg_values_supported"_L1,
                                     QJsonArray{u"PS256"_s});
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    const auto made = world_->listeners.last().targets.constLast().makeUrl();
    QVERIFY(finished(made) && made.result());
    const Parameters sent = world_->oauth.authorizationParameters;
    const QString object = parameter(sent, u"request"_s);
    QCOMPARE(Jws::parse(object.toLatin1())->header().value("alg"_L1), u"PS256"_s);
    const QJsonObject claims = signedByUs(object);
    QCOMPARE(claims.value("code_challenge_method"_L1), u"S256"_s);
    QCOMPARE(claims.value("aud"_L1), IdTokenFactory::issuer);
    QVERIFY(!claims.value("state"_L1).toString().isEmpty());
    QVERIFY(!findParameter(sent, u"state"_s));
}

void TestSecuredSignIn::requestsAreSignedWhereTheProviderDemandsIt() {
    world_->configuration.clientKey = Secret(rfc7515RsaKey());
    for (const bool isDemanded : {false, true}) {
        world_->provider.metadata.insert("require_signed_request_object"_L1, isDemanded);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(bool(world_->listeners.last().targets.constLast().makeUrl), isDemanded);
    }
}

void TestSecuredSignIn::aProviderThatDemandsItIsAnObstacleWithoutAKey() {
    world_->provider.metadata.insert("require_signed_request_object"_L1, true);
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    QCOMPARE(outcome(attempt.result.result()), u"MetadataRequiresNoSignedRequests"_s);
}

void TestSecuredSignIn::aSignedRequestIsMadeForEachBrowser() {
    world_->configuration.clientKey = Secret(rfc7515RsaKey());
    world_->configuration.requestObjects = RequestObjects::Always;
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    const auto makeUrl = world_->listeners.last().targets.constLast().makeUrl;
    QVERIFY(finished(makeUrl()));
    const QJsonObject first =
        signedByUs(parameter(world_->oauth.authorizationParameters, u"request"_s));
    world_->pass(std::chrono::minutes{5}); // the first one has expired
    QVERIFY(finished(makeUrl()));
    const QJsonObject second =
        signedByUs(parameter(world_->oauth.authorizationParameters, u"request"_s));
    QCOMPARE(first.value("state"_L1), second.value("state"_L1));
    QVERIFY(second.value("exp"_L1).toInteger() > first.value("exp"_L1).toInteger());
}

void TestSecuredSignIn::aPushedRequestIsSignedToo() {
    world_->configuration.clientKey = Secret(rfc7515RsaKey());
    world_->configuration.requestObjects = RequestObjects::Always;
    world_->provider.takePushedRequests(FakeProvider::PushedRequests::Required);
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    const Parameters pushed = pushedParameters();
    QCOMPARE(parameter(pushed, u"client_id"_s), IdTokenFactory::clientId);
    QCOMPARE(signedByUs(parameter(pushed, u"request"_s)).value("response_type"_L1), u"code"_s);
    QVERIFY(!findParameter(pushed, u"nonce"_s));
}

void TestSecuredSignIn::anEncryptedIdTokenIsDecrypted() {
    world_->configuration.decryptionKeys = {Secret(rfc7515RsaKey())};
    world_->provider.changeTokenResponse = [](QJsonObject &response) {
        const QByteArray token = response.value("id_token"_L1).toString().toLatin1();
        response.insert("id_token"_L1, QString::fromLatin1(encryptedFor(ourKey(), token)));
    };
    const auto session = signInWith(*world_);
    QCOMPARE(outcome(session), u"ok"_s);
    // As it was signed: a hint for a sign-out must not be encrypted for us.
    QCOMPARE(session->idToken().reveal().count('.'), 2);
}

void TestSecuredSignIn::anEncryptedIdTokenIsRefusedWithoutItsKey() {
    world_->provider.changeTokenResponse = [](QJsonObject &response) {
        const QByteArray token = response.value("id_token"_L1).toString().toLatin1();
        response.insert("id_token"_L1, QString::fromLatin1(encryptedFor(ourKey(), token)));
    };
    QCOMPARE(outcome(signInWith(*world_)), u"JwsIsNotEncrypted"_s);
    world_->configuration.decryptionKeys = {Secret(rfc7515EcKey())};
    QCOMPARE(outcome(signInWith(*world_)), u"JweKeyIsFound"_s);
}

void TestSecuredSignIn::whatIsInsideOfAnEncryptedIdTokenHasToBeSigned() {
    world_->configuration.decryptionKeys = {Secret(rfc7515RsaKey())};
    QByteArray inside;
    world_->provider.changeTokenResponse = [&inside](QJsonObject &response) {
        response.insert("id_token"_L1, QString::fromLatin1(encryptedFor(ourKey(), inside)));
    };
    inside = R"({"sub":"ada"})";
    QCOMPARE(outcome(signInWith(*world_)), u"JwsIsCompact"_s);
    inside = IdTokenFactory().withKey(test::SigningKey::rsa()).compact();
    QCOMPARE(outcome(signInWith(*world_)), u"JwsSignatureIsValid"_s);
    inside = encryptedFor(ourKey(), "e30.e30.c2ln");
    QCOMPARE(outcome(signInWith(*world_)), u"JwsIsNotEncrypted"_s);
}

void TestSecuredSignIn::aRefreshLeavesOutAnIdTokenThatItCannotDecrypt() {
    QCOMPARE(outcome(signInWith(*world_)), u"ok"_s);
    world_->configuration.decryptionKeys = {Secret(rfc7515EcKey())};
    world_->provider.changeTokenResponse = [](QJsonObject &response) {
        response.insert("id_token"_L1, QString::fromLatin1(encryptedFor(ourKey(), "a.b.c")));
    };
    RefreshFixture bench(*world_);
    QVERIFY(finished(bench.current.load()));
    world_->pass(std::chrono::hours{2});
    const auto session = bench.refresher->freshSession(std::chrono::seconds{60});
    QVERIFY(finished(session));
    QCOMPARE(accessToken(session.result()), QByteArray("access-2"));
    QCOMPARE(session.result()->idToken().reveal().count('.'), 2); // the old one
}

void TestSecuredSignIn::aSignedResponseIsAccepted() {
    wantSignedResponse();
    QCOMPARE(outcome(signInAnsweredWith([this] { return "response=" + signedApproval(); })),
             u"ok"_s);
    QCOMPARE(parameter(world_->oauth.authorizationParameters, u"response_mode"_s), u"query.jwt"_s);
}

void TestSecuredSignIn::anEncryptedResponseIsAccepted() {
    wantSignedResponse();
    world_->configuration.decryptionKeys = {Secret(rfc7515RsaKey())};
    QCOMPARE(outcome(signInAnsweredWith(
                 [this] { return "response=" + encryptedFor(ourKey(), signedApproval()); })),
             u"ok"_s);
}

void TestSecuredSignIn::aSignedResponseIsVerifiedBeforeTheCodeIsUsed() {
    wantSignedResponse();
    signer_ = test::SigningKey::rsa();
    QCOMPARE(outcome(signInAnsweredWith([this] { return "response=" + signedApproval(); })),
             u"JwsSignatureIsValid"_s);
    QVERIFY(world_->oauth.tokenRequests.isEmpty());
}

void TestSecuredSignIn::aSignedResponseIsCheckedLikeAnyOther_data() {
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *name, const QJsonValue &value,
                        const char *expected) {
        QTest::newRow(title) << QJsonObject{{QString::fromLatin1(name), value}}
                             << QString::fromLatin1(expected);
    };
    const QJsonValue absent(QJsonValue::Null);
    const QString client = IdTokenFactory::clientId;
    row("audience is a list", "aud", QJsonArray{client, u"other"_s}, "ok");
    row("without issuer", "iss", absent, "ResponseIssuerIsPresent");
    row("issuer is a list", "iss", QJsonArray{IdTokenFactory::issuer}, "ResponseIssuerIsPresent");
    row("other issuer", "iss", u"https://evil.example"_s, "ResponseIssuerMatches");
    row("without audience", "aud", absent, "ResponseAudienceIsClient");
    row("other audience", "aud", u"other"_s, "ResponseAudienceIsClient");
    row("without expiry", "exp", absent, "ResponseIsNotExpired");
    row("expiry is text", "exp", u"9999999999"_s, "ResponseIsNotExpired");
    row("expired", "exp", IdTokenFactory::now().addSecs(-61).toSecsSinceEpoch(),
        "ResponseIsNotExpired");
    row("expired within the tolerance", "exp",
        IdTokenFactory::now().addSecs(-59).toSecsSinceEpoch(), "ok");
    row("without code", "code", absent, "ResponseHasCodeOrError");
    row("code is a number", "code", 1, "ResponseHasCodeOrError");
    row("error", "error", u"access_denied"_s,
        "OAuthErrorResponse Authorization error=access_denied");
}

void TestSecuredSignIn::aSignedResponseIsCheckedLikeAnyOther() {
    QFETCH(QJsonObject, changes);
    wantSignedResponse();
    QTEST(outcome(signInAnsweredWith(
              [this, changes] { return "response=" + signedApproval(changes); })),
          "expected");
}

void TestSecuredSignIn::whatAnybodyCanSendEndsNothing_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no JWT") << QByteArray("response=x");
    QTest::newRow("empty") << QByteArray("response=");
    QTest::newRow("payload is text") << QByteArray("response=eyJhbGciOiJSUzI1NiJ9.YQ.c2ln");
    QTest::newRow("alg none") << QByteArray("response=eyJhbGciOiJub25lIn0.e30.");
    QTest::newRow("no state") << QByteArray("response=eyJhbGciOiJSUzI1NiJ9.e30.c2ln");
    QTest::newRow("encrypted for nobody") << QByteArray("response=a.b.c.d.e");
    QTest::newRow("twice") << QByteArray("response=a&response=b");
    QTest::newRow("not signed") << QByteArray("code=a&state=b");
}

void TestSecuredSignIn::whatAnybodyCanSendEndsNothing() {
    QFETCH(QByteArray, query);
    wantSignedResponse();
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    world_->listeners.last().redirect(query);
    QTRY_VERIFY(attempt.flow->browserWait() && attempt.flow->browserWait()->unmatchedResponse);
    QVERIFY(!attempt.result.isFinished());
    world_->listeners.last().redirect("response=" + signedApproval());
    QVERIFY(finished(attempt.result));
    QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
}

BIFROST_TEST(TestSecuredSignIn, QCoreApplication)
#include "tst_securedsignin.moc"
