// SPDX-License-Identifier: Apache-2.0
#include "flow/clientsettings.h"

#include "core/printable.h"
#include "flow/securityprofile.h"
#include "jose/certificatecheck.h"
#include "protocol/additionalparameters.h"
#include "protocol/requestedaccess.h"
#include "session/accountidentity.h"

#include <algorithm>
#include <optional>

namespace bifrost {

namespace {

/// The path is compared byte by byte with the request of the browser, so it must not contain
/// anything that a browser normalizes (RFC 3986 §2.3 and §6.2.2). `/start` is used by the listener.
bool isUsableRedirectPath(const QString &path) {
    const auto isUnreserved = [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'~' || c == u'-';
    };
    const auto isSegment = [&](const QString &segment) {
        return !segment.isEmpty() && segment != u'.' && segment != QLatin1String("..") &&
               std::ranges::all_of(segment, isUnreserved);
    };
    const QStringList segments = path.split(u'/'); // the first is what stands before the first '/'
    return path.size() <= 256 && segments.size() > 1 && segments.first().isEmpty() &&
           segments[1] != QLatin1String("start") &&
           std::all_of(segments.begin() + 1, segments.end(), isSegment);
}

bool usesClientSecret(ClientAuthentication authentication) {
    return authentication == ClientAuthentication::ClientSecretBasic ||
           authentication == ClientAuthentication::ClientSecretPost;
}

bool needsCertificate(ClientAuthentication authentication) {
    return authentication == ClientAuthentication::TlsClientAuth ||
           authentication == ClientAuthentication::SelfSignedTlsClientAuth;
}

std::optional<ValidationError> certificateViolation(const ClientConfiguration &configuration) {
    if (!configuration.clientCertificate) {
        return needsCertificate(configuration.clientAuthentication)
                   ? std::optional(ValidationError{Rule::ClientAuthenticationIsComplete,
                                                   QStringLiteral("a client certificate"),
                                                   {}})
                   : std::nullopt;
    }
    const auto problem = certificateProblem(*configuration.clientCertificate);
    return problem ? std::optional(ValidationError{Rule::ClientCertificateIsUsable, *problem, {}})
                   : std::nullopt;
}

/// The first unusable part, except for the issuer, which has been parsed already.
std::optional<ValidationError> firstProblem(const ClientConfiguration &configuration) {
    const QString &provider = configuration.provider;
    if (!provider.isEmpty() && !ProviderProfile::find(provider)) {
        return ValidationError{Rule::ProviderIsKnown, {}, printableAscii(provider)};
    }
    if (configuration.clientId.trimmed().isEmpty()) {
        return ValidationError{Rule::ClientIdIsPresent, QStringLiteral("a client ID"), {}};
    }
    const bool needsSecret = usesClientSecret(configuration.clientAuthentication);
    const bool hasSecret = configuration.clientSecret && !configuration.clientSecret->isEmpty();
    if (needsSecret != hasSecret) {
        return ValidationError{Rule::ClientAuthenticationIsComplete,
                               needsSecret
                                   ? QStringLiteral("a client secret")
                                   : QStringLiteral("no client secret for this authentication"),
                               {}};
    }
    if (auto problem = certificateViolation(configuration)) {
        return problem;
    }
    if (!configuration.scopes.contains(QStringLiteral("openid"))) {
        return ValidationError{Rule::ScopeHasOpenid, QStringLiteral("openid"),
                               configuration.scopes.join(u' ')};
    }
    if (const auto checked = checkAdditionalParameters(configuration.additionalParameters);
        !checked) {
        return std::get<ValidationError>(checked.error());
    }
    if (const auto checked = checkResources(configuration.resources); !checked) {
        return std::get<ValidationError>(checked.error());
    }
    if (!configuration.proxy.isEmpty()) {
        if (const auto proxy = Proxy::fromInput(configuration.proxy); !proxy) {
            return std::get<ValidationError>(proxy.error());
        }
    }
    if (configuration.redirectPorts.contains(0)) {
        return ValidationError{Rule::RedirectPortsAreUsable,
                               QStringLiteral("ports from 1 to 65535"), QStringLiteral("0")};
    }
    if (!isUsableRedirectPath(configuration.redirectPath)) {
        return ValidationError{Rule::RedirectPathIsUsable, QStringLiteral("a path like /callback"),
                               configuration.redirectPath};
    }
    if (!isRecordName(configuration.account)) {
        return ValidationError{Rule::AccountNameIsUsable,
                               QStringLiteral("up to 64 letters, digits, '-' and '_'"),
                               configuration.account};
    }
    return std::nullopt;
}

} // namespace

Result<ClientSettings> ClientSettings::from(ClientConfiguration configuration) {
    auto issuer = Issuer::fromInput(configuration.issuer);
    if (!issuer) {
        return failure(issuer.error());
    }
    if (auto problem = firstProblem(configuration)) {
        return failure(*std::move(problem));
    }
    auto keys = ClientKeys::from(configuration);
    if (!keys) {
        return failure(keys.error());
    }
    if (auto violation = profileViolation(configuration, *issuer, *keys)) {
        return failure(*std::move(violation));
    }
    configuration.clientId = configuration.clientId.trimmed();
    return ClientSettings(*std::move(issuer), std::move(configuration), *std::move(keys));
}

ClientSettings::ClientSettings(Issuer issuer, ClientConfiguration configuration, ClientKeys keys)
    : issuer_(std::move(issuer)),
      configuration_(std::move(configuration)),
      keys_(std::move(keys)),
      credentials_{
          configuration_.clientId, configuration_.clientAuthentication, configuration_.clientSecret,
          configuration_.clientCertificate ? ClientTls::Certificate : ClientTls::Anonymous},
      profile_(configuration_.provider.isEmpty() ? ProviderProfile::forIssuer(issuer_.value())
                                                 : ProviderProfile::find(configuration_.provider)) {
}

QStringList requestedScopes(const ClientSettings &settings, const SignInOptions &options) {
    QStringList scopes = settings.configuration().scopes + options.additionalScopes;
    scopes.removeDuplicates();
    return scopes;
}

SignInOptions withConfiguredParameters(const ClientSettings &settings, SignInOptions options) {
    const auto configured = overriddenBy(
        settings.configuration().additionalParameters,
        settings.profile() ? settings.profile()->additionalParameters(settings.issuer().value())
                           : AdditionalParameters());
    options.additionalParameters = overriddenBy(options.additionalParameters, configured);
    return options;
}

} // namespace bifrost
