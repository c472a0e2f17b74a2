// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenresponse.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/lifetime.h"
#include "protocol/oautherror.h"
#include "protocol/requestedaccess.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bifrost {
namespace {

tl::unexpected<Error> broken(Rule rule, const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{rule, expected, actual});
}

/// A token of the characters that OAuth allows (RFC 6749 §A.12 and §A.17: VSCHAR). Others would be
/// dangerous in a header line.
std::optional<Secret> readToken(const QJsonValue &value) {
    const QByteArray bytes = value.toString().toUtf8();
    const bool printable =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
    return bytes.isEmpty() || !printable ? std::nullopt : std::optional(Secret(bytes));
}

/// Names separated by spaces (RFC 6749 §3.3), or a list of strings, as some providers send it.
/// Anything else counts as absent: the scope is as requested then (RFC 6749 §5.1).
std::optional<QStringList> readScope(const QJsonValue &value) {
    QStringList scopes = value.toString().split(u' ', Qt::SkipEmptyParts);
    const QJsonArray list = value.toArray();
    for (const auto &entry : list) {
        if (!entry.isString()) {
            return std::nullopt;
        }
        scopes += entry.toString().split(u' ', Qt::SkipEmptyParts);
    }
    return scopes.isEmpty() ? std::nullopt : std::optional(scopes);
}

/// Objects, each with a `type` (RFC 9396 §7), or nothing.
std::optional<QJsonArray> readAuthorizationDetails(const QJsonValue &value) {
    const bool isUsable = value.isArray() && checkAuthorizationDetails(value.toArray());
    return isUsable ? std::optional(value.toArray()) : std::nullopt;
}

/// Case-insensitive (OIDC Core §3.1.3.3; RFC 6749 §7.1). Bearer is also assumed where the provider
/// names no type. A token of a type that is named and unknown must not be used (RFC 6749 §7.1).
std::optional<TokenType> typeOf(const QString &name) {
    if (name.isEmpty() || name.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) == 0) {
        return TokenType::Bearer;
    }
    const bool isDpop = name.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0;
    return isDpop ? std::optional(TokenType::Dpop) : std::nullopt;
}

/// A token that is bound to a key which this client did not show is of no use to it, and a bearer
/// token is none where bound ones are required: RFC 9449 §5 lets the provider answer either way.
Result<TokenType> readType(const QJsonObject &body, TokenTypes usable) {
    const QString name = body.value(QLatin1String("token_type")).toString().trimmed();
    const std::optional<TokenType> type = typeOf(name);
    if (usable == TokenTypes::Dpop && type != TokenType::Dpop) {
        return broken(Rule::TokenResponseTokenTypeIsDpop, QStringLiteral("DPoP"),
                      printableAscii(name, 40));
    }
    if (!type || (usable == TokenTypes::Bearer && *type != TokenType::Bearer)) {
        return broken(Rule::TokenResponseTokenTypeIsBearer, QStringLiteral("Bearer"),
                      printableAscii(name, 40));
    }
    return *type;
}

/// Only what is required can be missing (RFC 6749 §5.1). A fault in an optional member never costs
/// the tokens beside it: it counts as absent.
Result<TokenResponse> readTokens(const QJsonObject &body, Grant grant, TokenTypes usable) {
    std::optional<Secret> accessToken = readToken(body.value(QLatin1String("access_token")));
    if (!accessToken) {
        return broken(Rule::TokenResponseAccessTokenIsPresent, QStringLiteral("access_token"));
    }
    const Result<TokenType> type = readType(body, usable);
    if (!type) {
        return failure(type.error());
    }
    TokenResponse tokens;
    tokens.accessToken = std::move(*accessToken);
    tokens.type = *type;
    tokens.refreshToken = readToken(body.value(QLatin1String("refresh_token")));
    tokens.idToken = readToken(body.value(QLatin1String("id_token")));
    tokens.expiresIn = readLifetime(body.value(QLatin1String("expires_in")));
    tokens.scopes = readScope(body.value(QLatin1String("scope")));
    tokens.authorizationDetails =
        readAuthorizationDetails(body.value(QLatin1String("authorization_details")));
    // OIDC Core §3.1.3.3 requires one for a code, and nobody is signed in without one; OIDC Core
    // §12.2 does not for a refresh.
    if (!tokens.idToken && grant != Grant::RefreshToken) {
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

Result<TokenResponse> processTokenResponse(const HttpResponse &response, Grant grant,
                                           TokenTypes usable) {
    if (auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Token)) {
        return failure(std::move(*error));
    }
    if (auto unusable = unusableJson(response)) {
        if (unusable->kind == TransportError::Kind::HttpStatus) {
            unusable->endpoint = OAuthErrorResponse::Endpoint::Token;
        }
        return failure(std::move(*unusable));
    }
    const std::optional<QJsonObject> body = parseJsonObject(response.body);
    if (!body) {
        return broken(Rule::TokenResponseIsJsonObject, {});
    }
    return readTokens(*body, grant, usable);
}

} // namespace bifrost
