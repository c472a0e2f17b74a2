// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/storageretry.h"

#include "support/flowworld.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;

using Operation = StorageRetry::Operation;
using Kind = StorageError::Kind;
Q_DECLARE_METATYPE(Kind)

namespace {

Error storageError(Kind kind) {
    return StorageError{kind, {}};
}

} // namespace

class TestStorageRetry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        secrets_ = std::make_unique<MemorySecretStore>();
        store_ = std::make_unique<SessionStore>(*secrets_, IdTokenFactory::issuer,
                                                IdTokenFactory::clientId);
        retry_ = std::make_unique<StorageRetry>(*store_);
    }
    void cleanup() {
        retry_.reset();
        store_.reset();
        secrets_.reset();
    }

    void schedulesOnlyWhatAsksNothing_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isScheduled");
        QTest::newRow("unavailable") << Kind::Unavailable << true;
        QTest::newRow("timed out") << Kind::TimedOut << true;
        QTest::newRow("failed") << Kind::Failed << true;
        QTest::newRow("locked") << Kind::Locked << false;
        QTest::newRow("denied") << Kind::Denied << false;
        QTest::newRow("newer version") << Kind::NewerVersion << false;
    }
    void schedulesOnlyWhatAsksNothing() {
        QFETCH(Kind, kind);
        QSignalSpy changed(retry_.get(), &StorageRetry::problemChanged);
        retry_->failed(Operation::Write, storageError(kind));
        QCOMPARE(retry_->pending(), Operation::Write);
        QVERIFY(retry_->problem());
        QTEST(retry_->isScheduled(), "isScheduled");
        QCOMPARE(changed.count(), 1);
    }

    void isDueAfterAPause() {
        QSignalSpy due(retry_.get(), &StorageRetry::due);
        retry_->failed(Operation::Removal, storageError(Kind::Unavailable));
        QVERIFY(due.wait());
        QCOMPARE(retry_->pending(), Operation::Removal);
    }

    void isDueWhenTheStoreReportsRecovery() {
        QSignalSpy due(retry_.get(), &StorageRetry::due);
        retry_->failed(Operation::Read, storageError(Kind::Locked));
        secrets_->recover();
        QCOMPARE(due.count(), 1);
    }

    void successEndsIt() {
        QSignalSpy due(retry_.get(), &StorageRetry::due);
        QSignalSpy changed(retry_.get(), &StorageRetry::problemChanged);
        retry_->failed(Operation::Write, storageError(Kind::Unavailable));
        retry_->succeeded();
        QCOMPARE(retry_->pending(), Operation::None);
        QVERIFY(!retry_->problem());
        QVERIFY(!retry_->isScheduled());
        secrets_->recover();
        QCOMPARE(due.count(), 0);
        QCOMPARE(changed.count(), 2);
        retry_->succeeded();
        QCOMPARE(changed.count(), 2);
    }

    void reportReplacesNoPendingOperation() {
        retry_->report(storageError(Kind::Locked));
        QCOMPARE(retry_->pending(), Operation::Read);
        QVERIFY(!retry_->isScheduled());
        retry_->failed(Operation::Removal, storageError(Kind::Denied));
        retry_->report(storageError(Kind::Locked));
        QCOMPARE(retry_->pending(), Operation::Removal);
    }

private:
    std::unique_ptr<MemorySecretStore> secrets_;
    std::unique_ptr<SessionStore> store_;
    std::unique_ptr<StorageRetry> retry_;
};

BIFROST_TEST(TestStorageRetry, QCoreApplication)
#include "tst_storageretry.moc"
