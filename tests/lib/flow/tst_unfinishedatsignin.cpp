// SPDX-License-Identifier: Apache-2.0
// What an earlier sign-out has left to do must not end the session that comes after it: providers
// may revoke a whole grant (RFC 7009, 2.1), or give the same token again.
#include "managerbench.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUnfinishedAtSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each test starts signed out, with a refresh token that could not be revoked.
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.requestTimeout = 1s;
        process_ = std::make_unique<Process>(*world_);
        QVERIFY(process_->signIn());
        usual_ = std::exchange(revocation(), [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        QVERIFY(process_->signOut());
        QVERIFY(process_->manager.hasUnfinishedSignOut());
        world_->http.requests.clear();
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void isRevokedBeforeTheCodeIsExchanged() {
        revocation() = usual_;
        QFuture<Result<Session>> result;
        QVERIFY(process_->beginSignIn(result));
        world_->oauth.answer = [this, answer = world_->oauth.answer](const Parameters &sent) {
            revokedBefore_ = revokedTokens(*world_);
            return answer(sent);
        };
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(result) && result.result());
        QCOMPARE(revokedBefore_, QByteArrayList{"refresh-1"});
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList{"refresh-1"});
        QVERIFY(!process_->manager.hasUnfinishedSignOut());
    }

    void isNotWaitedForWithoutEnd() {
        revocation() = usual_;
        world_->http.held = {FakeProvider::revocationPath()};
        QVERIFY(process_->signIn()); // after a second
        QVERIFY(process_->manager.hasUnfinishedSignOut());
    }

    void whatIsLeftAfterwardsIsNotDoneUnasked() {
        QVERIFY(process_->signIn());
        revocation() = usual_;
        world_->http.requests.clear();
        settle();
        QVERIFY(process_->manager.hasUnfinishedSignOut());
        Process later(*world_);
        QVERIFY(later.restore());
        settle();
        QVERIFY(later.manager.hasUnfinishedSignOut());
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(finished(later.manager.finishSignOut())); // the person said so
        QCOMPARE(revokedTokens(*world_), QByteArrayList{"refresh-1"});
    }

    void processWhereNobodyIsSignedInAsksTheKeychainFirst() {
        Process elsewhere(*world_);
        QVERIFY(elsewhere.signIn());
        revocation() = usual_;
        world_->http.requests.clear();
        QFuture<Result<Session>> result;
        QVERIFY(process_->beginSignIn(result)); // here nobody is signed in
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
    }

    void tokenThatTheProviderGivesAgainIsNeverRevoked() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"refresh_token"_s, u"refresh-1"_s);
        };
        QVERIFY(process_->signIn());
        revocation() = usual_;
        world_->http.requests.clear();
        QVERIFY(finished(process_->manager.finishSignOut()));
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(!process_->manager.hasUnfinishedSignOut());
        QTRY_COMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void sessionThatIsSignedOutTakesTheRestAlong() {
        QVERIFY(process_->signIn());
        revocation() = usual_;
        world_->http.requests.clear();
        QVERIFY(process_->signOut());
        Process later(*world_);
        QVERIFY(!later.restore());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-1"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

private:
    FakeHttpTransport::Answer &revocation() {
        return world_->http.answers[FakeProvider::revocationPath()];
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Process> process_;
    FakeHttpTransport::Answer usual_;
    QByteArrayList revokedBefore_;
};

BIFROST_TEST(TestUnfinishedAtSignIn, QCoreApplication)
#include "tst_unfinishedatsignin.moc"
