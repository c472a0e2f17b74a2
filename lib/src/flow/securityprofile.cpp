// SPDX-License-Identifier: Apache-2.0
#include "flow/securityprofile.h"

#include "core/printable.h"
#include "flow/profilealgorithms.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

bool isOn(const ClientConfiguration &configuration) {
    return configuration.securityProfile == SecurityProfile::Fapi2;
}

/// FAPI 2.0 SP §5.3.3.1 (2).
bool authenticatesByProfile(ClientAuthentication authentication) {
    return authentication == ClientAuthentication::PrivateKeyJwt ||
           authentication == ClientAuthentication::TlsClientAuth ||
           authentication == ClientAuthentication::SelfSignedTlsClientAuth;
}

RuleOutcome outcomeOf(Rule rule, const QString &member, bool isMet, const QString &expected,
                      const QString &actual = {}) {
    RuleOutcome outcome{rule, member};
    if (!isMet) {
        outcome.violation = ValidationError{rule, expected, printableAscii(actual)};
    }
    return outcome;
}

/// FAPI 2.0 SP §5.4.1 (1). A list that is absent excludes nothing.
RuleOutcome algorithmOutcome(QLatin1StringView member, const QStringList &listed,
                             const std::function<bool(const QString &)> &isUsable) {
    const QStringList &profile = fapi2Algorithms();
    const bool isMet = listed.isEmpty() || std::ranges::any_of(listed, [&](const QString &name) {
                           return profile.contains(name) && isUsable(name);
                       });
    return outcomeOf(Rule::MetadataSupportsProfileAlgorithms, member, isMet,
                     u"PS256, ES256 or EdDSA in %1"_s.arg(member), listed.join(u' '));
}

/// What the provider verifies of what `key` signs.
QList<RuleOutcome> ownSignatureOutcomes(const ClientConfiguration &configuration,
                                        const PrivateKey &key, const ProviderMetadata &metadata) {
    const auto isOfKey = [&key](const QString &name) {
        const Algorithm *algorithm = findAlgorithm(name.toLatin1());
        return algorithm != nullptr && key.allows(*algorithm);
    };
    QList<RuleOutcome> outcomes;
    if (configuration.clientAuthentication == ClientAuthentication::PrivateKeyJwt) {
        outcomes.append(algorithmOutcome("token_endpoint_auth_signing_alg_values_supported"_L1,
                                         metadata.assertionAlgorithms(), isOfKey));
    }
    if (configuration.requestObjects == RequestObjects::Always ||
        metadata.requiresSignedRequests()) {
        outcomes.append(algorithmOutcome("request_object_signing_alg_values_supported"_L1,
                                         metadata.requestObjectAlgorithms(), isOfKey));
    }
    return outcomes;
}

/// FAPI 2.0 SP §5.3.3.1 (1): to the certificate or, unless that is switched off, by DPoP.
RuleOutcome bindingOutcome(const ClientConfiguration &configuration,
                           const ProviderMetadata &metadata) {
    const bool mayUseDpop = configuration.dpop != DpopUse::Off;
    const QString member = mayUseDpop ? u"dpop_signing_alg_values_supported"_s
                                      : u"tls_client_certificate_bound_access_tokens"_s;
    const bool isMet = bindsTokensToCertificate(configuration, metadata) ||
                       (mayUseDpop && !metadata.excludesDpop());
    return outcomeOf(Rule::MetadataBindsTokens, member, isMet,
                     mayUseDpop ? u"ES256 in %1"_s.arg(member) : u"true"_s);
}

/// FAPI 2.0 SP §5.2.1 (1). An issuer on this computer may point to plain http otherwise.
QList<RuleOutcome> plainEndpoints(const ProviderMetadata &metadata) {
    QList<RuleOutcome> outcomes;
    const auto check = [&outcomes](const char *name, const std::optional<QUrl> &endpoint) {
        if (endpoint && endpoint->scheme() != "https"_L1) {
            outcomes.append(outcomeOf(Rule::MetadataEndpointIsHttps, QString::fromLatin1(name),
                                      false, QString::fromLatin1(name),
                                      endpoint->toString(QUrl::RemoveQuery)));
        }
    };
    check("authorization_endpoint", metadata.authorizationEndpoint());
    check("token_endpoint", metadata.tokenEndpoint());
    check("jwks_uri", metadata.jwksUri());
    check("userinfo_endpoint", metadata.userInfoEndpoint());
    check("revocation_endpoint", metadata.revocationEndpoint());
    check("end_session_endpoint", metadata.endSessionEndpoint());
    check("pushed_authorization_request_endpoint", metadata.pushedRequestEndpoint());
    return outcomes;
}

} // namespace

std::optional<ValidationError> profileViolation(const ClientConfiguration &configuration,
                                                const Issuer &issuer, const ClientKeys &keys) {
    if (!isOn(configuration)) {
        return std::nullopt;
    }
    // FAPI 2.0 SP §5.2.1 (1): no plain http, not even on this computer.
    if (!issuer.value().startsWith("https:"_L1)) {
        return ValidationError{Rule::IssuerIsHttps, u"https"_s, u"http"_s};
    }
    if (!authenticatesByProfile(configuration.clientAuthentication)) {
        const bool isPublic = configuration.clientAuthentication == ClientAuthentication::None;
        return ValidationError{Rule::ClientAuthenticationMeetsProfile,
                               u"private_key_jwt or a certificate"_s,
                               isPublic ? u"none"_s : u"a client secret"_s};
    }
    if (keys.signing && !meetsFapi2(*keys.signing)) {
        return ValidationError{Rule::ClientKeyMeetsProfile, u"RSA, P-256 or Ed25519"_s, {}};
    }
    if (configuration.dpop == DpopUse::Off && !configuration.clientCertificate) {
        return ValidationError{Rule::TokenBindingMeetsProfile, u"DPoP or a certificate"_s, {}};
    }
    return std::nullopt;
}

QList<RuleOutcome> checkProfile(const ClientConfiguration &configuration, const ClientKeys &keys,
                                const ProviderMetadata &metadata) {
    if (!isOn(configuration)) {
        return {};
    }
    const auto isAny = [](const QString &) { return true; };
    QList<RuleOutcome> outcomes = plainEndpoints(metadata);
    outcomes += QList{outcomeOf(Rule::MetadataOffersPushedRequests, pushedRequestMember,
                                metadata.pushedRequestEndpoint().has_value(), pushedRequestMember),
                      outcomeOf(Rule::MetadataSendsResponseIssuer,
                                u"authorization_response_iss_parameter_supported"_s,
                                metadata.sendsIssuerInResponse(), u"true"_s),
                      algorithmOutcome("id_token_signing_alg_values_supported"_L1,
                                       metadata.idTokenAlgorithms(), isAny),
                      bindingOutcome(configuration, metadata)};
    if (keys.signing) {
        outcomes += ownSignatureOutcomes(configuration, *keys.signing, metadata);
    }
    return outcomes;
}

std::optional<ValidationError> profileObstacle(const ClientConfiguration &configuration,
                                               const ClientKeys &keys,
                                               const ProviderMetadata &metadata) {
    for (const RuleOutcome &outcome : checkProfile(configuration, keys, metadata)) {
        if (outcome.violation) {
            return outcome.violation;
        }
    }
    return std::nullopt;
}

Result<ProviderMetadata> withoutProfileObstacle(const ClientSettings &settings,
                                                const ProviderMetadata &metadata) {
    const auto obstacle = profileObstacle(settings.configuration(), settings.keys(), metadata);
    return obstacle ? Result<ProviderMetadata>(failure(*obstacle)) : metadata;
}

Result<ProviderMetadata> withGrantOfProfile(const ClientSettings &settings,
                                            const ProviderMetadata &metadata) {
    if (isOn(settings.configuration())) {
        return failure(
            ValidationError{Rule::GrantMeetsProfile, u"authorization_code"_s, u"device_code"_s});
    }
    return metadata;
}

bool bindsTokensToCertificate(const ClientConfiguration &configuration,
                              const ProviderMetadata &metadata) {
    return configuration.clientCertificate && metadata.bindsTokensToCertificates();
}

} // namespace bifrost
