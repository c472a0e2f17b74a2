// SPDX-License-Identifier: Apache-2.0
#include "flow/receiptbuilder.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using Step = SignOutReceipt::Step;
using Status = SignOutReceipt::Status;
using Reason = SignOutReceipt::Reason;

class TestReceiptBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryStepOnceInOrder() {
        const SignOutReceipt receipt = ReceiptBuilder().build(Reason::StoppedWaiting);
        QCOMPARE(receipt.entries.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(receipt.entries[i].step, static_cast<Step>(i));
            QCOMPARE(receipt.entries[i].status, Status::Skipped);
            QCOMPARE(receipt.entries[i].reason, Reason::StoppedWaiting);
        }
    }

    void firstDecisionStands() {
        ReceiptBuilder builder;
        builder.record(Step::ProviderSessionEnded, failure(SessionError{}));
        builder.done(Step::ProviderSessionEnded);
        const auto receipt = builder.build(Reason::EarlierStepFailed);
        QCOMPARE(receipt.entry(Step::ProviderSessionEnded).status, Status::Failed);
        QCOMPARE(receipt.entry(Step::ProviderSessionEnded).reason, Reason::SeeError);
        QVERIFY(receipt.entry(Step::ProviderSessionEnded).error);
        QVERIFY(!receipt.done(Step::ProviderSessionEnded));
    }

    void knowsWhatCouldNotReachTheProvider() {
        ReceiptBuilder builder;
        QVERIFY(!builder.hasTransportError(Step::RefreshTokenRevoked));
        builder.record(Step::RefreshTokenRevoked, failure(TransportError{}));
        builder.record(Step::AccessTokenRevoked, failure(OAuthErrorResponse{}));
        QVERIFY(builder.hasTransportError(Step::RefreshTokenRevoked));
        QVERIFY(!builder.hasTransportError(Step::AccessTokenRevoked));
    }

    void postponesWhatIsNotDone() {
        ReceiptBuilder builder;
        builder.done(Step::LocalSessionRemoved);
        builder.record(Step::RefreshTokenRevoked, failure(TransportError{}));
        for (const Step step :
             {Step::LocalSessionRemoved, Step::RefreshTokenRevoked, Step::AccessTokenRevoked}) {
            builder.postponed(step);
        }
        const auto receipt = builder.build(Reason::EarlierStepFailed);
        QVERIFY(receipt.done(Step::LocalSessionRemoved));
        QCOMPARE(receipt.entry(Step::LocalSessionRemoved).reason, Reason::None);
        QCOMPARE(receipt.entry(Step::RefreshTokenRevoked).status, Status::Failed);
        QCOMPARE(receipt.entry(Step::RefreshTokenRevoked).reason, Reason::FinishedLater);
        QVERIFY(receipt.entry(Step::RefreshTokenRevoked).error);
        QCOMPARE(receipt.entry(Step::AccessTokenRevoked).status, Status::Skipped);
        QCOMPARE(receipt.entry(Step::AccessTokenRevoked).reason, Reason::FinishedLater);
    }

    void recordsSuccess() {
        ReceiptBuilder builder;
        builder.record(Step::LocalSessionRemoved, {});
        builder.skipped(Step::RefreshTokenRevoked, Reason::NothingToRevoke);
        const auto receipt = builder.build(Reason::NotAsked);
        QVERIFY(receipt.done(Step::LocalSessionRemoved));
        QCOMPARE(receipt.entry(Step::RefreshTokenRevoked).reason, Reason::NothingToRevoke);
        QCOMPARE(receipt.entry(Step::BrowserReturned).reason, Reason::NotAsked);
    }
};

BIFROST_TEST(TestReceiptBuilder, QCoreApplication)
#include "tst_receiptbuilder.moc"
