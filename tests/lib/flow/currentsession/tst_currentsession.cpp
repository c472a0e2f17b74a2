// SPDX-License-Identifier: Apache-2.0
#include "currentsessionfixture.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)

class TestCurrentSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { fixture_ = std::make_unique<CurrentSessionFixture>(); }
    void cleanup() { fixture_.reset(); }

    void beginsStoredAndInMemory() {
        QSignalSpy changed(fixture_->current.get(), &CurrentSession::sessionChanged);
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->current->session());
        QVERIFY(!fixture_->world.record().isEmpty());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!fixture_->current->storageProblem());
    }

    void signInAndEndChangeTheRevisionAndARefreshDoesNot() {
        const quint64 atFirst = fixture_->current->revision();
        QVERIFY(fixture_->begin());
        const quint64 signedIn = fixture_->current->revision();
        QVERIFY(signedIn != atFirst);
        QVERIFY(
            finished(fixture_->current->proceed(fixture_->session, fixture_->session, signedIn)));
        QCOMPARE(fixture_->current->revision(), signedIn);
        QVERIFY(finished(fixture_->current->end(EndReason::SignedOut)));
        QVERIFY(fixture_->current->revision() != signedIn);
    }

    void refusesWorkForASessionThatIsNoLongerTheOne() {
        QVERIFY(fixture_->begin());
        const quint64 revision = fixture_->current->revision();
        QVERIFY(finished(fixture_->current->end(EndReason::SignedOut)));
        const auto late =
            fixture_->current->proceed(fixture_->session, fixture_->session, revision);
        QVERIFY(finished(late));
        const auto result = late.result();
        QCOMPARE(errorAs<SessionError>(result)->kind, SessionError::Kind::SignedOut);
        QVERIFY(!fixture_->current->session());
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
    }

    void storeOperationsKeepTheirOrder() {
        fixture_->world.secrets.holding = true;
        const auto begun = fixture_->current->begin(fixture_->session);
        QTRY_VERIFY(fixture_->world.secrets.isHolding());
        const auto ended = fixture_->current->end(EndReason::SignedOut);
        settle();
        QVERIFY(fixture_->world.keychain.calls.isEmpty());
        QVERIFY(!fixture_->current->settled().isFinished());
        fixture_->world.secrets.release();
        QVERIFY(finished(begun) && finished(ended));
        const QStringList changes = fixture_->world.keychain.calls.filter(
            QRegularExpression(u"^(write|remove) session:"_s));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().startsWith(u"remove"_s));
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
        QVERIFY(!fixture_->current->session());
        QVERIFY(!begun.result());
    }

    void endEmptiesMemoryWithinTheCall() {
        QVERIFY(fixture_->begin());
        fixture_->world.secrets.holding = true;
        const auto ended = fixture_->current->end(EndReason::SignedOut);
        QVERIFY(!fixture_->current->session());
        QVERIFY(!ended.isFinished());
        fixture_->world.secrets.release();
        QVERIFY(finished(ended));
    }

    void endsWhatAnotherProcessHasRefreshed() {
        QVERIFY(fixture_->begin());
        fixture_->storeElsewhere("of-another-process");
        const auto ended = fixture_->end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "of-another-process");
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
    }

    void endsItsOwnSession_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("signed out elsewhere")
            << Change([](FlowWorld &w) { w.keychain.entries.clear(); });
        QTest::newRow("damaged") << Change(
            [](FlowWorld &w) { w.keychain.entries.first() = Secret("{"); });
    }
    void endsItsOwnSession() {
        QFETCH(Change, change);
        QVERIFY(fixture_->begin());
        change(fixture_->world);
        const auto ended = fixture_->end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "access-1");
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
    }

    void endsTheSessionInMemoryWhileTheStoreIsBehind() {
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->proceedUnstored("access-2"));
        QCOMPARE(fixture_->end().session->accessToken().reveal(), "access-2");
    }

    void endAsksTheUserOnce() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.readError = StorageError{StorageError::Kind::Denied, {}};
        fixture_->world.keychain.calls.clear();
        const auto ended = fixture_->end();
        QVERIFY(outcome(ended.removed).contains("Denied"_L1));
        QCOMPARE(fixture_->world.keychain.calls, QStringList{u"read session"_s});
        QVERIFY(fixture_->current->storageProblem());
        fixture_->world.keychain.readError.reset();
        QVERIFY(fixture_->storeAgain());
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
    }

    void retriesAFailedWrite() {
        fixture_->world.keychain.writeError = StorageError{StorageError::Kind::Locked, {}};
        QSignalSpy problems(fixture_->current.get(), &CurrentSession::storageProblemChanged);
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->current->storageProblem());
        QVERIFY(outcome(fixture_->storeAgain()).contains("Locked"_L1));
        fixture_->world.keychain.writeError.reset();
        QVERIFY(fixture_->storeAgain());
        QVERIFY(!fixture_->current->storageProblem());
        QVERIFY(!fixture_->world.record().isEmpty());
        QCOMPARE(problems.count(), 3);
    }

    void retriesAFailedRemoval() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.removeError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(finished(fixture_->current->end(EndReason::SignedOut)));
        QVERIFY(fixture_->current->storageProblem());
        fixture_->world.keychain.removeError.reset();
        QVERIFY(fixture_->storeAgain());
        QVERIFY(!fixture_->current->storageProblem());
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
    }

    void sessionThatCouldNotBeRemovedIsNotRestored() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.removeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(finished(fixture_->current->end(EndReason::SignedOut)));
        const auto loaded = fixture_->current->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && !*loaded.result());
        QVERIFY(!fixture_->current->session());
    }

    void retryNeverTouchesARecordThatCouldNotBeRead() {
        QVERIFY(fixture_->begin());
        fixture_->restart();
        fixture_->world.keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(finished(fixture_->current->load()));
        QVERIFY(outcome(fixture_->storeAgain()).contains("Locked"_L1));
        QVERIFY(!fixture_->world.record().isEmpty());
    }

    void retriesAWriteByItself() {
        fixture_->world.keychain.writeError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.writeError.reset();
        QTRY_VERIFY(!fixture_->world.record().isEmpty());
        QTRY_VERIFY(!fixture_->current->storageProblem());
    }

    void retriesARemovalByItself() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.removeError = StorageError{StorageError::Kind::TimedOut, {}};
        QVERIFY(finished(fixture_->current->end(EndReason::SignedOut)));
        fixture_->world.keychain.removeError.reset();
        QTRY_VERIFY(fixture_->world.record().isEmpty());
    }

    void retriesAReadByItself() {
        QVERIFY(fixture_->begin());
        fixture_->restart();
        fixture_->world.keychain.readError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(finished(fixture_->current->load()));
        QVERIFY(!fixture_->current->session());
        fixture_->world.keychain.readError.reset();
        QTRY_VERIFY(fixture_->current->session());
        QVERIFY(!fixture_->current->storageProblem());
    }

    void lockedStoreIsRetriedOnlyWhenItReportsRecovery() {
        for (const auto kind : {StorageError::Kind::Locked, StorageError::Kind::Denied}) {
            fixture_->restart();
            fixture_->world.keychain.entries.clear();
            fixture_->world.keychain.writeError = StorageError{kind, {}};
            QVERIFY(fixture_->begin());
            const qsizetype before = fixture_->world.keychain.calls.size();
            settle();
            QVERIFY(!fixture_->current->isRetryScheduled());
            QCOMPARE(fixture_->world.keychain.calls.size(), before);
            fixture_->world.keychain.writeError.reset();
            fixture_->world.keychain.recover();
            QTRY_VERIFY(!fixture_->world.record().isEmpty());
            QTRY_VERIFY(!fixture_->current->storageProblem());
        }
    }

    void recoveryWithoutTroubleDoesNothing() {
        fixture_->world.keychain.writeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.writeError.reset();
        QVERIFY(fixture_->storeAgain());
        const QStringList calls = fixture_->world.keychain.calls;
        fixture_->world.keychain.recover();
        settle();
        QCOMPARE(fixture_->world.keychain.calls, calls);
    }

    void testsTheStoreOnce() {
        fixture_->world.keychain.checkError = StorageError{StorageError::Kind::Denied, {}};
        fixture_->current->expectBegin();
        QTRY_VERIFY(fixture_->current->storageProblem());
        fixture_->current->expectBegin();
        settle();
        QCOMPARE(fixture_->world.keychain.checks, 1);
        QVERIFY(fixture_->world.keychain.expected.isEmpty());
        QVERIFY(fixture_->begin());
        QVERIFY(!fixture_->current->storageProblem());
    }

    void expectsEachBeginAndTestsTheStoreOnce() {
        for (int i = 0; i < 2; ++i) {
            fixture_->current->expectBegin();
            QTRY_COMPARE(fixture_->world.keychain.expected.size(), 1);
            fixture_->current->expectNothing();
            QVERIFY(fixture_->world.keychain.expected.isEmpty());
        }
        QCOMPARE(fixture_->world.keychain.checks, 1);
    }

    /// The keychain asks for its password while the user cancels the sign-in.
    void expectsNothingThatWasCanceledMeanwhile() {
        fixture_->world.secrets.holding = true;
        fixture_->current->expectBegin();
        QTRY_VERIFY(fixture_->world.secrets.isHolding());
        fixture_->current->expectNothing();
        fixture_->world.secrets.release();
        settle();
        QCOMPARE(fixture_->world.keychain.checks, 1);
        QVERIFY(fixture_->world.keychain.expected.isEmpty());
    }

    void retryWithoutAProblemDoesNothing() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.calls.clear();
        QVERIFY(fixture_->storeAgain());
        QVERIFY(fixture_->world.keychain.calls.isEmpty());
    }

    void adoptsWhatAnotherProcessHasRefreshed() {
        QVERIFY(fixture_->begin());
        fixture_->storeElsewhere("of-another-process");
        QSignalSpy changed(fixture_->current.get(), &CurrentSession::sessionChanged);
        QCOMPARE(accessToken(fixture_->caughtUp()), QByteArray("of-another-process"));
        QCOMPARE(fixture_->current->session()->accessToken().reveal(), "of-another-process");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(accessToken(fixture_->caughtUp()), QByteArray("of-another-process"));
        QCOMPARE(changed.count(), 1);
    }

    void memoryCountsWhileTheStoreIsBehind() {
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->proceedUnstored("access-2"));
        QCOMPARE(accessToken(fixture_->caughtUp()), QByteArray("access-2"));
    }

    void catchesUpOnlyWithTheSameUser_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("signed out elsewhere")
            << Change([](FlowWorld &w) { w.keychain.entries.clear(); }) << u"SignedOut"_s;
        QTest::newRow("somebody else") << Change([](FlowWorld &w) {
            QByteArray record = w.record();
            w.keychain.entries.first() =
                Secret(record.replace(IdTokenFactory::subject.toUtf8(), "mallory"));
        }) << u"SignedOut"_s;
        QTest::newRow("locked") << Change([](FlowWorld &w) {
            w.keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        }) << u"Locked"_s;
    }
    void catchesUpOnlyWithTheSameUser() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QVERIFY(fixture_->begin());
        change(fixture_->world);
        QVERIFY(outcome(fixture_->caughtUp()).contains(expected));
        QVERIFY(fixture_->current->session());
    }

    void damagedRecordDoesNotCount() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.entries.first() = Secret("{");
        QCOMPARE(accessToken(fixture_->caughtUp()), QByteArray("access-1"));
    }

    void forgetsWithoutTouchingTheStore() {
        QVERIFY(fixture_->begin());
        QSignalSpy superseded(fixture_->current.get(), &CurrentSession::superseded);
        fixture_->current->end(EndReason::EndedElsewhere);
        QVERIFY(!fixture_->current->session());
        QCOMPARE(superseded.count(), 1);
        settle();
        QVERIFY(!fixture_->world.record().isEmpty());
    }

    void deletingItCancelsPendingFutures() {
        fixture_->world.secrets.holding = true;
        const auto begun = fixture_->current->begin(fixture_->session);
        const auto ended = fixture_->current->end(EndReason::SignedOut);
        settle();
        fixture_->current.reset();
        QVERIFY(begun.isCanceled() && ended.isCanceled());
        fixture_->world.secrets.release();
        settle();
    }

private:
    std::unique_ptr<CurrentSessionFixture> fixture_;
};

BIFROST_TEST(TestCurrentSession, QCoreApplication)
#include "tst_currentsession.moc"
