// SPDX-License-Identifier: Apache-2.0
#include "signoutfixture.h"
#include "support/processfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

/// The receipt of a sign-out that left a pending revocation.
class TestLateReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        process_ = std::make_unique<ProcessFixture>(*world_);
        connect(&process_->client, &Client::signOutReceiptChanged, this,
                [this](const SignOutReceipt &receipt) { receipts_ += summary(receipt); });
        QVERIFY(process_->signIn());
        usual_ = std::exchange(world_->revocation(), [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        QVERIFY(process_->signOut());
        QVERIFY(process_->client.hasUnfinishedSignOut());
        world_->revocation() = usual_;
    }
    void cleanup() {
        process_.reset();
        world_.reset();
        receipts_.clear();
    }

    void reportsACompletedRevocation() {
        QVERIFY(finished(process_->client.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, done later, earlier, stopped, stopped"_s});
    }

    void reportsARefusedRevocation() {
        world_->revocation() = [](const HttpRequest &) {
            return oauthError("invalid_client", 401);
        };
        QVERIFY(finished(process_->client.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, failed, earlier, stopped, stopped"_s});
    }

    void reportsARevocationThatIsNoLongerPossible() {
        world_->provider.metadata.remove(u"revocation_endpoint"_s);
        world_->pass(std::chrono::hours(25)); // the metadata is fetched again
        QVERIFY(finished(process_->client.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, no endpoint, earlier, stopped, stopped"_s});
    }

    void reportsADiscardedRevocation() {
        QVERIFY(finished(process_->client.discardUnfinishedSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, dropped, earlier, stopped, stopped"_s});
    }

    void reportsNothingWhileTheRevocationIsPending() {
        world_->revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        };
        QVERIFY(finished(process_->client.finishSignOut()));
        QCOMPARE(receipts_, QStringList());
    }

    void doesNotReportOnAnEarlierSignOut() {
        world_->revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        };
        QVERIFY(process_->signIn());
        QVERIFY(finished(process_->client.signOut(SignOutScope::LocalOnly)));
        world_->revocation() = usual_;
        QVERIFY(finished(process_->client.finishSignOut()));
        QVERIFY(!process_->client.hasUnfinishedSignOut());
        QCOMPARE(receipts_, QStringList());
    }

private:
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
    FakeHttpTransport::Answer usual_;
    QStringList receipts_;
};

BIFROST_TEST(TestLateReceipt, QCoreApplication)
#include "tst_latereceipt.moc"
