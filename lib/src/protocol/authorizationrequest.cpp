// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationrequest.h"

#include "protocol/formquery.h"
#include "protocol/pkce.h"

#include <array>

namespace bifrost {
namespace {

/// What an additional parameter may not be called: all that the flow or `SignInOptions` sets, since
/// the response is judged by it, and what would move the request or the response elsewhere
/// (Core 6; OAuth 2.0 Multiple Response Type Encoding Practices, 2.1).
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
    "code_challenge_method",
    "code_verifier",
    "prompt",
    "login_hint",
    "max_age",
    "acr_values",
    "ui_locales",
    "request",
    "request_uri",
    "client_secret",
};

bool isReserved(const QString &name) {
    for (const char *reserved : reservedNames) {
        if (name == QLatin1String(reserved)) {
            return true;
        }
    }
    return false;
}

QString promptValue(Prompt prompt) {
    switch (prompt) {
    case Prompt::Default:
        break;
    case Prompt::Login:
    case Prompt::LoginPreferred:
        return QStringLiteral("login");
    case Prompt::SelectAccount:
        return QStringLiteral("select_account");
    case Prompt::Consent:
        return QStringLiteral("consent");
    }
    return {};
}

void appendOptions(Parameters &parameters, const SignInOptions &options) {
    const auto append = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            parameters.append({name, value});
        }
    };
    append(QStringLiteral("prompt"), promptValue(options.prompt));
    append(QStringLiteral("login_hint"), options.loginHint);
    if (options.maxAge) {
        append(QStringLiteral("max_age"), QString::number(options.maxAge->count()));
    }
    append(QStringLiteral("acr_values"), options.acrValues.join(u' '));
    append(QStringLiteral("ui_locales"), options.uiLocales.join(u' '));
    for (const auto &[name, value] : options.additionalParameters) {
        if (!name.isEmpty() && !isReserved(name) && !findParameter(parameters, name)) {
            parameters.append({name, value});
        }
    }
}

} // namespace

Parameters parameters(const AuthorizationRequest &request) {
    Parameters result{
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), request.clientId},
        {QStringLiteral("redirect_uri"), request.redirectUri.toString(QUrl::FullyEncoded)},
        {QStringLiteral("scope"), request.scopes.join(u' ')},
        {QStringLiteral("state"), QString::fromLatin1(request.state.reveal())},
        {QStringLiteral("nonce"), QString::fromLatin1(request.nonce.reveal())},
        {QStringLiteral("code_challenge"), codeChallengeS256(request.codeVerifier)},
        {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
    };
    appendOptions(result, request.options);
    return result;
}

} // namespace bifrost
