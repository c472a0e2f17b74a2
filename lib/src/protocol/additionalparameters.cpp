// SPDX-License-Identifier: Apache-2.0
#include "protocol/additionalparameters.h"

#include "core/printable.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// What the response is validated against, what would move the request or the response elsewhere
/// (OIDC Core §6; RFC 9126 §4; OAuth 2.0 Multiple Response Type Encoding Practices §2.1), and what
/// is a secret. `max_age` has a check of its own (`SignInOptions::maxAge`).
constexpr std::array reservedNames{
    "response_type",
    "response_mode",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code",
    "error",
    "code_challenge",
    "code_verifier",
    "code_challenge_method",
    "dpop_jkt",
    "max_age",
    "request",
    "request_uri",
    "client_secret",
    "client_assertion",
    "client_assertion_type",
    "access_token",
    "refresh_token",
    "id_token",
    "password",
};

bool isUsableName(const QString &name) {
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(),
                                          [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool isUsableValue(const QString &value) {
    return !value.trimmed().isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isPrint() || c.isSurrogate();
    });
}

bool isNonePrompt(const QString &name, const QString &value) {
    return name == "prompt"_L1 && value.split(u' ').contains("none"_L1);
}

} // namespace

bool isReservedParameter(const QString &name) {
    return std::any_of(reservedNames.begin(), reservedNames.end(),
                       [&name](const char *reserved) { return name == QLatin1String(reserved); });
}

bool mayRepeat(const QString &name) {
    return name == "resource"_L1;
}

AdditionalParameters overriddenBy(const AdditionalParameters &overriding,
                                  const AdditionalParameters &parameters) {
    AdditionalParameters all;
    for (const auto &parameter : parameters) {
        const bool isOverridden =
            std::any_of(overriding.cbegin(), overriding.cend(),
                        [&](const auto &other) { return other.first == parameter.first; });
        if (!isOverridden) {
            all.append(parameter);
        }
    }
    return all + overriding;
}

Result<void> checkAdditionalParameters(const AdditionalParameters &parameters) {
    const auto violation = [](Rule rule, const QString &name) {
        return failure(ValidationError{rule, {}, printableAscii(name)});
    };
    QSet<QString> names;
    for (const auto &[name, value] : parameters) {
        if (!isUsableName(name) || isReservedParameter(name)) {
            return violation(Rule::AdditionalParametersAreAllowed, name);
        }
        // OIDC Core §3.1.2.1: the provider would show no page, and a sign-in would end at once.
        if (isNonePrompt(name, value)) {
            return violation(Rule::AdditionalParametersAreAllowed, u"prompt=none"_s);
        }
        // RFC 6749 §3.1: a parameter without a value counts as omitted.
        if (!isUsableValue(value)) {
            return violation(Rule::AdditionalParametersHaveValues, name);
        }
        // RFC 6749 §3.1: not more than once. RFC 8707 §2: `resource` may be.
        if (names.contains(name) && !mayRepeat(name)) {
            return violation(Rule::AdditionalParametersAreDistinct, name);
        }
        names.insert(name);
    }
    return {};
}

} // namespace bifrost
