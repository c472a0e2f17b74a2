// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenresponse.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/oautherror.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace bifrost {
namespace {

tl::unexpected<Error> broken(Rule rule, const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{rule, expected, actual});
}

bool isAbsent(const QJsonValue &value) {
    return value.isUndefined() || value.isNull();
}

/// A token in characters that OAuth allows (RFC 6749, A.12 and A.17: VSCHAR); in a header line
/// anything else would be dangerous.
std::optional<Secret> readToken(const QJsonValue &value) {
    const QByteArray bytes = value.toString().toUtf8();
    const bool printable =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
    return bytes.isEmpty() || !printable ? std::nullopt : std::optional(Secret(bytes));
}

/// Reads one optional token; an absent or an empty one is no token.
Result<std::optional<Secret>> readOptionalToken(const QJsonObject &body, QLatin1StringView name,
                                                Rule rule) {
    const QJsonValue value = body.value(name);
    if (isAbsent(value) || (value.isString() && value.toString().isEmpty())) {
        return std::optional<Secret>();
    }
    std::optional<Secret> token = readToken(value);
    if (!token) {
        return broken(rule, name);
    }
    return token;
}

Result<std::optional<std::chrono::seconds>> readExpiresIn(const QJsonValue &value) {
    if (isAbsent(value)) {
        return std::optional<std::chrono::seconds>(); // RECOMMENDED only (RFC 6749, 5.1)
    }
    double seconds = -1;
    if (value.isDouble()) {
        seconds = value.toDouble();
    } else if (const QString text = value.toString(); !text.isEmpty()) {
        // Some providers send it as a string; only digits pass, so no sign, no exponent.
        const bool digits =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        seconds = digits ? text.toDouble() : -1;
    }
    if (!(seconds >= 0)) {
        return broken(Rule::TokenResponseExpiresInIsValid, QStringLiteral("expires_in >= 0"));
    }
    const double capped = std::min(seconds, static_cast<double>(longestTokenLifetime.count()));
    return std::optional(std::chrono::seconds(static_cast<qint64>(std::floor(capped))));
}

Result<std::optional<QStringList>> readScope(const QJsonValue &value) {
    if (isAbsent(value)) {
        return std::optional<QStringList>(); // RFC 6749, 5.1: then it is as requested
    }
    if (!value.isString()) {
        return broken(Rule::TokenResponseIsJsonObject, QStringLiteral("scope: string"));
    }
    return std::optional(value.toString().split(u' ', Qt::SkipEmptyParts));
}

/// The members that a later step needs as they are; checked in the order of RFC 6749, 5.1.
Result<TokenResponse> readTokens(const QJsonObject &body, Grant grant) {
    TokenResponse tokens;
    std::optional<Secret> accessToken = readToken(body.value(QLatin1String("access_token")));
    if (!accessToken) {
        return broken(Rule::TokenResponseAccessTokenIsPresent, QStringLiteral("access_token"));
    }
    tokens.accessToken = std::move(*accessToken);
    // Core 3.1.3.3: Bearer, whatever its case (RFC 6749, 7.1). A DPoP token would be of no use.
    const QString type = body.value(QLatin1String("token_type")).toString();
    if (type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0) {
        return broken(Rule::TokenResponseTokenTypeIsBearer, QStringLiteral("Bearer"),
                      printableAscii(type, 40));
    }
    auto refreshToken = readOptionalToken(body, QLatin1StringView("refresh_token"),
                                          Rule::TokenResponseIsJsonObject);
    if (!refreshToken) {
        return failure(std::move(refreshToken.error()));
    }
    tokens.refreshToken = std::move(*refreshToken);
    auto idToken =
        readOptionalToken(body, QLatin1StringView("id_token"), Rule::TokenResponseIdTokenIsPresent);
    if (!idToken) {
        return failure(std::move(idToken.error()));
    }
    tokens.idToken = std::move(*idToken);
    // Core 3.1.3.3 for a code; Core 12.2 lets a refresh go without.
    if (!tokens.idToken && grant == Grant::Code) {
        return broken(Rule::TokenResponseIdTokenIsPresent, QStringLiteral("id_token"));
    }
    return tokens;
}

} // namespace

GrantedTokens grantedTokens(const HttpResponse &response) {
    const bool isSuccess = response.status >= 200 && response.status < 300;
    const auto body = isSuccess ? parseJsonObject(response.body) : std::nullopt;
    return body ? GrantedTokens{readToken(body->value(QLatin1String("access_token"))),
                                readToken(body->value(QLatin1String("refresh_token")))}
                : GrantedTokens();
}

Result<TokenResponse> processTokenResponse(const HttpResponse &response, Grant grant) {
    if (auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Token)) {
        return failure(std::move(*error));
    }
    if (auto unusable = unusableJson(response)) {
        return failure(std::move(*unusable));
    }
    const std::optional<QJsonObject> body = parseJsonObject(response.body);
    if (!body) {
        return broken(Rule::TokenResponseIsJsonObject, {});
    }
    Result<TokenResponse> tokens = readTokens(*body, grant);
    if (!tokens) {
        return tokens;
    }
    auto expiresIn = readExpiresIn(body->value(QLatin1String("expires_in")));
    if (!expiresIn) {
        return failure(std::move(expiresIn.error()));
    }
    tokens->expiresIn = *expiresIn;
    auto scopes = readScope(body->value(QLatin1String("scope")));
    if (!scopes) {
        return failure(std::move(scopes.error()));
    }
    tokens->scopes = std::move(*scopes);
    return tokens;
}

} // namespace bifrost
