// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/activationrequest.h"

#include "core/async.h"
#include "core/logging.h"

#include <chrono>
#include <exception>
#include <memory>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

// A compositor answers within a few milliseconds.
constexpr auto patience = 500ms;

QString noToken(const char *why) {
    qCWarning(lcAuthorization).noquote() << "no activation token:" << why;
    return {};
}

/// The token of a future that has finished.
QString tokenOf(QFuture<QString> finished) {
    try {
        finished.waitForFinished(); // throws what a function of the application's chain has thrown
        return finished.isResultReadyAt(0) ? finished.resultAt(0) : QString();
    } catch (const std::exception &exception) {
        return noToken(exception.what());
    } catch (...) {
        return noToken("an exception of an unknown type");
    }
}

QFuture<QString> ask(const ActivationTokenProvider &provider) {
    try {
        return provider();
    } catch (const std::exception &exception) {
        return ready(noToken(exception.what()));
    } catch (...) {
        return ready(noToken("an exception of an unknown type"));
    }
}

} // namespace

QFuture<Result<QString>> requestToken(const ActivationTokenProvider &provider, QObject *context) {
    const auto answer = std::make_shared<Deferred<Result<QString>>>();
    const auto answered = answer->future();
    watchFuture(ask(provider), context,
                [answer](const QFuture<QString> &finished) { answer->finish(tokenOf(finished)); });
    const auto token = within(patience, answered, context, canceledError());
    return whenDone(token, context, [](const Result<QString> &result) -> Result<QString> {
        return result.value_or(QString());
    });
}

} // namespace bifrost
