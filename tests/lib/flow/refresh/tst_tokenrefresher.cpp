// SPDX-License-Identifier: Apache-2.0
#include "../signin/signinattempt.h"
#include "refreshfixture.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)

class TestTokenRefresher : public QObject, private ExpiredSessionFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void refreshesAnExpiredToken() {
        const auto session = fresh();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QCOMPARE(session->refreshToken()->reveal(), "refresh-2");
        QCOMPARE(session->subject(), IdTokenFactory::subject);
        QCOMPARE(session->refreshedAt(), world_->clock.now());
        QCOMPARE(session->signedInAt(), world_->clock.now().addSecs(-7200));
        QCOMPARE(session->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
        QCOMPARE(bench_->current.session()->accessToken().reveal(), "access-2");
        const Parameters sent = world_->oauth.tokenRequests.constLast();
        QCOMPARE(parameter(sent, u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(parameter(sent, u"refresh_token"_s), u"refresh-1"_s);
        QCOMPARE(parameter(sent, u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(world_->oauth.lastGrant, Grant::RefreshToken);
    }

    void sendsResourcesWithEachRefresh() {
        world_->configuration.resources = {u"urn:a:1"_s};
        bench_ = std::make_unique<RefreshFixture>(*world_);
        QVERIFY(finished(bench_->current.load()));
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QCOMPARE(parameter(world_->oauth.tokenRequests.constLast(), u"resource"_s), u"urn:a:1"_s);
    }

    void freshTokenNeedsNoNetwork() {
        world_->pass(-90min);
        const qsizetype before = world_->http.requests.size();
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-1"));
        QCOMPARE(world_->oauth.tokenRequests.size(), 1); // the sign-in's
        QCOMPARE(world_->http.requests.size(), before);
    }

    void refreshesAheadOfTheWantedValidity() {
        world_->pass(-61min); // one minute left
        QCOMPARE(accessToken(fresh(59s)), QByteArray("access-1"));
        QCOMPARE(accessToken(fresh(5min)), QByteArray("access-2"));
    }

    void keepsWhatTheResponseLeavesOut() {
        world_->provider.rotates = false;
        world_->provider.refreshesIdToken = false;
        const Session before = *bench_->current.session();
        const auto session = fresh();
        QVERIFY(session);
        QCOMPARE(session->refreshToken()->reveal(), "refresh-1");
        QVERIFY(session->idToken() == before.idToken());
        QCOMPARE(session->claims(), before.claims());
        QCOMPARE(session->scopes(), before.scopes());
    }

    void newerIdTokenReplacesClaimsAndKeepsThoseOfUserInfo() {
        world_->provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"family_name"_s, u"King"_s);
            token.withoutClaim(u"given_name"_s);
        };
        const auto session = fresh();
        QVERIFY(session);
        QCOMPARE(session->claims().value("family_name"_L1), u"King"_s);
        QCOMPARE(session->claims().value("given_name"_L1), u"Augusta"_s);
        QVERIFY(!session->claims().contains("nonce"_L1));
    }

    void storesBeforeItReturns() {
        world_->secrets.holding = true;
        const auto session = bench_->refresher->freshSession(60s);
        QTRY_VERIFY(world_->secrets.isHolding());
        settle();
        QVERIFY(!session.isFinished());
        QCOMPARE(bench_->current.session()->accessToken().reveal(), "access-1");
        world_->secrets.release();
        QVERIFY(finished(session));
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void storageFailureKeepsTheNewTokensInMemory() {
        world_->keychain.writeError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(fresh());
        QCOMPARE(bench_->current.session()->refreshToken()->reveal(), "refresh-2");
        QVERIFY(bench_->current.storageProblem());
    }

    void concurrentCallsShareOneRefresh() {
        world_->provider.holdsTokenRequests = true;
        QSignalSpy changes(bench_->refresher.get(), &TokenRefresher::isRefreshingChanged);
        const auto first = bench_->refresher->freshSession(60s);
        const auto second = bench_->refresher->freshSession(5min);
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2); // the sign-in's and ours
        QVERIFY(bench_->refresher->isRefreshing());
        const auto third = bench_->refresher->freshSession(60s);
        world_->provider.release();
        QVERIFY(finished(first) && finished(second) && finished(third));
        // From within the answer too: the refresh token has been used up.
        QVERIFY(finished(bench_->refresher->freshSession(60s)));
        QCOMPARE(world_->oauth.tokenRequests.size(), 2);
        QCOMPARE(accessToken(third.result()), QByteArray("access-2"));
        QCOMPARE(changes.count(), 2);
    }

    void signedOutIsAnError() {
        QVERIFY(finished(bench_->current.end(EndReason::SignedOut)));
        const auto session = fresh();
        QCOMPARE(errorAs<SessionError>(session)->kind, SessionError::Kind::SignedOut);
    }

    void withoutRefreshTokenItExpires() {
        QVERIFY(finished(bench_->current.end(EndReason::SignedOut)));
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"refresh_token"_s);
        };
        QVERIFY(signInWith(*world_));
        QVERIFY(finished(bench_->current.load()));
        QVERIFY(fresh());
        world_->pass(1h);
        const auto session = fresh();
        QCOMPARE(errorAs<SessionError>(session)->kind, SessionError::Kind::Expired);
        QVERIFY(bench_->current.session());
        QVERIFY(!world_->record().isEmpty());
    }

    void failureKeepsOrEndsTheSession_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("ends");
        const auto row = [](const char *name, const Change &change, const char *expected,
                            bool ends) {
            QTest::newRow(name) << change << QString::fromLatin1(expected) << ends;
        };
        const auto answer = [](const HttpResponse &response) -> Change {
            return [=](FlowWorld &w) {
                w.provider.tokenAnswer = [=](const Parameters &) { return response; };
            };
        };
        const auto claim = [](const QString &name, const QJsonValue &value) -> Change {
            return [=](FlowWorld &w) {
                w.provider.changeIdToken = [=](IdTokenFactory &token) {
                    token.withClaim(name, value);
                };
            };
        };
        row("invalid_grant", answer(oauthError("invalid_grant")), "error=invalid_grant", true);
        row("foreign issuer", claim(u"iss"_s, u"https://evil.example.com"_s), "IssuerMatches",
            true);
        row("another person", claim(u"sub"_s, u"mallory"_s), "RefreshedSubjectMatches", true);
        row("another audience", claim(u"aud"_s, u"other"_s), "RefreshedAudienceMatches", true);
        row("another authorized party", claim(u"azp"_s, u"other"_s),
            "IdTokenAuthorizedPartyIsClient", true);
        row("invalid_grant under 200", answer(jsonResponse(R"({"error":"invalid_grant"})")),
            "status=200 error=invalid_grant", true);
        row("invalid_client", answer(oauthError("invalid_client", 401)), "error=invalid_client",
            false);
        row("server error", answer(jsonResponse("{}", 500)), "status=500", false);
        row("server_error behind it", answer(oauthError("server_error", 502)), "error=server_error",
            false);
        row("too many requests", answer(jsonResponse("{}", 429)), "status=429", false);
        row("answer that makes no sense", answer(jsonResponse("{}")),
            "TokenResponseAccessTokenIsPresent", false);
        row(
            "offline",
            [](FlowWorld &w) {
                w.provider.tokenAnswer = [](const Parameters &) -> Result<HttpResponse> {
                    return transportFailure(TransportError::Kind::Offline);
                };
            },
            "Offline", false);
        row(
            "discovery out of order",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::metadataPath()] = [](const HttpRequest &) {
                    return jsonResponse("{}", 503);
                };
            },
            "status=503", false);
    }
    void idTokenOfTheSameUserIsLeftOut_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *title, const QString &name, const QJsonValue &value) {
            QTest::newRow(title) << name << value;
        };
        row("auth_time later", u"auth_time"_s, IdTokenFactory::now().toSecsSinceEpoch() + 7);
        row("auth_time no time", u"auth_time"_s, u"today"_s);
        row("another nonce", u"nonce"_s, u"another"_s);
        row("another at_hash", u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s);
        row("no iat", u"iat"_s, QJsonValue::Undefined);
        row("no exp", u"exp"_s, QJsonValue::Undefined);
    }
    void idTokenOfTheSameUserIsLeftOut() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const Session before = *bench_->current.session();
        world_->provider.changeIdToken = [=](IdTokenFactory &token) {
            value.isUndefined() ? token.withoutClaim(name) : token.withClaim(name, value);
        };
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QVERIFY(session->idToken() == before.idToken());
        QCOMPARE(session->claims(), before.claims());
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void failureKeepsOrEndsTheSession() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QFETCH(bool, ends);
        change(*world_);
        QSignalSpy changed(&bench_->current, &CurrentSession::sessionChanged);
        const auto session = fresh();
        QVERIFY2(outcome(session).contains(expected), qPrintable(outcome(session)));
        QCOMPARE(bench_->current.session().has_value(), !ends);
        QCOMPARE(world_->keychain.entries.isEmpty(), ends);
        QCOMPARE(changed.count(), ends ? 1 : 0);
        QVERIFY(!bench_->refresher->isRefreshing());
    }

    void requestWithoutResponseIsSentAgainOnce_data() {
        QTest::addColumn<TransportError::Kind>("kind");
        QTest::addColumn<int>("requests");
        using Kind = TransportError::Kind;
        QTest::newRow("connection lost") << Kind::ConnectionLost << 2;
        QTest::newRow("timed out") << Kind::TimedOut << 2;
        QTest::newRow("never sent") << Kind::ConnectionRefused << 1;
        QTest::newRow("offline") << Kind::Offline << 1;
        QTest::newRow("not trusted") << Kind::TlsUntrusted << 1;
    }
    void requestWithoutResponseIsSentAgainOnce() {
        QFETCH(TransportError::Kind, kind);
        QFETCH(int, requests);
        const qsizetype before = world_->oauth.tokenRequests.size();
        world_->provider.tokenAnswer = [kind](const Parameters &) -> Result<HttpResponse> {
            return transportFailure(kind);
        };
        const auto session = fresh();
        QCOMPARE(errorAs<TransportError>(session)->kind, kind);
        QCOMPARE(world_->oauth.tokenRequests.size() - before, requests);
        for (qsizetype i = before; i < world_->oauth.tokenRequests.size(); ++i) {
            QCOMPARE(parameter(world_->oauth.tokenRequests[i], u"refresh_token"_s), u"refresh-1"_s);
        }
        QVERIFY(bench_->current.session());
        world_->provider.tokenAnswer = {};
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
    }

    void honorsRetryAfter() {
        world_->provider.tokenAnswer = [](const Parameters &) -> Result<HttpResponse> {
            HttpResponse busy = jsonResponse("{}", 429);
            busy.retryAfter = 90s;
            return busy;
        };
        QVERIFY(outcome(fresh()).contains("status=429"_L1));
        world_->provider.tokenAnswer = {};
        world_->pass(89s);
        QVERIFY(outcome(fresh()).contains("status=429"_L1));
        QCOMPARE(world_->oauth.tokenRequests.size(), 2); // the sign-in's, and the one it refused
        world_->pass(1s);
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
    }

    void honorsRetryAfterForFiveMinutesAtMost() {
        world_->provider.tokenAnswer = [](const Parameters &) -> Result<HttpResponse> {
            HttpResponse busy = oauthError("temporarily_unavailable", 503);
            busy.retryAfter = std::chrono::hours{240};
            return busy;
        };
        QVERIFY(retryAfter(fresh().error()));
        world_->provider.tokenAnswer = {};
        world_->pass(5min);
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
    }

    void idTokenThatCannotBeValidatedKeepsTheNewRefreshToken() {
        const Session before = *bench_->current.session();
        world_->http.answers[FakeProvider::keysPath()] = [](const HttpRequest &) {
            return jsonResponse("{}", 503);
        };
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QVERIFY(world_->record().contains("refresh-2"));
        QVERIFY(session->idToken() == before.idToken());
        QCOMPARE(session->claims(), before.claims());
    }

    void sessionThatEndsDuringTheRefreshStaysEnded() {
        world_->provider.holdsTokenRequests = true;
        const auto session = bench_->refresher->freshSession(60s);
        settle();
        const auto ended = bench_->current.end(EndReason::SignedOut);
        world_->provider.release();
        QVERIFY(finished(ended) && finished(session));
        settle();
        QVERIFY(isCanceled(session.result().error()));
        QVERIFY(!bench_->current.session());
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(!bench_->refresher->isRefreshing());
    }

    void sessionThatEndsWhileItIsStoredStaysEnded() {
        world_->secrets.holding = true;
        const auto session = bench_->refresher->freshSession(60s);
        QTRY_VERIFY(world_->secrets.isHolding());
        const auto ended = bench_->current.end(EndReason::SignedOut);
        world_->secrets.release();
        QVERIFY(finished(ended) && finished(session));
        QVERIFY(!session.result());
        QVERIFY(!bench_->current.session());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void deletingItCancelsThePendingRefresh() {
        world_->provider.holdsTokenRequests = true;
        const auto session = bench_->refresher->freshSession(60s);
        settle();
        bench_->refresher.reset();
        QVERIFY(session.isFinished());
        world_->provider.release();
        settle();
        QCOMPARE(bench_->current.session()->accessToken().reveal(), "access-1");
    }
};

BIFROST_TEST(TestTokenRefresher, QCoreApplication)
#include "tst_tokenrefresher.moc"
