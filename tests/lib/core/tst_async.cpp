// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace bifrost;

namespace {

Error someError() {
    return SessionError{SessionError::Kind::Busy};
}

/// Counts its copies, to check that all of them are destroyed.
struct Tracked {
    explicit Tracked(int &live) : live_(&live) { ++*live_; }
    Tracked(const Tracked &other) : live_(other.live_) { ++*live_; }
    Tracked &operator=(const Tracked &) = delete;
    ~Tracked() { --*live_; }

private:
    int *live_;
};

} // namespace

class TestAsync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readyFutureHasFinished() {
        const auto future = ready<Result<int>>(7);
        QVERIFY(future.isFinished());
        QCOMPARE(*future.result(), 7);
    }

    void deferredKeepsItsFirstResult() {
        Deferred<Result<int>> deferred;
        const auto future = deferred.future();
        deferred.finish(1);
        deferred.finish(2);
        QCOMPARE(*future.result(), 1);
        QVERIFY(deferred.isFinished());
    }

    void destroyedDeferredCancelsItsFuture() {
        QFuture<Result<int>> future;
        {
            const Deferred<Result<int>> deferred;
            future = deferred.future();
            QVERIFY(!future.isFinished());
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void deferredMayBeDestroyedByItsContinuation() {
        auto deferred = std::make_unique<Deferred<Result<int>>>();
        bool called = false;
        auto last = deferred->future().then([&](const Result<int> &) {
            deferred.reset();
            called = true;
        });
        deferred->finish(1);
        QVERIFY(called);
        QVERIFY(last.isFinished());
    }

    void stepNeverRunsInsideTheCallThatAddsIt() {
        bool called = false;
        const auto next = andThen(ready<Result<int>>(1), this, [&](int value) -> Result<int> {
            called = true;
            return value + 1;
        });
        QVERIFY(!called);
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(*next.result(), 2);
    }

    void valuesPassThroughStepsOfBothKinds() {
        const auto chain = steps(this, this, ready<Result<int>>(1))
                               .andThen([](int value) { return ready<Result<int>>(value + 1); })
                               .andThen(&TestAsync::half)
                               .andThen([](double) -> Result<void> { return {}; })
                               .andThen([]() -> Result<QString> { return QStringLiteral("end"); })
                               .future();
        QTRY_VERIFY(chain.isFinished());
        QCOMPARE(*chain.result(), QStringLiteral("end"));
    }

    void failureSkipsValueStepsAndReachesTheEnd() {
        int skipped = 0;
        const auto chain =
            steps(this, this, failed<int>(someError()))
                .andThen([&](int) -> Result<int> { return ++skipped; })
                .andThen([&](int) { return ready<Result<int>>(++skipped); })
                .whenDone([](const Result<int> &result) -> Result<bool> { return !result; })
                .future();
        QTRY_VERIFY(chain.isFinished());
        QVERIFY(*chain.result());
        QCOMPARE(skipped, 0);
    }

    void cancellationFromOutsideIsAFailure() {
        auto deferred = std::make_unique<Deferred<Result<int>>>();
        const auto next =
            andThen(deferred->future(), this, [](int value) -> Result<int> { return value; });
        deferred.reset();
        QTRY_VERIFY(next.isFinished());
        QVERIFY(!next.isCanceled());
        QVERIFY(isCanceledError(next.result()));
    }

    void destroyedContextCancelsAtOnceAndReleasesTheStep() {
        int live = 0;
        bool called = false;
        Deferred<Result<int>> never;
        auto context = std::make_unique<QObject>();
        const auto next = andThen(never.future(), context.get(),
                                  [&called, held = Tracked(live)](int value) -> Result<int> {
                                      called = true;
                                      return value;
                                  });
        QVERIFY(live > 0);
        context.reset();
        QVERIFY(next.isFinished());
        QVERIFY(next.isCanceled());
        QCOMPARE(live, 0);
        never.finish(1);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void contextDestroyedAfterTheParentFinishedStopsTheStep() {
        bool called = false;
        auto context = std::make_unique<QObject>();
        const auto next =
            andThen(ready<Result<int>>(1), context.get(), [&](int value) -> Result<int> {
                called = true;
                return value;
            });
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(next.isCanceled());
        QVERIFY(!called);
    }

    void contextDestroyedInsideAStepEndsTheChain() {
        bool called = false;
        auto context = std::make_unique<QObject>();
        const auto next = steps(context.get(), this, ready<Result<int>>(1))
                              .andThen([&](int value) {
                                  context.reset();
                                  return ready<Result<int>>(value);
                              })
                              .andThen([&](int value) -> Result<int> {
                                  called = true;
                                  return value;
                              })
                              .future();
        QTRY_VERIFY(next.isFinished());
        QVERIFY(next.isCanceled());
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void floodOfReadyFuturesDoesNotRecurse() {
        int rounds = 0;
        std::function<void()> again = [&] {
            watch(ready<Result<int>>(1), this, [&](const Result<int> &) {
                if (++rounds < 20000) {
                    again();
                }
            });
        };
        again();
        QTRY_COMPARE_WITH_TIMEOUT(rounds, 20000, 30000);
    }

    void callersOfASingleFlightShareItsOutcome() {
        int starts = 0;
        Deferred<Result<int>> answer;
        SingleFlight<int> flight;
        QObject context; // destroyed before the flight
        const auto start = [&] {
            ++starts;
            return answer.future();
        };
        const auto first = flight.run(&context, start);
        const auto second = flight.run(&context, start);
        QCOMPARE(starts, 1);
        QVERIFY(flight.isRunning());
        answer.finish(5);
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(*first.result(), 5);
        QCOMPARE(*second.result(), 5);
        QVERIFY(!flight.isRunning());
        [[maybe_unused]] const auto third = flight.run(&context, start);
        QCOMPARE(starts, 2);
    }

    void callFromWithinTheStartJoinsTheFlight() {
        int starts = 0;
        Deferred<Result<int>> answer;
        SingleFlight<int> flight;
        QObject context;
        QFuture<Result<int>> inner;
        const auto outer = flight.run(&context, [&] {
            ++starts;
            inner = flight.run(&context, [&] {
                ++starts;
                return answer.future();
            });
            return answer.future();
        });
        answer.finish(5);
        QTRY_VERIFY(outer.isFinished() && inner.isFinished());
        QCOMPARE(starts, 1);
        QCOMPARE(*inner.result(), 5);
    }

    void callersOfASingleFlightMayEachContinue() {
        Deferred<Result<int>> answer;
        SingleFlight<int> flight;
        int sum = 0;
        const auto add = [&](const Result<int> &result) { sum += *result; };
        auto first = flight.run(this, [&] { return answer.future(); }).then(add);
        auto second = flight.run(this, [&] { return answer.future(); }).then(add);
        answer.finish(5);
        QTRY_COMPARE(sum, 10);
    }

    void withinReturnsWhicheverComesFirst() {
        const Error late = UserAgentError{UserAgentError::Kind::TimedOut, {}};
        QObject context;
        const auto early = within(std::chrono::minutes(1), ready<Result<int>>(5), &context, late);
        QTRY_VERIFY(early.isFinished());
        QCOMPARE(*early.result(), 5);
        Deferred<Result<int>> never;
        const auto given = within(std::chrono::milliseconds(1), never.future(), &context, late);
        QTRY_VERIFY(given.isFinished());
        QVERIFY(isCanceledError(given.result())); // the type of `late`
        never.finish(6);                          // ignored
        Deferred<Result<int>> other;
        auto brief = std::make_unique<QObject>();
        const auto orphan = within(std::chrono::minutes(1), other.future(), brief.get(), late);
        brief.reset();
        QVERIFY(orphan.isCanceled());
    }

private:
    static bool isCanceledError(const Result<int> &result) {
        return !result && std::holds_alternative<UserAgentError>(result.error());
    }
    // A member, because a step may be a member function.
    Result<double> half(int value) { return value / 2.0 + offset_; }
    double offset_ = 0;
};

BIFROST_TEST(TestAsync, QCoreApplication)
#include "tst_async.moc"
