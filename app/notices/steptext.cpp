// SPDX-License-Identifier: Apache-2.0
#include "notices/steptext.h"

#include <QCoreApplication>

#include <algorithm>

using bifrost::ProtocolStep;
using namespace Qt::StringLiterals;
using CheckOutcome = ProtocolStep::Check::Outcome;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

const QString separator = u" · "_s;

QString durationText(std::chrono::milliseconds duration) {
    constexpr std::chrono::seconds longestInMilliseconds{10};
    if (duration < longestInMilliseconds) {
        return StepText::tr("%L1 ms").arg(duration.count());
    }
    return StepText::tr("%L1 s").arg(std::chrono::round<std::chrono::seconds>(duration).count());
}

} // namespace

QString stepTitle(ProtocolStep::Kind kind) {
    using Kind = ProtocolStep::Kind;
    switch (kind) {
    case Kind::Discovery:
        return StepText::tr("Provider metadata");
    case Kind::Keys:
        return StepText::tr("Provider keys");
    case Kind::PushedAuthorization:
        return StepText::tr("Pushed authorization request");
    case Kind::DeviceAuthorization:
        return StepText::tr("Device authorization request");
    case Kind::Authorization:
        return StepText::tr("Authorization request");
    case Kind::AuthorizationResponse:
        return StepText::tr("Authorization response");
    case Kind::Token:
        return StepText::tr("Token request");
    case Kind::IdToken:
        return StepText::tr("ID token validation");
    case Kind::UserInfo:
        return StepText::tr("UserInfo request");
    case Kind::Revocation:
        return StepText::tr("Token revocation");
    case Kind::EndSessionProbe:
        return StepText::tr("Sign-out endpoint probe");
    case Kind::EndSession:
        return StepText::tr("Sign-out request");
    case Kind::EndSessionResponse:
        return StepText::tr("Sign-out response");
    case Kind::Organizations:
        return StepText::tr("Organizations request");
    case Kind::Other:
        break;
    }
    return StepText::tr("Request");
}

QString operationTitle(ProtocolStep::Operation operation) {
    using Operation = ProtocolStep::Operation;
    switch (operation) {
    case Operation::SignIn:
        return StepText::tr("Sign-in");
    case Operation::Refresh:
        return StepText::tr("Session renewal");
    case Operation::SignOut:
        return StepText::tr("Sign-out");
    case Operation::Organizations:
        return StepText::tr("Organizations");
    case Operation::Background:
        break;
    }
    return StepText::tr("In the background");
}

bool hasFailed(const ProtocolStep &step) {
    return step.error.has_value() ||
           std::ranges::any_of(step.checks, [](const ProtocolStep::Check &check) {
               return check.outcome == CheckOutcome::Violated;
           });
}

QString stepResult(const ProtocolStep &step) {
    QStringList parts;
    if (!step.method.isEmpty()) {
        parts.append(QString::fromLatin1(step.method));
    }
    if (step.status != 0) {
        parts.append(QString::number(step.status));
    }
    if (step.isPending) {
        parts.append(StepText::tr("waiting"));
    } else if (hasFailed(step)) {
        parts.append(StepText::tr("failed"));
    } else if (route(step.kind) == ProtocolStep::Route::Local) {
        parts.append(StepText::tr("valid"));
    }
    if (step.duration) {
        parts.append(durationText(*step.duration));
    }
    return parts.join(separator);
}

QString routeText(ProtocolStep::Route route) {
    using Route = ProtocolStep::Route;
    switch (route) {
    case Route::Exchange:
        return StepText::tr("Between application and provider");
    case Route::Outward:
        return StepText::tr("From the application through the browser to the provider");
    case Route::Inward:
        return StepText::tr("From the provider through the browser to the application");
    case Route::Local:
        break;
    }
    return StepText::tr("Within the application");
}

QString stepSentence(const ProtocolStep &step) {
    QStringList parts{stepTitle(step.kind), routeText(route(step.kind)), stepResult(step)};
    if (!step.address.isEmpty()) {
        parts.append(step.address.toDisplayString());
    }
    parts.append(checksSummary(step));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString checksSummary(const ProtocolStep &step) {
    const auto count = [&step](CheckOutcome outcome) {
        return int(std::ranges::count(step.checks, outcome, &ProtocolStep::Check::outcome));
    };
    QStringList parts;
    if (const int passed = count(CheckOutcome::Passed)) {
        parts.append(StepText::tr("Checks passed: %1").arg(passed));
    }
    if (const int violated = count(CheckOutcome::Violated)) {
        parts.append(StepText::tr("Checks failed: %1").arg(violated));
    }
    if (const int notMade = count(CheckOutcome::NotMade)) {
        parts.append(StepText::tr("Checks not made: %1").arg(notMade));
    }
    return parts.join(u", "_s);
}

QString outcomeText(CheckOutcome outcome) {
    switch (outcome) {
    case CheckOutcome::Passed:
        return StepText::tr("Passed");
    case CheckOutcome::Violated:
        return StepText::tr("Failed");
    case CheckOutcome::NotMade:
        break;
    }
    return StepText::tr("Not made");
}

QString fieldValue(const ProtocolStep::Field &field) {
    if (field.disclosure != ProtocolStep::Field::Disclosure::Masked) {
        return field.value;
    }
    const QString masked =
        StepText::tr("•••••• %L1 bytes, #%2").arg(field.size).arg(field.fingerprint);
    return field.value.isEmpty() ? masked : field.value + u' ' + masked;
}
