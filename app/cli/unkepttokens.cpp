// SPDX-License-Identifier: Apache-2.0
#include "cli/unkepttokens.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace bifrost;
using namespace std::chrono_literals;

namespace {

bool isTokenStep(const ProtocolStep &step) {
    return step.kind == ProtocolStep::Kind::Token;
}

/// Tokens have come with the last answer.
bool hasTokens(const QList<ProtocolStep> &steps) {
    const auto last = std::find_if(steps.crbegin(), steps.crend(), isTokenStep);
    return last != steps.crend() && !last->isPending && last->status == 200;
}

} // namespace

bool mayStillRevoke(const QList<ProtocolStep> &steps) {
    const auto isRevocation = [](const ProtocolStep &step) {
        return step.kind == ProtocolStep::Kind::Revocation;
    };
    const auto isPending = [&](const ProtocolStep &step) {
        return step.isPending && (isTokenStep(step) || isRevocation(step));
    };
    return std::ranges::any_of(steps, isPending) ||
           (hasTokens(steps) && std::ranges::none_of(steps, isRevocation));
}

void afterRevocation(const std::shared_ptr<ProtocolTrace> &trace, QObject *context,
                     const std::function<void()> &done) {
    auto *once = new QObject(context);
    const auto finish = [once, done] {
        once->deleteLater();
        done();
    };
    const auto look = [trace, finish] {
        if (!mayStillRevoke(trace->steps())) {
            finish();
        }
    };
    QObject::connect(trace.get(), &ProtocolTrace::changed, once, look, Qt::QueuedConnection);
    QTimer::singleShot(10s, once, finish);
    QMetaObject::invokeMethod(once, look, Qt::QueuedConnection);
}
