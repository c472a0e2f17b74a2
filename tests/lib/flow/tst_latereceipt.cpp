// SPDX-License-Identifier: Apache-2.0
#include "managerbench.h"
#include "signoutbench.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

/// The receipt of a sign-out whose revocation had no answer, and what becomes of it.
class TestLateReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        process_ = std::make_unique<Process>(*world_);
        connect(&process_->manager, &SessionManager::signOutReceiptChanged, this,
                [this](const SignOutReceipt &receipt) { receipts_ += summary(receipt); });
        QVERIFY(process_->signIn());
        usual_ = std::exchange(revocation(), [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        QVERIFY(process_->signOut());
        QVERIFY(process_->manager.hasUnfinishedSignOut());
        revocation() = usual_;
    }
    void cleanup() {
        process_.reset();
        world_.reset();
        receipts_.clear();
    }

    void saysWhatWasFinishedLater() {
        QVERIFY(finished(process_->manager.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, done later, earlier, stopped, stopped"_s});
    }

    void saysWhatWasRefusedLater() {
        revocation() = [](const HttpRequest &) { return oauthError("invalid_client", 401); };
        QVERIFY(finished(process_->manager.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, failed, earlier, stopped, stopped"_s});
    }

    void saysWhatIsNotAskedAnyMore() {
        world_->provider.metadata.remove(u"revocation_endpoint"_s);
        world_->pass(std::chrono::hours(25)); // the metadata is read anew
        QVERIFY(finished(process_->manager.finishSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, no endpoint, earlier, stopped, stopped"_s});
    }

    void saysWhatThePersonDropped() {
        QVERIFY(finished(process_->manager.dropUnfinishedSignOut()));
        QCOMPARE(receipts_, QStringList{u"done, dropped, earlier, stopped, stopped"_s});
    }

    void saysNothingWhileItIsStillToBeDone() {
        revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        };
        QVERIFY(finished(process_->manager.finishSignOut()));
        QCOMPARE(receipts_, QStringList());
    }

    void isNotThatOfASignOutBefore() {
        revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::TimedOut);
        };
        QVERIFY(process_->signIn());
        QVERIFY(finished(process_->manager.signOut(SignOutScope::LocalOnly)));
        revocation() = usual_;
        QVERIFY(finished(process_->manager.finishSignOut()));
        QVERIFY(!process_->manager.hasUnfinishedSignOut());
        QCOMPARE(receipts_, QStringList());
    }

private:
    FakeHttpTransport::Answer &revocation() {
        return world_->http.answers[FakeProvider::revocationPath()];
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Process> process_;
    FakeHttpTransport::Answer usual_;
    QStringList receipts_;
};

BIFROST_TEST(TestLateReceipt, QCoreApplication)
#include "tst_latereceipt.moc"
