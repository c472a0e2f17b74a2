// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace bifrost {

namespace detail {

template<typename Returned>
struct Continuation; // a function for then() returns void, Result<T> or QFuture<Result<T>>
template<typename T>
struct Continuation<tl::expected<T, Error>> {
    using Value = T;
};
template<typename T>
struct Continuation<QFuture<tl::expected<T, Error>>> {
    using Value = T;
};
template<typename Returned>
using ContinuationValue = typename Continuation<std::remove_cvref_t<Returned>>::Value;

/// Calls `callback` once with the finished future; never if `context` is destroyed first.
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

template<typename T>
Result<T> outcome(const QFuture<Result<T>> &finished) {
    return finished.isResultReadyAt(0)
               ? finished.result()
               : Result<T>(failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
}

template<typename T>
void finish(QPromise<T> &promise, T value) {
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace detail

/// Calls `function` once with the outcome of `future`, from the event loop of the thread that
/// `context` lives in. Call it from that thread; `context` must not be null.
///
/// - `function` never runs inside the call of `then()`, even if `future` has already finished.
/// - It never runs once `context` has been destroyed. What it captured is then released at once,
///   and the returned future is canceled.
/// - A future that was canceled counts as failed with `UserAgentError::Canceled`.
/// - One future may be passed to `then()` several times.
///
/// `QFuture::then(context, ...)` guarantees none of this in Qt 6.4: it asserts that the context
/// still exists when the future finishes, and allows one continuation per future.
///
/// `function` takes a `Result<T>`, must not throw, and returns
/// - nothing: then so does `then()`; or
/// - a `Result<U>` or a `QFuture<Result<U>>`: `then()` returns a `QFuture<Result<U>>` with that
///   outcome. Canceling it does not stop `function`.
///
/// \code
/// bifrost::then(bifrost::Client::checkProvider(QStringLiteral("acme")), this,
///               [](const bifrost::Result<bifrost::ProviderSummary> &provider) {
///                   qInfo() << (provider ? provider->issuer : toLogString(provider.error()));
///               });
/// \endcode
template<typename T, typename Function>
auto then(const QFuture<Result<T>> &future, QObject *context, Function function) {
    using Returned = std::remove_cvref_t<std::invoke_result_t<Function &, Result<T>>>;
    if constexpr (std::is_void_v<Returned>) {
        detail::watchFuture(
            future, context,
            [function = std::move(function)](const QFuture<Result<T>> &finished) mutable {
                std::invoke(function, detail::outcome(finished));
            });
    } else {
        using Next = Result<detail::ContinuationValue<Returned>>;
        const auto promise = std::make_shared<QPromise<Next>>(); // canceled if nothing finishes it
        promise->start();
        const QFuture<Next> next = promise->future();
        detail::watchFuture(
            future, context,
            [alive = QPointer(context), promise,
             function = std::move(function)](const QFuture<Result<T>> &finished) mutable {
                if constexpr (std::is_same_v<Returned, Next>) {
                    detail::finish(*promise, std::invoke(function, detail::outcome(finished)));
                } else {
                    const auto inner = std::invoke(function, detail::outcome(finished));
                    if (alive) { // `function` may have destroyed it
                        detail::watchFuture(inner, alive.get(),
                                            [promise](const QFuture<Next> &last) {
                                                detail::finish(*promise, detail::outcome(last));
                                            });
                    }
                }
            });
        return next;
    }
}

} // namespace bifrost
