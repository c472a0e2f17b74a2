// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/then.h>

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
using Pending = std::unique_ptr<QPromise<Result<T>>>;

template<typename T>
Pending<T> pending() {
    auto promise = std::make_unique<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void finish(const Pending<T> &promise, Result<T> result) {
    promise->addResult(std::move(result));
    promise->finish();
}

template<typename T>
QFuture<Result<T>> finished(Result<T> result) {
    const auto promise = pending<T>();
    finish(promise, std::move(result));
    return promise->future();
}

Error busy() {
    return SessionError{SessionError::Kind::Busy};
}

} // namespace

class TestThen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesValueAndFailure();
    void returnsAfterTheCallThatAddsIt();
    void acceptsSeveralContinuationsPerFuture();
    void treatsCancellationAsFailure();
    void neverRunsOnceTheContextIsDestroyed();
    void contextMayBeDestroyedByItsFunction();
    void continuesWithTheReturnedResult();
    void continuesWithTheReturnedFuture();
    void cancelsTheReturnedFutureWithTheContext();
    void functionMayBeMoveOnly();
};

void TestThen::passesValueAndFailure() {
    QList<Result<int>> outcomes;
    const auto note = [&](const Result<int> &result) { outcomes.append(result); };
    then(finished<int>(7), this, note);
    then(finished<int>(failure(busy())), this, note);
    QTRY_COMPARE(outcomes.size(), 2);
    QCOMPARE(*outcomes.first(), 7);
    QVERIFY(!outcomes.last());
}

void TestThen::returnsAfterTheCallThatAddsIt() {
    int calls = 0;
    const auto promise = pending<int>();
    then(finished<int>(1), this, [&](const Result<int> &) { ++calls; });
    then(promise->future(), this, [&](const Result<int> &) { ++calls; });
    finish<int>(promise, 2);
    QCOMPARE(calls, 0); // neither in then() nor in finish()
    QTRY_COMPARE(calls, 2);
}

void TestThen::acceptsSeveralContinuationsPerFuture() {
    int sum = 0;
    const auto promise = pending<int>();
    for (int i = 0; i < 3; ++i) {
        then(promise->future(), this, [&](const Result<int> &result) { sum += *result; });
    }
    finish<int>(promise, 5);
    QTRY_COMPARE(sum, 15);
}

void TestThen::treatsCancellationAsFailure() {
    std::optional<Result<int>> outcome;
    auto promise = pending<int>();
    then(promise->future(), this, [&](const Result<int> &result) { outcome = result; });
    promise.reset();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QVERIFY(isCanceled(outcome->error()));
}

void TestThen::neverRunsOnceTheContextIsDestroyed() {
    bool called = false;
    const auto promise = pending<int>();
    const auto held = std::make_shared<int>();
    auto context = std::make_unique<QObject>();
    const auto call = [&called, held](const Result<int> &) { called = true; };
    then(promise->future(), context.get(), call);
    then(finished<int>(1), context.get(), call);
    const auto before = held.use_count();
    context.reset();
    QCOMPARE(before - held.use_count(), 2L); // released at once
    finish<int>(promise, 1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestThen::contextMayBeDestroyedByItsFunction() {
    auto context = std::make_unique<QObject>();
    const auto next = then(finished<int>(1), context.get(), [&](const Result<int> &result) {
        context.reset();
        return finished(result);
    });
    QTRY_VERIFY(next.isFinished());
    QVERIFY(next.isCanceled()); // nobody was left to wait for the inner future
    bool called = false;
    context = std::make_unique<QObject>();
    then(finished<int>(1), context.get(), [&](const Result<int> &) {
        context.reset();
        called = true;
    });
    QTRY_VERIFY(called);
}

void TestThen::continuesWithTheReturnedResult() {
    const QFuture<Result<QString>> next =
        then(finished<int>(1), this,
             [](const Result<int> &result) -> Result<QString> { return QString::number(*result); });
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(*next.result(), u"1"_s);
}

void TestThen::continuesWithTheReturnedFuture() {
    const auto inner = pending<void>();
    const QFuture<Result<void>> next =
        then(finished<int>(1), this, [&](const Result<int> &) { return inner->future(); });
    QCoreApplication::processEvents();
    QVERIFY(!next.isFinished());
    finish<void>(inner, failure(busy()));
    QTRY_VERIFY(next.isFinished());
    QVERIFY(!next.result());
}

void TestThen::cancelsTheReturnedFutureWithTheContext() {
    const auto promise = pending<int>();
    auto context = std::make_unique<QObject>();
    const auto next =
        then(promise->future(), context.get(), [](const Result<int> &result) { return result; });
    QVERIFY(!next.isFinished());
    context.reset();
    QVERIFY(next.isFinished());
    QVERIFY(next.isCanceled());
}

void TestThen::functionMayBeMoveOnly() {
    int seen = 0;
    then(finished<int>(1), this,
         [&seen, add = std::make_unique<int>(2)](const Result<int> &result) {
             seen = *result + *add;
         });
    QTRY_COMPARE(seen, 3);
}

BIFROST_TEST(TestThen, QCoreApplication)
#include "tst_then.moc"
