// SPDX-License-Identifier: Apache-2.0
#include "protocol/formquery.h"
#include "signoutfixture.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Step = SignOutReceipt::Step;

class TestSignOutFlow : public SignOutFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { signIn(); }
    void cleanup() { clear(); }

    void signsOutLocallyAndAtTheProvider() {
        QVERIFY(out_->startAndWait());
        const quint64 tab = world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedOut);
        QVERIFY(world_->keychain.entries.isEmpty());
        QTRY_VERIFY(world_->listeners.last().destroyed);
    }

    void removesTheLocalSessionFirst() {
        world_->secrets.holding = true;
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        QVERIFY(!out_->current.session());
        QTRY_VERIFY(world_->secrets.isHolding());
        settle();
        QCOMPARE(world_->http.requests.size(), 0);
        world_->http.onSend = [this](const QString &) {
            QVERIFY(!world_->stored().contains(u"session"_s));
        };
        world_->secrets.release();
        QTRY_COMPARE(out_->flow->activity(), Activity::WaitingForSignOut);
        world_->http.onSend = nullptr;
    }

    void endsTheProvidersSessionBeforeItRevokes() {
        QVERIFY(out_->startAndWait());
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QCOMPARE(world_->stored(),
                 QStringList{u"unrevoked"_s}); // recorded before anything can fail
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void expiredAccessTokenIsNotRevoked() {
        world_->pass(2h);
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(revokedTokens(*world_), QByteArrayList{"refresh-1"});
    }

    void returnWithoutStateEndsTheWaitUnconfirmed() {
        QVERIFY(out_->startAndWait());
        const quint64 tab = world_->listeners.last().redirect("");
        QVERIFY(finished(out_->result));
        const auto receipt = *out_->result.result();
        QCOMPARE(summary(receipt), u"done, done, done, done, failed"_s);
        QCOMPARE(receipt.entry(Step::BrowserReturned).reason,
                 SignOutReceipt::Reason::ReturnedWithoutState);
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedOut);
        QCOMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
    }

    void revokesTheRefreshTokenFirst() {
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QList<QByteArray> bodies;
        for (const HttpRequest &request : std::as_const(world_->http.requests)) {
            if (request.url.path() == FakeProvider::revocationPath()) {
                bodies += request.body;
            }
        }
        QCOMPARE(bodies.size(), 2);
        QVERIFY(bodies[0].contains("token=refresh-1"));
        QVERIFY(bodies[1].contains("token=access-1"));
    }

    void revokesWhatAnotherProcessHasRefreshed() {
        world_->pass(2h);
        RefreshFixture elsewhere(*world_);
        QVERIFY(finished(elsewhere.current.load()));
        const auto refreshed = elsewhere.refresher->freshSession(1min);
        QVERIFY(finished(refreshed) && refreshed.result());
        const QByteArray refreshToken = refreshed.result()->refreshToken()->reveal();
        QVERIFY(refreshToken != "refresh-1");
        world_->http.requests.clear();
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        const auto isRevoked = [&](const HttpRequest &request) {
            return request.url.path() == FakeProvider::revocationPath() &&
                   request.body.contains("token=" + refreshToken);
        };
        QVERIFY(
            std::any_of(world_->http.requests.cbegin(), world_->http.requests.cend(), isRevoked));
    }

    void sendsTheBrowserWithHintAndState() {
        QVERIFY(out_->startAndWait());
        const BrowserRequest target = world_->listeners.last().targets.constFirst();
        const auto sent = [&](const QString &name) {
            return findParameter(target.form, name).value_or(QString());
        };
        QCOMPARE(target.url.path(), u"/logout"_s);
        QVERIFY(sent(u"id_token_hint"_s).size() > 100);
        QCOMPARE(sent(u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(sent(u"post_logout_redirect_uri"_s), u"http://127.0.0.1:27421/callback"_s);
        QCOMPARE(sent(u"state"_s).size(), 43);
    }

    void providerWithoutPostGetsAnAddressWithoutHint() {
        world_->http.answers[u"/logout"_s] = [](const HttpRequest &request) {
            return jsonResponse({}, request.method == HttpRequest::Method::Post ? 405 : 200);
        };
        QVERIFY(out_->startAndWait());
        const BrowserRequest target = world_->listeners.last().targets.constFirst();
        QVERIFY(target.form.isEmpty());
        const QUrlQuery query(target.url);
        QVERIFY(!query.hasQueryItem(u"id_token_hint"_s));
        QCOMPARE(query.queryItemValue(u"client_id"_s), IdTokenFactory::clientId);
        world_->listeners.last().redirect("state=" + query.queryItemValue(u"state"_s).toLatin1());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void sendsAFormWhenTheProbeIsNotAnswered() {
        world_->http.held = {u"/logout"_s};
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        QTRY_COMPARE(world_->http.countOf(u"/logout"_s), 1);
        QTRY_COMPARE(out_->flow->activity(), Activity::WaitingForSignOut); // without an answer
        QVERIFY(!world_->listeners.last().targets.constFirst().form.isEmpty());
        world_->http.release();
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
    }

    void probesTheEndSessionEndpointWithoutTheIdToken() {
        QVERIFY(out_->startAndWait());
        for (const HttpRequest &request : std::as_const(world_->http.requests)) {
            if (request.url.path() == u"/logout"_s) {
                QVERIFY(!request.body.contains("id_token_hint"));
            }
        }
        QCOMPARE(world_->http.countOf(u"/logout"_s), 1);
    }

    void putsNothingIntoTheAddress() {
        QVERIFY(out_->startAndWait());
        QVERIFY(!world_->listeners.last().targets.constFirst().url.hasQuery());
    }

    void keepsTheIdTokenOutOfArgumentsAndClipboard() {
        QVERIFY(out_->startAndWait());
        QCOMPARE(world_->userAgent.opened.size(), 1);
        QVERIFY(!world_->userAgent.opened.constFirst().hasQuery());
        const QUrl copied = out_->flow->browserUrl();
        QCOMPARE(copied.host(), u"127.0.0.1"_s);
        QVERIFY(!copied.hasQuery());
        QVERIFY(copied != world_->userAgent.opened.constFirst());
    }

    void retiresStartUrisOnTheReturn() {
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect("state=wrong");
        settle();
        QVERIFY(!world_->listeners.last().startsAreRetired);
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QVERIFY(world_->listeners.last().startsAreRetired);
    }

    void reportsAContestedLink() {
        QVERIFY(out_->startAndWait());
        settle();
        QSignalSpy told(out_->flow.get(), &SignOutFlow::browserWaitChanged);
        QVERIFY(!out_->flow->browserWait()->isLinkContested);
        world_->listeners.last().contest();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(out_->flow->browserWait()->isLinkContested);
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
    }

    void localOnlyContactsNobody() {
        QVERIFY(out_->startAndWait(SignOutScope::LocalOnly));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()),
                 u"done, not asked, not asked, not asked, not asked"_s);
        QCOMPARE(world_->http.requests.size(), 0);
        QVERIFY(world_->userAgent.opened.isEmpty());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void tokensAreRevokedWithoutTheBrowser() {
        QVERIFY(out_->startAndWait(SignOutScope::LocalAndTokens));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, not asked, not asked"_s);
        QVERIFY(world_->userAgent.opened.isEmpty());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void reportsARefusalByTheProvider() {
        QVERIFY(out_->startAndWait());
        const quint64 tab =
            world_->listeners.last().redirect("error=access_denied&" + comeBack(*world_));
        QVERIFY(finished(out_->result));
        const auto receipt = *out_->result.result();
        QCOMPARE(summary(receipt), u"done, done, done, done, failed"_s);
        QVERIFY(std::holds_alternative<OAuthErrorResponse>(
            *receipt.entry(Step::BrowserReturned).error));
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::Declined);
    }

    void ignoresForeignRedirects_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong state") << QByteArray("state=wrong");
        QTest::newRow("error with a wrong state") << QByteArray("error=access_denied&state=wrong");
        QTest::newRow("garbage") << QByteArray("%zz");
    }
    void ignoresForeignRedirects() {
        QFETCH(QByteArray, query);
        QVERIFY(out_->startAndWait());
        const quint64 foreign = world_->listeners.last().redirect(query);
        settle();
        QVERIFY(!out_->result.isFinished());
        QCOMPARE(world_->listeners.last().answers[foreign], BrowserOutcome::OutOfDate);
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void browserMayReturnBeforeItIsReportedOpen() {
        world_->userAgent.neverFinishes = true;
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void cancelSkipsTheRest_data() {
        QTest::addColumn<QString>("expected");
        QTest::newRow("keychain") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("discovery") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("plan") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("browser") << u"done, done, done, done, stopped"_s;
    }
    void cancelSkipsTheRest() {
        QFETCH(QString, expected);
        goTo(QTest::currentDataTag());
        out_->flow->cancel();
        out_->flow->cancel();
        releaseAll();
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), expected);
        const bool later = expected.contains("later"_L1);
        QCOMPARE(out_->unfinished.isPending(), later);
        QCOMPARE(world_->stored(), later ? QStringList{u"unrevoked"_s} : QStringList());
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
    }

    void destroyedFlowLeavesNothingBehindAtEveryStep_data() { cancelSkipsTheRest_data(); }
    void destroyedFlowLeavesNothingBehindAtEveryStep() {
        goTo(QTest::currentDataTag());
        const auto result = out_->result;
        out_.reset();
        QVERIFY(result.isCanceled());
        QVERIFY(result.isFinished());
        releaseAll();
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
    }

    void opensTheBrowserAgainOnlyWhileItWaits() {
        QVERIFY(!out_->flow->openBrowserAgain().result());
        QVERIFY(out_->startAndWait());
        const auto again = out_->flow->openBrowserAgain();
        QVERIFY(finished(again) && again.result());
        QCOMPARE(world_->userAgent.opened.size(), 2);
        QVERIFY(world_->userAgent.opened[0] != world_->userAgent.opened[1]);
    }

    void failsWhenNobodyIsSignedIn() {
        QVERIFY(finished(out_->current.end(EndReason::SignedOut)));
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        const auto result = out_->result.result();
        QCOMPARE(errorAs<SessionError>(result)->kind, SessionError::Kind::SignedOut);
    }

private:
    void goTo(QByteArrayView step) {
        if (step == "browser") {
            QVERIFY(out_->startAndWait());
            settle();
            return;
        }
        if (step == "keychain") {
            world_->secrets.holding = true;
        } else if (step == "discovery") {
            world_->http.held = {FakeProvider::metadataPath()};
        } else if (step == "plan") {
            world_->http.held = {u"/logout"_s};
        }
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        settle();
    }
    void releaseAll() {
        world_->http.release();
        world_->secrets.release();
        settle();
    }
};

BIFROST_TEST(TestSignOutFlow, QCoreApplication)
#include "tst_signoutflow.moc"
