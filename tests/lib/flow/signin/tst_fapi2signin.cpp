// SPDX-License-Identifier: Apache-2.0
// Sign-ins and refreshes with the FAPI 2.0 Security Profile.
#include "../fapi2world.h"
#include "../refresh/refreshfixture.h"
#include "jose/jws.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <bifrost/userinfostate.h>

#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The algorithm and the claims of the assertion in `sent`.
std::pair<QString, QJsonObject> assertionIn(const Parameters &sent) {
    const auto jws = Jws::parse(parameter(sent, u"client_assertion"_s).toLatin1());
    return jws ? std::pair(jws->header().value("alg"_L1).toString(),
                           QJsonDocument::fromJson(jws->unverifiedPayload()).object())
               : std::pair(QString(), QJsonObject());
}

} // namespace

class TestFapi2SignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<Fapi2World>(); }
    void cleanup() {
        bench_.reset();
        world_.reset();
    }

    void theBrowserCarriesAReferenceAndNothingElse();
    void everyRequestIsAuthenticatedByTheProfile_data();
    void everyRequestIsAuthenticatedByTheProfile();
    void aProviderThatRefusesThePushedRequestGetsNoOtherOne();
    void boundTokensAreRequiredWithoutAnAnnouncement();
    void bearerTokensAreRefusedAndRevoked();
    void tokensThatAreBoundToTheCertificateNeedNoDpop();
    void aResponseHasToNameTheIssuer();
    void idTokensBySignaturesOfOthersAreRefused();
    void signedResponsesBySignaturesOfOthersAreRefused();
    void userInfoBySignaturesOfOthersIsNotUsed();
    void noOtherDeviceIsAsked();
    void aRefreshIsBoundAndAuthenticatedToo();
    void aRefreshLeavesOutAnIdTokenByAnotherSignature();
    void aSessionWithBearerTokensIsNotRefreshed();

private:
    Result<Session> refresh() {
        bench_ = std::make_unique<RefreshFixture>(*world_);
        if (!finished(bench_->current.load())) {
            return failure(SessionError{});
        }
        world_->pass(2h);
        const auto session = bench_->refresher->freshSession(60s);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    /// A response in a JWT (JARM §2.1), signed with `algorithm`.
    [[nodiscard]] QByteArray signedApproval(const QByteArray &algorithm) const {
        const QJsonObject claims{{u"iss"_s, IdTokenFactory::issuer},
                                 {u"aud"_s, IdTokenFactory::clientId},
                                 {u"exp"_s, world_->provider.now.addSecs(600).toSecsSinceEpoch()},
                                 {u"code"_s, QString::fromLatin1(IdTokenFactory::code)},
                                 {u"state"_s, parameter(world_->pushed(), u"state"_s)}};
        const QJsonObject header{{u"alg"_s, QString::fromLatin1(algorithm)},
                                 {u"kid"_s, QString::fromLatin1(world_->provider.keyId)}};
        return "response=" +
               compactJws(header, QJsonDocument(claims).toJson(), world_->provider.key, algorithm);
    }

    std::unique_ptr<Fapi2World> world_;
    std::unique_ptr<RefreshFixture> bench_;
};

void TestFapi2SignIn::theBrowserCarriesAReferenceAndNothingElse() {
    const auto session = world_->signIn();
    QCOMPARE(outcome(session), u"ok"_s);
    QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
    QStringList names;
    for (const auto &[name, value] : world_->oauth.authorizationParameters) {
        names.append(name);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"client_id"_s, u"request_uri"_s}));
    const Parameters pushed = world_->pushed();
    QCOMPARE(parameter(pushed, u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(parameter(pushed, u"response_type"_s), u"code"_s);
    QVERIFY(!parameter(pushed, u"redirect_uri"_s).isEmpty());
    // FAPI 2.0 SP §5.3.3.2 (7)
    QVERIFY(parameter(pushed, u"nonce"_s).size() <= 64);
}

void TestFapi2SignIn::everyRequestIsAuthenticatedByTheProfile_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("P-256") << rfc7515EcKey() << u"ES256"_s;
    QTest::newRow("RSA") << rfc7515RsaKey() << u"PS256"_s; // RS256 without the profile
    QTest::newRow("Ed25519") << rfc8037Key() << u"EdDSA"_s;
}

void TestFapi2SignIn::everyRequestIsAuthenticatedByTheProfile() {
    QFETCH(const QByteArray, key);
    QFETCH(const QString, algorithm);
    world_->configuration.clientKey = Secret(key);
    QCOMPARE(outcome(world_->signIn()), u"ok"_s);
    for (const Parameters &sent : {world_->pushed(), world_->oauth.tokenRequests.constLast()}) {
        const auto [used, claims] = assertionIn(sent);
        QCOMPARE(used, algorithm);
        // A string, not a list: FAPI 2.0 SP §5.3.3.1 (5).
        QCOMPARE(claims.value("aud"_L1), QJsonValue(IdTokenFactory::issuer));
    }
}

/// Other providers get an ordinary request then.
void TestFapi2SignIn::aProviderThatRefusesThePushedRequestGetsNoOtherOne() {
    world_->http.answers[FakeProvider::pushedRequestPath()] = [](const HttpRequest &) {
        return oauthError("invalid_client", 401);
    };
    const auto session = world_->signIn();
    QVERIFY(!session);
    QCOMPARE(std::get<OAuthErrorResponse>(session.error()).error, u"invalid_client"_s);
    QVERIFY(world_->userAgent.opened.isEmpty());
}

void TestFapi2SignIn::boundTokensAreRequiredWithoutAnAnnouncement() {
    world_->provider.metadata.remove(u"dpop_signing_alg_values_supported"_s);
    QCOMPARE(outcome(world_->signIn()), u"ok"_s);
    QVERIFY(!world_->oauth.proofs.constLast().isEmpty());
    QVERIFY(!parameter(world_->pushed(), u"dpop_jkt"_s).isEmpty());
}

void TestFapi2SignIn::bearerTokensAreRefusedAndRevoked() {
    world_->publish(u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s});
    world_->issue(u"Bearer"_s);
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    world_->listeners.last().redirect(world_->approval());
    QVERIFY(finished(attempt.result));
    QCOMPARE(outcome(attempt.result.result()), u"TokenResponseTokenTypeIsDpop"_s);
    QTRY_VERIFY(revokedTokens(*world_).contains("refresh-1"));
    QVERIFY(!world_->stored().contains(u"session"_s));
}

void TestFapi2SignIn::tokensThatAreBoundToTheCertificateNeedNoDpop() {
    const TlsIdentity identity = makeTlsIdentity();
    world_->configuration.clientCertificate =
        ClientCertificate{identity.certificate.toPem(), Secret(identity.key.toPem())};
    world_->issue(u"Bearer"_s);
    QCOMPARE(outcome(world_->signIn()), u"TokenResponseTokenTypeIsDpop"_s);
    world_->publish(u"tls_client_certificate_bound_access_tokens"_s, true);
    const auto session = world_->signIn();
    QCOMPARE(outcome(session), u"ok"_s);
    QCOMPARE(session->tokenBinding(), TokenBinding::Certificate);
    QCOMPARE(outcome(refresh()), u"ok"_s);
}

void TestFapi2SignIn::aResponseHasToNameTheIssuer() {
    QCOMPARE(outcome(world_->signIn([this] { return world_->provider.approval(); })),
             u"ResponseIssuerIsPresent"_s);
    QCOMPARE(outcome(world_->signIn(
                 [this] { return world_->provider.approval() + "&iss=https://other.example"; })),
             u"ResponseIssuerMatches"_s);
    QVERIFY(world_->oauth.tokenRequests.isEmpty());
}

void TestFapi2SignIn::idTokensBySignaturesOfOthersAreRefused() {
    for (const char *algorithm : {"RS256", "PS384", "ES384"}) {
        world_->signWith(algorithm);
        const auto session = world_->signIn();
        QCOMPARE(outcome(session), u"JwsAlgorithmMeetsProfile"_s);
        QCOMPARE(std::get<ValidationError>(session.error()).actual, QString::fromLatin1(algorithm));
    }
    for (const char *algorithm : {"PS256", "ES256", "EdDSA"}) {
        world_->signWith(algorithm);
        QCOMPARE(outcome(world_->signIn()), u"ok"_s);
    }
}

void TestFapi2SignIn::signedResponsesBySignaturesOfOthersAreRefused() {
    world_->configuration.responseMode = ResponseMode::QueryJwt;
    QCOMPARE(outcome(world_->signIn([this] { return signedApproval("ES256"); })), u"ok"_s);
    const qsizetype before = world_->oauth.tokenRequests.size();
    world_->signWith("RS256");
    QCOMPARE(outcome(world_->signIn([this] { return signedApproval("RS256"); })),
             u"JwsAlgorithmMeetsProfile"_s);
    QCOMPARE(world_->oauth.tokenRequests.size(), before); // the code is not used
}

void TestFapi2SignIn::userInfoBySignaturesOfOthersIsNotUsed() {
    const SigningKey other = SigningKey::forAlgorithm("RS256");
    for (const char *algorithm : {"ES256", "RS256"}) {
        const bool isAllowed = QByteArrayView(algorithm) == "ES256";
        world_->http.answers[FakeProvider::userInfoPath()] = [&](const HttpRequest &) {
            const QJsonObject header{
                {u"alg"_s, QString::fromLatin1(algorithm)},
                {u"kid"_s, isAllowed ? QString::fromLatin1(world_->provider.keyId) : u"rsa"_s}};
            return jsonResponse(compactJws(header,
                                           QJsonDocument(world_->provider.userInfo).toJson(),
                                           isAllowed ? world_->provider.key : other, algorithm));
        };
        world_->http.answers[FakeProvider::keysPath()] = [&](const HttpRequest &) {
            QJsonObject own = world_->provider.key.publicJwk();
            own.insert(u"kid"_s, QString::fromLatin1(world_->provider.keyId));
            QJsonObject rsa = other.publicJwk();
            rsa.insert(u"kid"_s, u"rsa"_s);
            return jsonResponse(jwkSet({own, rsa}));
        };
        const auto session = world_->signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->claims().value("given_name"_L1),
                 isAllowed ? QJsonValue(u"Augusta"_s) : QJsonValue(u"Ada"_s));
    }
}

void TestFapi2SignIn::noOtherDeviceIsAsked() {
    world_->provider.offerDeviceSignIn();
    SignInAttempt alone(*world_);
    alone.result = alone.flow->startWithDevice();
    QVERIFY(finished(alone.result));
    QCOMPARE(outcome(alone.result.result()), u"GrantMeetsProfile"_s);
    SignInAttempt beside(*world_);
    QVERIFY(beside.startAndWait());
    const auto added = beside.flow->addDevice();
    QVERIFY(finished(added));
    QCOMPARE(outcome(added.result()), u"GrantMeetsProfile"_s);
    QVERIFY(!beside.result.isFinished());
    QCOMPARE(world_->http.countOf(FakeProvider::deviceAuthorizationPath()), 0);
}

void TestFapi2SignIn::aRefreshIsBoundAndAuthenticatedToo() {
    QCOMPARE(outcome(world_->signIn()), u"ok"_s);
    QCOMPARE(outcome(refresh()), u"ok"_s);
    const Parameters sent = world_->oauth.tokenRequests.constLast();
    QCOMPARE(parameter(sent, u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(assertionIn(sent).first, u"ES256"_s);
    QVERIFY(!world_->oauth.proofs.constLast().isEmpty());
}

void TestFapi2SignIn::aRefreshLeavesOutAnIdTokenByAnotherSignature() {
    const auto before = world_->signIn();
    QCOMPARE(outcome(before), u"ok"_s);
    world_->signWith("RS256");
    const auto after = refresh();
    QCOMPARE(accessToken(after), QByteArray("access-2"));
    QVERIFY(after->idToken() == before->idToken());
}

void TestFapi2SignIn::aSessionWithBearerTokensIsNotRefreshed() {
    world_->configuration.securityProfile = SecurityProfile::OpenIdConnect;
    world_->issue(u"Bearer"_s);
    QCOMPARE(outcome(world_->signIn()), u"ok"_s);
    world_->configuration.securityProfile = SecurityProfile::Fapi2;
    const qsizetype sent = world_->oauth.tokenRequests.size();
    const auto refreshed = refresh();
    QVERIFY(!refreshed);
    QCOMPARE(std::get<SessionError>(refreshed.error()).kind, SessionError::Kind::ProofKeyMissing);
    QCOMPARE(world_->oauth.tokenRequests.size(), sent);
}

BIFROST_TEST(TestFapi2SignIn, QCoreApplication)
#include "tst_fapi2signin.moc"
