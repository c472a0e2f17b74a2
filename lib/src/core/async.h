// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

// Steps of a flow, one after the other. They do not use QFuture::then(context, ...): Qt 6.4 asserts
// that the context still lives when the parent finishes, runs the function inside the call when the
// parent has finished already (a flood of ready futures would recurse), and a future carries one
// continuation only. A QFutureWatcher that is a child of the context has none of these faults.
//
// The contract of all functions here:
//  - a step runs from the event loop of the context's thread, never inside the call that adds it;
//  - when the context dies first the step never runs, what it captured is released at once, and
//    the returned future is cancelled: it never stays pending;
//  - a future that was cancelled from outside counts as failed with `UserAgentError::Cancelled`.
namespace bifrost {

/// A future that has its result already.
template<typename T>
QFuture<T> ready(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A future that has already failed.
template<typename T>
QFuture<Result<T>> failed(Error error) {
    return ready<Result<T>>(failure(std::move(error)));
}

/// A result still to come. The first `finish()` counts; destroying it unfinished cancels the
/// future.
template<typename T>
class Deferred {
public:
    Deferred() : promise_(std::make_unique<QPromise<T>>()) { promise_->start(); }
    [[nodiscard]] QFuture<T> future() const { return promise_ ? promise_->future() : QFuture<T>(); }
    [[nodiscard]] bool isFinished() const { return !promise_; }
    void finish(T value) {
        // A local: whoever listens may destroy this object.
        if (const auto promise = std::move(promise_)) {
            promise->addResult(std::move(value));
            promise->finish();
        }
    }

private:
    std::unique_ptr<QPromise<T>> promise_;
};

namespace detail {

template<typename T>
struct Step; // what a step returns, and what comes out of it
template<typename T>
struct Step<tl::expected<T, Error>> {
    using Value = T;
};
template<typename T>
struct Step<QFuture<tl::expected<T, Error>>> {
    using Value = T;
};
template<typename Returned>
using StepValue = typename Step<std::remove_cvref_t<Returned>>::Value;

template<typename T, typename Function>
auto applyValue(Function &function, Result<T> &result) {
    if constexpr (std::is_void_v<T>) {
        return std::invoke(function);
    } else {
        return std::invoke(function, std::move(*result));
    }
}

} // namespace detail

/// Calls `callback` once with the finished future; not at all when `context` dies first.
template<typename T, typename Callback>
void watchFuture(const QFuture<T> &future, QObject *context, Callback callback) {
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, callback = std::move(callback)]() mutable {
                         const QFuture<T> finished = watcher->future();
                         watcher->deleteLater();
                         callback(finished);
                     });
    watcher->setFuture(future);
}

/// Calls `callback` once with the outcome of `future`; not at all when `context` dies first.
template<typename T, typename Callback>
void watch(const QFuture<Result<T>> &future, QObject *context, Callback callback) {
    watchFuture(
        future, context,
        [callback = std::move(callback)](const QFuture<Result<T>> &finished) mutable {
            callback(finished.isResultReadyAt(0)
                         ? finished.result()
                         : Result<T>(failure(UserAgentError{UserAgentError::Kind::Cancelled, {}})));
        });
}

/// `function` makes the next result, or the future of one, of the outcome of `future`, good or bad.
template<typename T, typename Function>
auto whenDone(const QFuture<Result<T>> &future, QObject *context, Function function) {
    using Returned = std::invoke_result_t<Function &, Result<T>>;
    using Next = Result<detail::StepValue<Returned>>;
    auto deferred = std::make_shared<Deferred<Next>>();
    const QFuture<Next> next = deferred->future();
    watch(future, context,
          [alive = QPointer(context), deferred,
           function = std::move(function)](Result<T> result) mutable {
              if constexpr (std::is_same_v<std::remove_cvref_t<Returned>, Next>) {
                  deferred->finish(std::invoke(function, std::move(result)));
              } else {
                  const auto inner = std::invoke(function, std::move(result));
                  if (alive) { // the step itself may have ended the flow
                      watch(inner, alive.get(),
                            [deferred](Next last) { deferred->finish(std::move(last)); });
                  }
              }
          });
    return next;
}

/// `function` makes the next result, or the future of one, of the value of `future`. A failure
/// passes by it, unchanged.
template<typename T, typename Function>
auto andThen(const QFuture<Result<T>> &future, QObject *context, Function function) {
    using Returned =
        decltype(detail::applyValue<T>(std::declval<Function &>(), std::declval<Result<T> &>()));
    using Next = Result<detail::StepValue<Returned>>;
    return whenDone(future, context, [function = std::move(function)](Result<T> result) mutable {
        if constexpr (std::is_same_v<std::remove_cvref_t<Returned>, Next>) {
            return result ? detail::applyValue<T>(function, result)
                          : Next(failure(std::move(result.error())));
        } else {
            return result ? detail::applyValue<T>(function, result)
                          : failed<detail::StepValue<Returned>>(std::move(result.error()));
        }
    });
}

/// The outcome of `future`, or `late` when it has none within `patience`. What it stands for goes
/// on.
template<typename T>
QFuture<Result<T>> within(std::chrono::milliseconds patience, const QFuture<Result<T>> &future,
                          QObject *context, Error late) {
    const auto first = std::make_shared<Deferred<Result<T>>>();
    auto *timer = new QTimer(context); // goes with it, and lets go of what is waited for
    watch(future, timer, [first, timer](Result<T> result) {
        timer->deleteLater();
        first->finish(std::move(result));
    });
    timer->callOnTimeout([first, timer, late = std::move(late)] {
        timer->deleteLater();
        first->finish(failure(late));
    });
    timer->setSingleShot(true);
    timer->start(patience);
    const auto next = first->future();
    return next;
}

/// A chain that reads from top to bottom; its steps are member functions of `Owner` or callables:
/// `steps(context, this, future).andThen(&Flow::exchangeCode).andThen(&Flow::save).future()`.
template<typename Owner, typename T>
class Steps {
public:
    Steps(QObject *context, Owner *owner, QFuture<Result<T>> future)
        : context_(context), owner_(owner), future_(std::move(future)) {}
    /// Goes on with the value; a failure skips to the end.
    template<typename Function>
    [[nodiscard]] auto andThen(Function function) const {
        return next(bifrost::andThen(future_, context_, bound(std::move(function))));
    }
    /// Goes on with the outcome, whichever it is.
    template<typename Function>
    [[nodiscard]] auto whenDone(Function function) const {
        return next(bifrost::whenDone(future_, context_, bound(std::move(function))));
    }
    [[nodiscard]] QFuture<Result<T>> future() const { return future_; }

private:
    template<typename Function>
    auto bound(Function function) const {
        if constexpr (std::is_member_function_pointer_v<Function>) {
            return std::bind_front(function, owner_);
        } else {
            return function;
        }
    }
    template<typename Next>
    auto next(QFuture<Result<Next>> future) const {
        return Steps<Owner, Next>(context_, owner_, std::move(future));
    }

    QObject *context_;
    Owner *owner_;
    QFuture<Result<T>> future_;
};

template<typename Owner, typename T>
[[nodiscard]] Steps<Owner, T> steps(QObject *context, Owner *owner, QFuture<Result<T>> future) {
    return Steps<Owner, T>(context, owner, std::move(future));
}

/// Lets calls that come while one is under way share its outcome. Each caller gets a future of
/// their own, since a QFuture carries one continuation only. `context` goes before the flight does.
template<typename T>
class SingleFlight {
public:
    template<typename Start>
    QFuture<Result<T>> run(QObject *context, Start start) {
        if (inFlight_.isFinished()) {
            // In flight before it starts: `start` may tell somebody, who calls again at once.
            const auto landing = std::make_shared<Deferred<Result<T>>>();
            inFlight_ = landing->future();
            watch(start(), context, [this, landing](Result<T> result) {
                inFlight_ = {}; // or it would keep the result alive
                landing->finish(std::move(result));
            });
        }
        return whenDone(inFlight_, context, [](Result<T> result) { return result; });
    }
    [[nodiscard]] bool isRunning() const { return !inFlight_.isFinished(); }

private:
    QFuture<Result<T>> inFlight_; ///< finished from the start: Qt's default
};

} // namespace bifrost
