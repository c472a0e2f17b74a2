// SPDX-License-Identifier: Apache-2.0
// The offer to ask for `offline_access`, and responses that cannot be matched.
#include "controllerfixture.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestSessionControllerOffline : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }

    void offersTheScopeThatTheProviderSupports() {
        signedInWithoutRefreshToken();
        QVERIFY(offer().text.contains(u"offline_access"_s));
        QCOMPARE(offer().action, Action::AskForOfflineAccess);
        controller_->perform(Action::DeclineOfflineAccess);
        QVERIFY(controller_->state().notices.isEmpty());
    }

    void offersNothingThatIsNotSupportedOrNeeded() {
        FakeClient &client = signedInWithoutRefreshToken();
        client.summary = ProviderSummary();
        client.setSkew(std::nullopt); // looks again
        QVERIFY(controller_->state().notices.isEmpty());
        client.summary->hasOfflineAccess = true;
        client.setSession(samples::session());
        QVERIFY(controller_->state().notices.isEmpty());
    }

    void asksWithConsentAndRemembersTheScopeOnSuccess() {
        FakeClient &client = signedInWithoutRefreshToken();
        QSignalSpy granted(controller_.get(), &SessionController::offlineAccessGranted);
        controller_->perform(Action::AskForOfflineAccess);
        QCOMPARE(client.prompts.constLast(), Prompt::Consent);
        QCOMPARE(client.additionalScopes.constLast(), QStringList{u"offline_access"_s});
        client.setSession(samples::session());
        FakeClient::finish<void>(client.pendingSignIn, {});
        QTRY_COMPARE(granted.size(), 1);
        QVERIFY(controller_->state().notices.isEmpty());
        controller_->perform(Action::SignIn);
        QCOMPARE(client.additionalScopes.constLast(), QStringList{u"offline_access"_s});
    }

    void saysSoWhenNoneIsIssuedEvenSo() {
        FakeClient &client = signedInWithoutRefreshToken();
        QSignalSpy granted(controller_.get(), &SessionController::offlineAccessGranted);
        controller_->perform(Action::AskForOfflineAccess);
        FakeClient::finish<void>(client.pendingSignIn, {});
        QTRY_VERIFY(!controller_->state().notices.isEmpty() && offer().action == Action::None);
        QVERIFY(offer().text.contains(u"issued no refresh token"_s));
        QCOMPARE(granted.size(), 0);
        controller_->perform(Action::SignIn);
        QVERIFY(client.additionalScopes.constLast().isEmpty());
    }

    void offersToAskForConsentWhenTheScopeWasNotEnough() {
        ClientConfiguration wide = configuration();
        wide.scopes.append(u"offline_access"_s);
        controller_->configure(wide);
        controller_->start();
        newest_->currentSession = withoutRefreshToken();
        FakeClient::finish<void>(newest_->pendingRestore, {});
        QTRY_VERIFY(!controller_->state().notices.isEmpty());
        QVERIFY(offer().text.contains(u"was requested"_s));
        QCOMPARE(offer().action, Action::AskForOfflineAccess);
    }

    void rejectedScopeLeavesTheSession() {
        FakeClient &client = signedInWithoutRefreshToken();
        controller_->perform(Action::AskForOfflineAccess);
        FakeClient::finish<void>(
            client.pendingSignIn,
            failure(OAuthErrorResponse{
                OAuthErrorResponse::Endpoint::Authorization, u"invalid_scope"_s, {}, 0}));
        QTRY_COMPARE(offer().title, u"The provider rejected the scope offline_access"_s);
        QCOMPARE(controller_->state().notices.size(), 1);
        QCOMPARE(controller_->state().phase, Phase::SignedIn);
    }

    void startAgainAsksForTheSame() {
        FakeClient &client = signedInWithoutRefreshToken();
        controller_->perform(Action::AskForOfflineAccess);
        client.setActivity(Activity::WaitingForBrowser);
        client.onCancel = [&client] { client.setActivity(Activity::Idle); };
        controller_->perform(Action::StartAgain);
        QCOMPARE(client.additionalScopes.size(), 2);
        QCOMPARE(client.additionalScopes.constLast(), QStringList{u"offline_access"_s});
    }

    void unmatchedResponseIsShownWhileItWaits() {
        FakeClient &client = start();
        restore(client);
        controller_->perform(Action::SignIn);
        client.setActivity(Activity::WaitingForBrowser);
        QCOMPARE(controller_->state().returnAddress, u"http://127.0.0.1:27421/callback"_s);
        const UnmatchedResponse response{UnmatchedResponse::Reason::WithoutState};
        client.setUnmatched(response);
        QCOMPARE(controller_->state().unmatchedResponse, std::optional(response));
        client.setUnmatched(std::nullopt);
        QVERIFY(!controller_->state().unmatchedResponse);
    }

private:
    static SessionSnapshot withoutRefreshToken() {
        SessionSnapshot session = samples::session();
        session.refreshTokenSize = 0;
        return session;
    }
    FakeClient &signedInWithoutRefreshToken() {
        FakeClient &client = startSignedIn();
        client.summary = ProviderSummary();
        client.summary->hasOfflineAccess = true;
        client.setSession(withoutRefreshToken());
        return client;
    }
    [[nodiscard]] Notice offer() const { return controller_->state().notices.constLast(); }
};

BIFROST_TEST(TestSessionControllerOffline, QCoreApplication)
#include "tst_sessioncontroller_offline.moc"
