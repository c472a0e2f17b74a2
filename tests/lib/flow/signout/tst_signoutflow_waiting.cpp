// SPDX-License-Identifier: Apache-2.0
#include "signoutfixture.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A sign-out whose browser does not return, or would not: what is found out in advance, what the
/// user can do meanwhile, and that the tokens are revoked in every case.
class TestSignOutFlowWaiting : public SignOutFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { signIn(); }
    void cleanup() { clear(); }

    void revokesTheTokensAfterCancel() {
        QVERIFY(out_->startAndWait());
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        world_->http.held = {FakeProvider::revocationPath()};
        out_->flow->cancel();
        QTRY_COMPARE(out_->flow->activity(), Activity::SigningOut);
        QVERIFY(!out_->result.isFinished());
        world_->http.release();
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, stopped"_s);
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void secondCancelLeavesTheRevocationForLater() {
        QVERIFY(out_->startAndWait());
        settle();
        world_->http.held = {FakeProvider::revocationPath()};
        QSignalSpy postponed(out_->flow.get(), &SignOutFlow::postponed);
        out_->flow->cancel();
        QTRY_COMPARE(out_->flow->activity(), Activity::SigningOut);
        out_->flow->cancel();
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, later, stopped, done, stopped"_s);
        QCOMPARE(world_->stored(), QStringList{u"unrevoked"_s});
        QCOMPARE(postponed.size(), 1);
    }

    void revokesTheTokensAtTheDeadline() {
        world_->configuration.signInTimeout = 0s;
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, timed out"_s);
        QCOMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
    }

    void completesTheRevocationAtTheNextStart() {
        QVERIFY(out_->startAndWait());
        out_.reset();
        QCOMPARE(world_->stored(), QStringList{u"unrevoked"_s});
        ProcessFixture later(*world_);
        QVERIFY(!later.restore());
        QTRY_COMPARE(revokedTokens(*world_), QByteArrayList{"refresh-1"});
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

    void opensTheBrowserWithoutReturn() {
        QVERIFY(out_->startAndWait());
        QCOMPARE(out_->flow->browserWait()->redirectUri,
                 QUrl(u"http://127.0.0.1:27421/callback"_s));
        QVERIFY(finished(out_->flow->openBrowserWithoutReturn()));
        QCOMPARE(world_->userAgent.opened.size(), 2);
        const Parameters form = world_->listeners.last().targets.constLast().form;
        QVERIFY(!findParameter(form, u"id_token_hint"_s)); // it may be what is refused
        QCOMPARE(findParameter(form, u"client_id"_s), std::optional(IdTokenFactory::clientId));
        QVERIFY(!findParameter(form, u"post_logout_redirect_uri"_s));
        QVERIFY(!findParameter(form, u"state"_s));
        QVERIFY(out_->flow->browserWait()->redirectUri.isEmpty());
        QCOMPARE(out_->flow->activity(), Activity::WaitingForSignOut); // until the user cancels
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        out_->flow->cancel();
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, no return"_s);
    }

    void keepsTheHintWhereTheProviderNeedsOne() {
        world_->http.answers[u"/logout"_s] = [](const HttpRequest &) {
            return jsonResponse(R"({"error":"invalid_request"})", 400);
        };
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->flow->openBrowserWithoutReturn()));
        const Parameters form = world_->listeners.last().targets.constLast().form;
        QVERIFY(findParameter(form, u"id_token_hint"_s));
        QVERIFY(!findParameter(form, u"post_logout_redirect_uri"_s));
    }

    void acceptsTheReturnToTheFirstRequest() {
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->flow->openBrowserWithoutReturn()));
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void opensNothingUnlessItWaits() {
        QVERIFY(!out_->flow->openBrowserWithoutReturn().result());
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QVERIFY(isCanceled(out_->flow->openBrowserWithoutReturn().result().error()));
        QVERIFY(!out_->flow->browserWait());
        QCOMPARE(world_->userAgent.opened.size(), 1);
    }

    void omitsTheHintWhenItsKeyIsGone() {
        world_->provider.key = SigningKey::rsa();
        world_->provider.keyId = "rotated";
        QVERIFY(out_->startAndWait());
        const Parameters form = world_->listeners.last().targets.constFirst().form;
        QVERIFY(!findParameter(form, u"id_token_hint"_s));
        QCOMPARE(findParameter(form, u"client_id"_s), std::optional(IdTokenFactory::clientId));
        QVERIFY(findParameter(form, u"post_logout_redirect_uri"_s));
    }

    void sendsTheHintWhenTheKeysAreUnknown() {
        world_->http.answers[FakeProvider::keysPath()] = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        };
        QVERIFY(out_->startAndWait());
        const Parameters form = world_->listeners.last().targets.constFirst().form;
        QVERIFY(findParameter(form, u"id_token_hint"_s));
    }

    void opensTheEndSessionPageAfterwards() {
        ProcessFixture later(*world_);
        QVERIFY(finished(later.client.openEndSessionPage()));
        const QString endpoint = world_->provider.metadata[u"end_session_endpoint"_s].toString();
        QCOMPARE(world_->userAgent.opened, // identifies the client only: no secret
                 QList{QUrl(endpoint + u"?client_id="_s + IdTokenFactory::clientId)});
    }

    void opensNoEndSessionPageWithoutAnEndpoint() {
        world_->provider.metadata.remove(u"end_session_endpoint"_s);
        ProcessFixture later(*world_);
        const auto none = later.client.openEndSessionPage();
        QVERIFY(finished(none));
        QCOMPARE(outcome(none.result()), u"MetadataEndpointIsPresent"_s);
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void limitsTheWaitForTheProbes() {
        world_->http.held = {u"/logout"_s, FakeProvider::keysPath()};
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        QTRY_COMPARE(out_->flow->activity(), Activity::WaitingForSignOut); // without an answer
        const Parameters form = world_->listeners.last().targets.constFirst().form;
        QVERIFY(findParameter(form, u"id_token_hint"_s));
        world_->http.release();
    }
};

BIFROST_TEST(TestSignOutFlowWaiting, QCoreApplication)
#include "tst_signoutflow_waiting.moc"
