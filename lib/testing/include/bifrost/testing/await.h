// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QString>
#include <QTimer>

#include <chrono>

namespace bifrost::testing {

/// Runs the event loop until `future` has finished, and returns its outcome. For tests only: an
/// application uses `bifrost::then()`.
///
/// Fails with `UserAgentError::TimedOut` if it has not finished within `patience`, and with
/// `UserAgentError::Canceled` if it was canceled, as when its client was deleted.
///
/// \code
/// const auto session = bifrost::testing::await(client_->signIn());
/// QVERIFY2(session, qPrintable(bifrost::testing::reason(session)));
/// \endcode
template<typename T>
Result<T> await(const QFuture<Result<T>> &future,
                std::chrono::milliseconds patience = std::chrono::seconds{5}) {
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished()) {
        return failure(
            UserAgentError{UserAgentError::Kind::TimedOut, QStringLiteral("await() gave up")});
    }
    return future.isResultReadyAt(0)
               ? future.result()
               : Result<T>(failure(UserAgentError{UserAgentError::Kind::Canceled, {}}));
}

/// Why there is no value, in one line; empty if there is one. For `QVERIFY2()`, which evaluates its
/// message even if the condition is true, when there is no `error()` to read.
template<typename T>
QString reason(const Result<T> &result) {
    return result ? QString() : toLogString(result.error());
}

} // namespace bifrost::testing
