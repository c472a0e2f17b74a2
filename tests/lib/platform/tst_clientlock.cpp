// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "platform/clientlock.h"
#include "support/eventually.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Held = ProcessLock::Held;

class TestClientLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void clientsDoNotWaitForEachOther() {
        ClientLock one = lock(u"session:a:x"_s);
        ClientLock other = lock(u"session:b:x"_s);
        const auto first = one.acquire(patient);
        const auto second = other.acquire(patient);
        QVERIFY(had(first) && had(second));
        QVERIFY(first.result().value() && second.result().value());
    }

    void oneClientWaitsForItselfElsewhere() {
        ClientLock one = lock(u"session:a:x"_s);
        ClientLock again = lock(u"session:a:x"_s);
        auto first = std::make_unique<QFuture<Result<Held>>>(one.acquire(patient));
        QVERIFY(had(*first));
        const auto refused = again.acquire(50ms);
        QVERIFY(!had(refused));
        QVERIFY(std::holds_alternative<SessionError>(refused.result().error()));
        first.reset();
        QVERIFY(had(again.acquire(patient)));
    }

    /// An earlier build that is running has one lock for all clients.
    void waitsForAnEarlierBuildWhileThereIsSomethingToMove() {
        LockFile earlier(folder_->filePath(u"session.lock"_s));
        auto working = std::make_unique<QFuture<Result<Held>>>(earlier.acquire(patient));
        QVERIFY(had(*working));
        ClientLock ours = lock(u"session:a:x"_s);
        QVERIFY(had(ours.acquire(50ms))); // it has stored nothing: we have no business with it
        const StoredMarker marker(folder_->path());
        marker.set(u"shared"_s);
        QVERIFY(!had(ours.acquire(50ms)));
        const auto turn = ours.acquire(patient);
        working.reset();
        QVERIFY(had(turn));
        QVERIFY(!had(earlier.acquire(50ms))); // and now it waits for us
    }

private:
    static constexpr auto patient = 20s;

    [[nodiscard]] ClientLock lock(const QString &key) const {
        return {folder_->path(), key, {u"shared"_s}};
    }
    static bool had(const QFuture<Result<Held>> &turn) {
        return test::eventually([&] { return turn.isFinished(); }, 30s) && turn.result();
    }
    std::unique_ptr<QTemporaryDir> folder_;
};

BIFROST_TEST(TestClientLock, QCoreApplication)
#include "tst_clientlock.moc"
