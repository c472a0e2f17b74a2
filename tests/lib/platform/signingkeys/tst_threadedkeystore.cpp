// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/threadedkeystore.h"

#include "support/eventually.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the test and the device, in its thread, share.
struct Script {
    std::atomic_int opened = 0;
    std::atomic_int commands = 0;
    std::atomic_int failures = 0;            ///< so many commands fail from now on
    std::atomic_bool blocks = false;         ///< a command waits for `released`
    std::atomic<QThread *> thread = nullptr; ///< of the last command
    std::atomic_bool hasSignedLate = false;  ///< the input "late"
    QSemaphore begun;
    QSemaphore released;
};

class ScriptedDevice final : public SigningKeyDevice {
public:
    explicit ScriptedDevice(std::shared_ptr<Script> script) : script_(std::move(script)) {}
    Result<HardwareKey> generate(HardwareKeyUse /*use*/) override {
        return command().map([] { return HardwareKey{u"scripted"_s, Secret("handle"), {}}; });
    }
    Result<QByteArray> sign(const HardwareKey &key, const QByteArray &input) override {
        script_->hasSignedLate = script_->hasSignedLate || input == "late";
        return command().map([&] { return key.handle.reveal() + ':' + input; });
    }

private:
    Result<void> command() {
        ++script_->commands;
        script_->thread = QThread::currentThread();
        script_->begun.release();
        if (script_->blocks) {
            script_->released.acquire();
        }
        if (script_->failures > 0) {
            --script_->failures;
            return failure(SigningKeyError{SigningKeyError::Kind::Failed, u"scripted"_s});
        }
        return {};
    }
    std::shared_ptr<Script> script_;
};

} // namespace

class TestThreadedKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        script_ = std::make_shared<Script>();
        open(20s);
    }
    void cleanup() {
        script_->released.release(100);
        store_.reset();
    }

    void commandsRunInAnotherThread() {
        QVERIFY(done(store_->generate(HardwareKeyUse::Auto)));
        QVERIFY(script_->thread != nullptr);
        QVERIFY(script_->thread != QThread::currentThread());
    }

    /// The call returns while the device is still at work.
    void callerIsNotBlocked() {
        script_->blocks = true;
        const auto made = store_->generate(HardwareKeyUse::Auto);
        script_->begun.acquire();
        QVERIFY(!made.isFinished());
        script_->released.release();
        QVERIFY(done(made));
    }

    void connectionIsKept() {
        const auto key = *done(store_->generate(HardwareKeyUse::Auto));
        QCOMPARE(*done(store_->sign(key, "a")), QByteArray("handle:a"));
        QCOMPARE(*done(store_->sign(key, "b")), QByteArray("handle:b"));
        QCOMPARE(script_->opened, 1);
    }

    void commandsWaitForEachOther() {
        script_->blocks = true;
        const auto first = store_->generate(HardwareKeyUse::Auto);
        const auto second = store_->generate(HardwareKeyUse::Auto);
        script_->begun.acquire();
        QCOMPARE(script_->commands, 1);
        script_->released.release(2);
        QVERIFY(done(first) && done(second));
        QCOMPARE(script_->commands, 2);
    }

    void connectionThatIsOfNoUseAnyMoreIsReplaced() {
        const auto key = *done(store_->generate(HardwareKeyUse::Auto));
        script_->failures = 1;
        QVERIFY(done(store_->sign(key, "a")));
        QCOMPARE(script_->opened, 2);
    }

    void newConnectionGetsNoSecondAttempt() {
        script_->failures = 2;
        QCOMPARE(outcome(done(store_->generate(HardwareKeyUse::Auto))),
                 u"SigningKeyError Failed: scripted"_s);
        QCOMPARE(script_->commands, 1);
        QCOMPARE(outcome(done(store_->generate(HardwareKeyUse::Auto))),
                 u"SigningKeyError Failed: scripted"_s);
        QVERIFY(done(store_->generate(HardwareKeyUse::Auto)));
        QCOMPARE(script_->opened, 3);
    }

    void deviceThatCannotBeOpenedIsTriedAgainWithTheNextCommand() {
        fails_ = true;
        QCOMPARE(outcome(done(store_->generate(HardwareKeyUse::Auto))),
                 u"SigningKeyError NotFound"_s);
        fails_ = false;
        QVERIFY(done(store_->generate(HardwareKeyUse::Auto)));
    }

    void deviceThatDoesNotRespondTimesOut() {
        open(20ms);
        script_->blocks = true;
        QCOMPARE(outcome(done(store_->generate(HardwareKeyUse::Auto))),
                 u"SigningKeyError TimedOut"_s);
    }

    /// What nobody waits for any more is not done.
    void commandThatHasTimedOutIsNotGiven() {
        open(20ms);
        script_->blocks = true;
        const auto first = store_->generate(HardwareKeyUse::Auto);
        script_->begun.acquire();
        const HardwareKey key{u"scripted"_s, Secret("handle"), {}};
        QCOMPARE(outcome(done(store_->sign(key, "late"))), u"SigningKeyError TimedOut"_s);
        script_->blocks = false;
        script_->released.release();
        QVERIFY(eventually([&] { return done(store_->sign(key, "next")).has_value(); }));
        QVERIFY(!script_->hasSignedLate);
    }

    void storeMayGoWhileTheDeviceIsAtWork() {
        script_->blocks = true;
        const auto made = store_->generate(HardwareKeyUse::Auto);
        script_->begun.acquire();
        store_.reset(); // gives the device up
        QVERIFY(made.isCanceled() || !made.isFinished());
        script_->released.release();
    }

private:
    void open(std::chrono::milliseconds patience) {
        store_ = std::make_unique<ThreadedKeyStore>(
            patience, [this]() -> Result<std::unique_ptr<SigningKeyDevice>> {
                if (fails_) {
                    return failure(SigningKeyError{SigningKeyError::Kind::NotFound, {}});
                }
                ++script_->opened;
                return std::make_unique<ScriptedDevice>(script_);
            });
    }
    template<typename T>
    static Result<T> done(const QFuture<Result<T>> &future) {
        const bool isFinished = eventually([&] { return future.isFinished(); });
        return isFinished ? future.result() : Result<T>(failure(SessionError{}));
    }

    std::shared_ptr<Script> script_;
    std::atomic_bool fails_ = false;
    std::unique_ptr<ThreadedKeyStore> store_;
};

BIFROST_TEST(TestThreadedKeyStore, QCoreApplication)
#include "tst_threadedkeystore.moc"
