// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationrequest.h"

#include "protocol/additionalparameters.h"
#include "protocol/formquery.h"
#include "protocol/pkce.h"
#include "protocol/requestedaccess.h"

namespace bifrost {
namespace {

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

/// The prompt of the flow first, then additional ones (OIDC Core §3.1.2.1: a list).
QStringList prompts(const SignInOptions &options) {
    QStringList values{promptValue(options.prompt)};
    for (const auto &[name, value] : options.additionalParameters) {
        if (name == QLatin1String("prompt")) {
            values += value.split(u' ');
        }
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

} // namespace

Parameters optionParameters(const SignInOptions &options) {
    Parameters parameters = authorizationDetailsParameter(options.authorizationDetails);
    const auto append = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            parameters.append({name, value});
        }
    };
    append(QStringLiteral("prompt"), prompts(options).join(u' '));
    append(QStringLiteral("login_hint"), options.loginHint);
    if (options.maxAge) {
        append(QStringLiteral("max_age"), QString::number(options.maxAge->count()));
    }
    append(QStringLiteral("acr_values"), options.acrValues.join(u' '));
    append(QStringLiteral("ui_locales"), options.uiLocales.join(u' '));
    for (const auto &[name, value] : options.additionalParameters) {
        const bool isNew = mayRepeat(name) || !findParameter(parameters, name);
        if (!name.isEmpty() && !isReservedParameter(name) && isNew) {
            parameters.append({name, value});
        }
    }
    return parameters;
}

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
    if (request.responseMode == ResponseMode::QueryJwt) {
        result.append({QStringLiteral("response_mode"), QStringLiteral("query.jwt")});
    }
    result += resourceParameters(request.resources);
    if (request.proofKey) {
        result.append(
            {QStringLiteral("dpop_jkt"), QString::fromLatin1(request.proofKey->thumbprint())});
    }
    result += optionParameters(request.options);
    return result;
}

} // namespace bifrost
