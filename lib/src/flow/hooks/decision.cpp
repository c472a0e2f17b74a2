// SPDX-License-Identifier: Apache-2.0
#include "flow/hooks/decision.h"

#include "core/async.h"
#include "core/logging.h"
#include "core/printable.h"

#include <QPointer>

#include <exception>
#include <memory>
#include <optional>
#include <type_traits>

namespace bifrost {

namespace {

Error failedDecision(const char *what) {
    const QString detail = printableAscii(QString::fromUtf8(what));
    qCWarning(lcAuthorization).noquote() << "the decision about a sign-in failed:" << detail;
    return SignInRejection{SignInRejection::Kind::Failed, {}, detail};
}

/// Calls `function`, and turns what it throws into an error.
template<typename Function>
auto guarded(Function function) -> Result<std::invoke_result_t<Function>> {
    try {
        return function();
    } catch (const std::exception &exception) {
        return failure(failedDecision(exception.what()));
    } catch (...) {
        return failure(failedDecision("an exception of an unknown type"));
    }
}

Result<void> verdict(QFuture<SignInDecision> finished) {
    const auto decision = guarded([&finished] {
        finished.waitForFinished(); // throws what a function of the application's chain has thrown
        return finished.isResultReadyAt(0) ? std::optional(finished.resultAt(0)) : std::nullopt;
    });
    if (!decision) {
        return failure(decision.error());
    }
    if (!*decision) {
        return failure(failedDecision("its future was canceled"));
    }
    if (!(*decision)->isAccepted()) {
        return failure(
            SignInRejection{SignInRejection::Kind::Rejected, (*decision)->message(), {}});
    }
    return {};
}

} // namespace

QFuture<Result<void>> askDecider(const SignInDecider &decider, const Session &session,
                                 std::chrono::milliseconds patience, QObject *context) {
    if (!decider) {
        return ready<Result<void>>({});
    }
    const QPointer alive(context);
    const auto asked = guarded([&decider, &session] { return decider(session); });
    if (!alive) { // it has canceled what it was asked for
        return canceled<void>();
    }
    if (!asked) {
        return failed<void>(asked.error());
    }
    const auto answer = std::make_shared<Deferred<Result<void>>>();
    const auto answered = answer->future();
    watchFuture(*asked, context, [answer](const QFuture<SignInDecision> &finished) {
        answer->finish(verdict(finished));
    });
    const Error late = SignInRejection{SignInRejection::Kind::TimedOut, {}, {}};
    return within(patience, answered, context, late);
}

} // namespace bifrost
