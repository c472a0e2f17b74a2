// SPDX-License-Identifier: Apache-2.0
// A pending revocation must not end the session of a later sign-in: providers may revoke a whole
// grant (RFC 7009 §2.1), or issue the same token again.
#include "support/processfixture.h"
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
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        usual_ =
            std::exchange(world_->revocation(), [](const HttpRequest &) -> Result<HttpResponse> {
                return transportFailure(TransportError::Kind::TimedOut);
            });
        QVERIFY(process_->signOut());
        QVERIFY(process_->client.hasUnfinishedSignOut());
        world_->http.requests.clear();
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void isRevokedBeforeTheCodeIsExchanged() {
        world_->revocation() = usual_;
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
        QVERIFY(!process_->client.hasUnfinishedSignOut());
    }

    void limitsTheWait() {
        world_->revocation() = usual_;
        world_->http.held = {FakeProvider::revocationPath()};
        QVERIFY(process_->signIn()); // after a second
        QVERIFY(process_->client.hasUnfinishedSignOut());
    }

    void laterRevocationNeedsConsent() {
        QVERIFY(process_->signIn());
        world_->revocation() = usual_;
        world_->http.requests.clear();
        settle();
        QVERIFY(process_->client.hasUnfinishedSignOut());
        ProcessFixture later(*world_);
        QVERIFY(later.restore());
        settle();
        QVERIFY(later.client.hasUnfinishedSignOut());
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(finished(later.client.finishSignOut())); // the person said so
        QCOMPARE(revokedTokens(*world_), QByteArrayList{"refresh-1"});
    }

    void checksTheKeychainForOtherSessionsFirst() {
        ProcessFixture elsewhere(*world_);
        QVERIFY(elsewhere.signIn());
        world_->revocation() = usual_;
        world_->http.requests.clear();
        QFuture<Result<Session>> result;
        QVERIFY(process_->beginSignIn(result)); // nobody is signed in in this process
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
    }

    void neverRevokesATokenThatIsIssuedAgain() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"refresh_token"_s, u"refresh-1"_s);
        };
        QVERIFY(process_->signIn());
        world_->revocation() = usual_;
        world_->http.requests.clear();
        QVERIFY(finished(process_->client.finishSignOut()));
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(!process_->client.hasUnfinishedSignOut());
        QTRY_COMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void nextSignOutCompletesPendingRevocations() {
        QVERIFY(process_->signIn());
        world_->revocation() = usual_;
        world_->http.requests.clear();
        QVERIFY(process_->signOut());
        ProcessFixture later(*world_);
        QVERIFY(!later.restore());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-1"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

private:
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
    FakeHttpTransport::Answer usual_;
    QByteArrayList revokedBefore_;
};

BIFROST_TEST(TestUnfinishedAtSignIn, QCoreApplication)
#include "tst_unfinishedatsignin.moc"
