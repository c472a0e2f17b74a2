// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/storequeue.h"
#include "support/flowworld.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestStoreQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        lock_ = std::make_unique<FakeProcessLock>();
        queue_ = std::make_unique<StoreQueue>(*lock_);
        context_ = std::make_unique<QObject>();
        done_.clear();
    }
    void cleanup() {
        context_.reset();
        queue_.reset();
        lock_.reset();
    }

    void runsOneAtATimeInOrder() {
        Deferred<Result<void>> slow;
        const auto first = queue_->inOrder<void>(context_.get(), [&] {
            done_ += u"first begun"_s;
            return slow.future();
        });
        const auto second = change(u"second"_s);
        settle();
        QCOMPARE(done_, QStringList{u"first begun"_s});
        QVERIFY(!queue_->settled().isFinished());
        slow.finish(failure(StorageError{StorageError::Kind::Failed, {}}));
        QVERIFY(finished(second) && second.result()); // whatever became of the first
        QVERIFY(first.isFinished() && !first.result());
        QCOMPARE(done_, (QStringList{u"first begun"_s, u"second"_s}));
        QTRY_VERIFY(queue_->settled().isFinished());
    }

    void changesUnderTheLockAndReleasesIt() {
        lock_->holdElsewhere();
        const auto changed = change(u"change"_s);
        settle();
        QVERIFY(done_.isEmpty());
        lock_->releaseElsewhere();
        QVERIFY(finished(changed));
        QCOMPARE(done_, QStringList{u"change"_s});
        QTRY_VERIFY(!lock_->isHeldHere());
    }

    void readsWithoutTheLock() {
        lock_->holdElsewhere();
        QVERIFY(finished(
            queue_->inOrder<void>(context_.get(), [] { return ready<Result<void>>({}); })));
    }

    void changesWithoutTheLockIfItIsNotAvailable() {
        lock_->error = SessionError{SessionError::Kind::InUse};
        const auto changed = change(u"change"_s);
        QVERIFY(finished(changed) && changed.result());
        QCOMPARE(done_, QStringList{u"change"_s});
    }

    void sharesItsOwnLock() {
        auto lock = queue_->lock();
        QVERIFY(finished(lock));
        QVERIFY(finished(change(u"change"_s)));
        QCOMPARE(lock_->asked, 1);
        QVERIFY(lock_->isHeldHere());
        lock = {};
        QTRY_VERIFY(!lock_->isHeldHere());
    }

    void deadContextGivesUpItsTurns() {
        lock_->holdElsewhere();
        const auto first = change(u"first"_s);
        const auto second = change(u"second"_s);
        settle();
        context_ = std::make_unique<QObject>();
        QVERIFY(first.isCanceled());
        QTRY_VERIFY(second.isCanceled());
        const auto third = change(u"third"_s);
        lock_->releaseElsewhere();
        QVERIFY(finished(third));
        QCOMPARE(done_, QStringList{u"third"_s});
        QTRY_VERIFY(!lock_->isHeldHere());
    }

private:
    QFuture<Result<void>> change(const QString &name) {
        return queue_->exclusively<void>(context_.get(), [this, name] {
            done_ += name;
            return ready<Result<void>>({});
        });
    }

    std::unique_ptr<FakeProcessLock> lock_;
    std::unique_ptr<StoreQueue> queue_;
    std::unique_ptr<QObject> context_;
    QStringList done_;
};

BIFROST_TEST(TestStoreQueue, QCoreApplication)
#include "tst_storequeue.moc"
