// SPDX-License-Identifier: Apache-2.0
#include "api/tokenproblem.h"

#include "api/challenge.h"
#include "core/printable.h"

#include <algorithm>

namespace bifrost {

namespace {

/// A challenge that lists more is one that nobody means.
constexpr qsizetype mostWords = 64;

/// Words separated by spaces: scopes (RFC 6750 §3), values of `acr` (RFC 9470 §3). Those that a
/// request could not carry are left out.
QStringList words(const std::optional<QByteArray> &list) {
    QStringList words;
    for (const QByteArray &word : list.value_or(QByteArray()).split(' ')) {
        const bool isVisible =
            std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c <= '~'; });
        const QString text = QString::fromLatin1(word);
        if (!word.isEmpty() && word.size() <= 200 && isVisible && !words.contains(text)) {
            words.append(text);
        }
    }
    return words.mid(0, mostWords);
}

/// `max_age` (RFC 9470 §3): a non-negative integer; anything else is ignored.
std::optional<std::chrono::seconds> maxAge(const std::optional<QByteArray> &value) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!value || value->isEmpty() || value->size() > 9 ||
        !std::all_of(value->begin(), value->end(), isDigit)) {
        return std::nullopt;
    }
    return std::chrono::seconds(value->toLongLong());
}

std::optional<ApiError::Kind> kindOf(int status, const std::optional<QByteArray> &error) {
    if (status == 401 && (!error || *error == "invalid_token")) {
        return ApiError::Kind::TokenRejected;
    }
    if (error && *error == "insufficient_scope") {
        return ApiError::Kind::InsufficientScope;
    }
    if (error && *error == "insufficient_user_authentication") {
        return ApiError::Kind::InsufficientAuthentication;
    }
    return std::nullopt;
}

} // namespace

std::optional<ApiError> tokenProblem(int status, const QByteArray &wwwAuthenticate,
                                     const QStringList &granted, TokenType type) {
    if (status != 401 && status != 403) {
        return std::nullopt;
    }
    QList<Challenge> challenges = parseChallenges(wwwAuthenticate);
    challenges.removeIf([type](const Challenge &one) {
        return one.scheme != "bearer" && (type != TokenType::Dpop || one.scheme != "dpop");
    });
    // One with an error code says more than one without.
    const auto found = std::find_if(challenges.begin(), challenges.end(), [](const Challenge &one) {
        return one.parameter("error").has_value();
    });
    if (challenges.isEmpty()) {
        return std::nullopt;
    }
    const Challenge &challenge = found == challenges.end() ? challenges.constFirst() : *found;
    const auto kind = kindOf(status, challenge.parameter("error"));
    if (!kind) {
        return std::nullopt;
    }
    ApiError problem{.kind = *kind, .httpStatus = status};
    problem.errorDescription = printableAscii(
        QString::fromLatin1(challenge.parameter("error_description").value_or(QByteArray())));
    if (*kind == ApiError::Kind::InsufficientScope) {
        problem.missingScopes = words(challenge.parameter("scope"));
        problem.missingScopes.removeIf(
            [&granted](const QString &scope) { return granted.contains(scope); });
    } else if (*kind == ApiError::Kind::InsufficientAuthentication) {
        problem.acrValues = words(challenge.parameter("acr_values"));
        problem.maxAge = maxAge(challenge.parameter("max_age"));
    }
    return problem;
}

bool demandsNonce(int status, const QByteArray &wwwAuthenticate) {
    const QList<Challenge> challenges = parseChallenges(wwwAuthenticate);
    return status == 401 &&
           std::any_of(challenges.begin(), challenges.end(), [](const Challenge &one) {
               return one.scheme == "dpop" && one.parameter("error") == "use_dpop_nonce";
           });
}

} // namespace bifrost
