// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/then.h>

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

// The steps of a flow, one after the other, over `then()`: a step runs from the event loop of the
// context's thread, never inside the call that adds it, and not at all once the context has been
// destroyed; what it captured is then released at once, and the returned future is canceled.
namespace bifrost {

/// A future that has finished with `value`.
template<typename T>
QFuture<T> ready(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// `future` has finished already, without a value: nobody has to wait for it.
template<typename T>
[[nodiscard]] bool isAbsent(const QFuture<Result<std::optional<T>>> &future) {
    if (!future.isFinished() || !future.isResultReadyAt(0)) {
        return false;
    }
    const Result<std::optional<T>> result = future.result();
    return result && !*result;
}

/// A future that has finished with a failure.
template<typename T>
QFuture<Result<T>> failed(Error error) {
    return ready<Result<T>>(failure(std::move(error)));
}

[[nodiscard]] inline Error canceledError() {
    return UserAgentError{UserAgentError::Kind::Canceled, {}};
}

/// A future that has failed with `UserAgentError::Canceled`: nothing is waiting for the browser, or
/// the operation was abandoned.
template<typename T>
[[nodiscard]] QFuture<Result<T>> canceled() {
    return failed<T>(canceledError());
}

/// A result that is still to come. Only the first `finish()` counts; destroying an unfinished
/// object cancels the future.
template<typename T>
class Deferred {
public:
    Deferred() : promise_(std::make_unique<QPromise<T>>()) { promise_->start(); }
    [[nodiscard]] QFuture<T> future() const { return promise_ ? promise_->future() : QFuture<T>(); }
    [[nodiscard]] bool isFinished() const { return !promise_; }
    void finish(T value) {
        // A local variable: a continuation may destroy this object.
        if (const auto promise = std::move(promise_)) {
            promise->addResult(std::move(value));
            promise->finish();
        }
    }

private:
    std::unique_ptr<QPromise<T>> promise_;
};

namespace detail {

template<typename T, typename Function>
auto applyValue(Function &function, Result<T> &result) {
    if constexpr (std::is_void_v<T>) {
        return std::invoke(function);
    } else {
        return std::invoke(function, std::move(*result));
    }
}

} // namespace detail

/// For futures of anything but a `Result`.
using detail::watchFuture;

/// `then()` with a function that returns nothing.
template<typename T, typename Callback>
void watch(const QFuture<Result<T>> &future, QObject *context, Callback callback) {
    then(future, context, std::move(callback));
}

/// `then()` with a function that returns the next result, or the future of one.
template<typename T, typename Function>
auto whenDone(const QFuture<Result<T>> &future, QObject *context, Function function) {
    return then(future, context, std::move(function));
}

/// Passes the value of `future` to `function`, which returns the next result or the future of one.
/// A failure skips `function` and becomes the outcome.
template<typename T, typename Function>
auto andThen(const QFuture<Result<T>> &future, QObject *context, Function function) {
    using Returned =
        decltype(detail::applyValue<T>(std::declval<Function &>(), std::declval<Result<T> &>()));
    using Next = Result<detail::ContinuationValue<Returned>>;
    return then(future, context, [function = std::move(function)](Result<T> result) mutable {
        if constexpr (std::is_same_v<std::remove_cvref_t<Returned>, Next>) {
            return result ? detail::applyValue<T>(function, result)
                          : Next(failure(std::move(result.error())));
        } else {
            return result ? detail::applyValue<T>(function, result)
                          : failed<detail::ContinuationValue<Returned>>(std::move(result.error()));
        }
    });
}

/// The outcome of `future`, or `late` if it has not finished within `patience`. Its operation goes
/// on.
template<typename T>
QFuture<Result<T>> within(std::chrono::milliseconds patience, const QFuture<Result<T>> &future,
                          QObject *context, Error late) {
    const auto first = std::make_shared<Deferred<Result<T>>>();
    auto *timer = new QTimer(context); // destroying it stops the wait for `future`
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

/// A chain of steps, in the order in which they run. Each is a member function of `Owner` or a
/// callable:
/// `steps(context, this, future).andThen(&Flow::exchangeCode).andThen(&Flow::save).future()`.
template<typename Owner, typename T>
class Steps {
public:
    Steps(QObject *context, Owner *owner, QFuture<Result<T>> future)
        : context_(context), owner_(owner), future_(std::move(future)) {}
    /// Continues with the value; a failure skips the step.
    template<typename Function>
    [[nodiscard]] auto andThen(Function function) const {
        return next(bifrost::andThen(future_, context_, bound(std::move(function))));
    }
    /// Continues with the outcome, a value or a failure.
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

/// Calls made while an operation is running share its outcome. Each caller gets a future of its
/// own, since `QFuture::then()` allows one continuation per future. The `context` must be destroyed
/// before this object.
template<typename T>
class SingleFlight {
public:
    template<typename Start>
    QFuture<Result<T>> run(QObject *context, Start start) {
        if (inFlight_.isFinished()) {
            // Set before `start` runs: `start` may emit a signal whose receiver calls run().
            const auto landing = std::make_shared<Deferred<Result<T>>>();
            inFlight_ = landing->future();
            watch(start(), context, [this, landing](Result<T> result) {
                inFlight_ = {}; // releases the result
                landing->finish(std::move(result));
            });
        }
        return whenDone(inFlight_, context, [](Result<T> result) { return result; });
    }
    [[nodiscard]] bool isRunning() const { return !inFlight_.isFinished(); }

private:
    QFuture<Result<T>> inFlight_; ///< a default-constructed future is finished
};

} // namespace bifrost
