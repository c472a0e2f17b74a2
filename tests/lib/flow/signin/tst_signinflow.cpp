// SPDX-License-Identifier: Apache-2.0
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse htmlPage() {
    HttpResponse response = jsonResponse("<html>");
    response.contentType = "text/html";
    return response;
}

} // namespace

class TestSignInFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void signsIn() {
        SignInAttempt attempt(*world_);
        QSignalSpy ended(attempt.flow.get(), &SignInFlow::ended);
        QVERIFY(attempt.startAndWait());
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        const auto session = attempt.result.result();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->subject(), IdTokenFactory::subject);
        QCOMPARE(session->issuer(), IdTokenFactory::issuer);
        QCOMPARE(session->clientId(), IdTokenFactory::clientId);
        QCOMPARE(accessToken(session), QByteArray("access-1"));
        QCOMPARE(session->refreshToken()->reveal(), "refresh-1");
        QCOMPARE(session->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
        QCOMPARE(session->signedInAt(), world_->clock.now());
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedIn);
        QVERIFY(world_->listeners.last().closed);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(world_->listeners.last().destroyed);
    }

    void mergesClaimsOfUserInfo() {
        world_->provider.userInfo.insert(u"picture"_s, u"https://op.example.com/ada.png"_s);
        world_->provider.userInfo.insert(u"iss"_s, u"https://evil.example.com"_s);
        const auto session = signInWith(*world_);
        QVERIFY(session);
        QCOMPARE(session->claims().value("given_name"_L1), u"Augusta"_s);
        QCOMPARE(session->claims().value("family_name"_L1), u"Lovelace"_s);
        QCOMPARE(session->claims().value("picture"_L1), u"https://op.example.com/ada.png"_s);
        QCOMPARE(session->claims().value("iss"_L1), IdTokenFactory::issuer);
        QCOMPARE(session->idTokenClaims().claim("given_name"_L1), u"Ada"_s);
    }

    void sendsTheSpecifiedRequest() {
        SignInOptions options;
        options.prompt = Prompt::Login;
        SignInAttempt attempt(*world_, options);
        QVERIFY(attempt.startAndWait());
        const Parameters sent = world_->oauth.authorizationParameters;
        QCOMPARE(parameter(sent, u"redirect_uri"_s), u"http://127.0.0.1:27421/callback"_s);
        QCOMPARE(parameter(sent, u"prompt"_s), u"login"_s);
        QCOMPARE(parameter(sent, u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(parameter(sent, u"state"_s).size(), 43);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        const Parameters exchange = world_->oauth.tokenRequests.constFirst();
        QCOMPARE(parameter(exchange, u"redirect_uri"_s), parameter(sent, u"redirect_uri"_s));
        QCOMPARE(parameter(exchange, u"code"_s).toLatin1(), IdTokenFactory::code);
        QCOMPARE(parameter(exchange, u"code_verifier"_s).size(), 43);
        QCOMPARE(parameter(exchange, u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(world_->oauth.lastGrant, Grant::AuthorizationCode);
    }

    void keepsStateAndNonceOutOfTheBrowsersArguments() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(world_->userAgent.opened.size(), 1);
        QCOMPARE(world_->userAgent.opened.constFirst().host(), u"127.0.0.1"_s);
        QVERIFY(!world_->userAgent.opened.constFirst().hasQuery());
        QCOMPARE(world_->listeners.last().targets.constFirst().url.host(), u"op.example.com"_s);
        QVERIFY(world_->listeners.last().targets.constFirst().form.isEmpty());
    }

    void everyStartUriIsNew() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        const QUrl copied = attempt.flow->browserUrl();
        QCOMPARE(copied.host(), u"127.0.0.1"_s);
        QVERIFY(!copied.hasQuery());
        QVERIFY(copied != world_->userAgent.opened.constFirst());
        QVERIFY(copied != attempt.flow->browserUrl());
    }

    void retiresStartUrisOnTheCallback() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect("code=guessed&state=guessed");
        settle();
        QVERIFY(!world_->listeners.last().startsAreRetired);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(world_->listeners.last().startsAreRetired);
    }

    void reportsAContestedLink() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        settle();
        QSignalSpy told(attempt.flow.get(), &SignInFlow::browserWaitChanged);
        QVERIFY(!attempt.flow->browserWait()->isLinkContested);
        world_->listeners.last().contest();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(attempt.flow->browserWait()->isLinkContested);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(attempt.result.result());
    }

    void everyAttemptHasItsOwnSecrets() {
        QSet<QString> seen;
        for (int i = 0; i < 3; ++i) {
            SignInAttempt attempt(*world_);
            QVERIFY(attempt.startAndWait());
            for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
                seen.insert(parameter(world_->oauth.authorizationParameters, name));
            }
        }
        QCOMPARE(seen.size(), 9);
    }

    void storesTheSessionBeforeItReturnsIt() {
        SignInAttempt attempt(*world_);
        world_->secrets.holding = true;
        QSignalSpy changed(&attempt.current, &CurrentSession::sessionChanged);
        QVERIFY(attempt.startAndWait());
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        QTRY_VERIFY(world_->secrets.isHolding());
        settle();
        QVERIFY(!attempt.result.isFinished());
        QCOMPARE(changed.count(), 0);
        QVERIFY(!world_->listeners.last().answers.contains(tab));
        world_->secrets.release();
        QVERIFY(finished(attempt.result));
        QVERIFY(!world_->record().isEmpty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedIn);
    }

    void storageFailureNeverLosesTheSignIn() {
        world_->keychain.writeError = StorageError{StorageError::Kind::Locked, {}};
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(attempt.result.result());
        QVERIFY(attempt.current.session());
        QVERIFY(std::holds_alternative<StorageError>(*attempt.current.storageProblem()));
    }

    void keepsIdTokenClaimsWhenUserInfoFails_data() {
        using Outcome = UserInfoState::Outcome;
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("503") << jsonResponse("{}", 503) << Outcome::Failed;
        QTest::newRow("404") << jsonResponse("{}", 404) << Outcome::Failed;
        QTest::newRow("401") << jsonResponse("{}", 401) << Outcome::Refused;
        QTest::newRow("HTML") << htmlPage() << Outcome::Unreadable;
        QTest::newRow("empty") << jsonResponse("") << Outcome::Unreadable;
        QTest::newRow("without sub") << jsonResponse("{}") << Outcome::Unreadable;
        QTest::newRow("of somebody else")
            << jsonResponse(R"({"sub":"mallory","given_name":"M"})") << Outcome::OtherSubject;
        QTest::newRow("encrypted") << jsonResponse("e30.a.b.c.d") << Outcome::Encrypted;
        QTest::newRow("unsigned JWT")
            << jsonResponse("eyJhbGciOiJub25lIn0.e30.") << Outcome::NotVerified;
    }
    void keepsIdTokenClaimsWhenUserInfoFails() {
        QFETCH(HttpResponse, response);
        world_->http.answers[FakeProvider::userInfoPath()] = [response](const HttpRequest &) {
            return response;
        };
        const auto session = signInWith(*world_);
        QVERIFY(session);
        QCOMPARE(session->claims().value("given_name"_L1), u"Ada"_s);
        QTEST(session->userInfo().outcome, "expected");
        QVERIFY(!session->userInfo().readAt);
    }

    void waitsForUserInfoOnlyBriefly() {
        world_->configuration.requestTimeout = 1s;
        world_->http.held = {FakeProvider::userInfoPath()};
        const auto session = signInWith(*world_);
        QVERIFY(session);
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::TimedOut);
    }

    void signsInWithoutAUserInfoEndpoint() {
        world_->provider.metadata.remove(u"userinfo_endpoint"_s);
        const auto session = signInWith(*world_);
        QVERIFY(session);
        QCOMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 0);
    }

    void discoveryFailureOpensNothing() {
        world_->provider.metadata.insert(u"issuer"_s, u"https://evil.example.com"_s);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(outcome(attempt.result.result()), u"MetadataIssuerMatches"_s);
        QVERIFY(world_->listeners.records.isEmpty());
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void listenerThatCannotOpenEndsTheAttempt() {
        world_->listeners.error = UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}};
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(outcome(attempt.result.result()).contains("ListenerUnavailable"_L1));
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void takenPortStillSignsIn() {
        world_->listeners.configuredPortIsFree = false;
        QVERIFY(signInWith(*world_));
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"redirect_uri"_s),
                 u"http://127.0.0.1:49152/callback"_s);
    }

    void missingBrowserEndsTheAttempt() {
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(finished(attempt.result));
        QVERIFY(outcome(attempt.result.result()).contains("NoBrowser"_L1));
        QVERIFY(world_->listeners.last().closed);
    }

    void doesNotDependOnTheBrowsersReport() {
        world_->userAgent.neverFinishes = true;
        QVERIFY(signInWith(*world_));
    }

    void timesOutWithoutARedirect() {
        world_->configuration.signInTimeout = 0s;
        SignInAttempt attempt(*world_);
        attempt.result = attempt.flow->start();
        QVERIFY(finished(attempt.result));
        QVERIFY(outcome(attempt.result.result()).contains("TimedOut"_L1));
        QVERIFY(world_->listeners.last().closed);
    }

    void deadlineAppliesToTheBrowserOnly() {
        world_->configuration.signInTimeout = 1s;
        world_->provider.holdsTokenRequests = true;
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1);
        QDeadlineTimer passed(1100);
        QTRY_VERIFY(passed.hasExpired());
        QVERIFY(!attempt.result.isFinished());
        world_->provider.release();
        QVERIFY(finished(attempt.result));
        QVERIFY(attempt.result.result());
    }

    void opensTheBrowserAgainOnlyWhileItWaits() {
        SignInAttempt attempt(*world_);
        const auto early = attempt.flow->openBrowserAgain();
        QVERIFY(isCanceled(early.result().error()));
        QVERIFY(attempt.startAndWait());
        QVERIFY(attempt.flow->openBrowserAgain().result());
        QCOMPARE(world_->userAgent.opened.size(), 2);
        QVERIFY(world_->userAgent.opened[0] != world_->userAgent.opened[1]);
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        QVERIFY(!attempt.flow->openBrowserAgain().result());
        settle();
        QVERIFY(!attempt.result.isFinished());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(attempt.flow->browserUrl().isEmpty());
    }

    void rotatedKeyIsFetchedOnce() {
        SignInAttempt attempt(*world_);
        QVERIFY(finished(attempt.discovery.keys()));
        world_->provider.key = SigningKey::rsa();
        world_->provider.keyId = "rotated";
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), 2);
    }

private:
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestSignInFlow, QCoreApplication)
#include "tst_signinflow.moc"
