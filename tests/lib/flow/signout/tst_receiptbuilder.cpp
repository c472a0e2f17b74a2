// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/receiptbuilder.h"
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

    void keepsTheFirstEntryOfAStep() {
        ReceiptBuilder builder;
        builder.add(attempted(Step::ProviderSessionEnded, failure(SessionError{})));
        builder.add(attempted(Step::ProviderSessionEnded, {}));
        const auto receipt = builder.build(Reason::EarlierStepFailed);
        QCOMPARE(receipt.entry(Step::ProviderSessionEnded).status, Status::Failed);
        QCOMPARE(receipt.entry(Step::ProviderSessionEnded).reason, Reason::SeeError);
        QVERIFY(receipt.entry(Step::ProviderSessionEnded).error);
        QVERIFY(!receipt.done(Step::ProviderSessionEnded));
    }

    void recognizesWhatCouldNotReachTheProvider() {
        QVERIFY(!hasTransportError({.step = Step::RefreshTokenRevoked}));
        QVERIFY(hasTransportError(attempted(Step::RefreshTokenRevoked, failure(TransportError{}))));
        QVERIFY(
            !hasTransportError(attempted(Step::AccessTokenRevoked, failure(OAuthErrorResponse{}))));
    }

    void postponesWhatIsNotDone() {
        ReceiptBuilder builder;
        builder.add(attempted(Step::LocalSessionRemoved, {}));
        builder.add(attempted(Step::RefreshTokenRevoked, failure(TransportError{})));
        for (const Step step :
             {Step::LocalSessionRemoved, Step::RefreshTokenRevoked, Step::AccessTokenRevoked}) {
            builder.postpone(step);
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

    void containsWhatWasAdded() {
        ReceiptBuilder builder;
        builder.add(attempted(Step::LocalSessionRemoved, {}));
        builder.add(skipped(Step::RefreshTokenRevoked, Reason::NothingToRevoke));
        QVERIFY(builder.contains(Step::LocalSessionRemoved));
        QVERIFY(!builder.contains(Step::BrowserReturned));
        const auto receipt = builder.build(Reason::NotAsked);
        QVERIFY(receipt.done(Step::LocalSessionRemoved));
        QCOMPARE(receipt.entry(Step::RefreshTokenRevoked).reason, Reason::NothingToRevoke);
        QCOMPARE(receipt.entry(Step::BrowserReturned).reason, Reason::NotAsked);
    }
};

BIFROST_TEST(TestReceiptBuilder, QCoreApplication)
#include "tst_receiptbuilder.moc"
