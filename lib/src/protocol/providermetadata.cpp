// SPDX-License-Identifier: Apache-2.0
#include "protocol/providermetadata.h"

#include "core/json.h"
#include "protocol/metadatarules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// No value when it is absent or not a list.
std::optional<QStringList> readList(const QJsonObject &document, QLatin1StringView name) {
    const QJsonValue value = document.value(name);
    return value.isArray() ? std::optional(value.toVariant().toStringList()) : std::nullopt;
}

/// OAuth Token Endpoint Authentication Methods (RFC 7591 §2).
QLatin1StringView methodName(ClientAuthentication authentication) {
    switch (authentication) {
    case ClientAuthentication::ClientSecretBasic:
        return QLatin1StringView("client_secret_basic");
    case ClientAuthentication::ClientSecretPost:
        return QLatin1StringView("client_secret_post");
    case ClientAuthentication::PrivateKeyJwt:
        return QLatin1StringView("private_key_jwt");
    case ClientAuthentication::TlsClientAuth:
        return QLatin1StringView("tls_client_auth");
    case ClientAuthentication::SelfSignedTlsClientAuth:
        return QLatin1StringView("self_signed_tls_client_auth");
    case ClientAuthentication::None:
        break;
    }
    return QLatin1StringView("none");
}

/// Moves the value of `from` to `to`; the error otherwise.
template<typename T>
std::optional<Error> store(Result<T> from, T &to) {
    if (!from) {
        return std::move(from.error());
    }
    to = std::move(*from);
    return std::nullopt;
}

std::optional<ValidationError> firstViolation(const QList<RuleOutcome> &outcomes) {
    for (const RuleOutcome &outcome : outcomes) {
        if (outcome.violation) {
            return outcome.violation;
        }
    }
    return std::nullopt;
}

} // namespace

Result<ProviderMetadata> ProviderMetadata::parse(const QByteArray &document, const Issuer &issuer) {
    const std::optional<QJsonObject> json = parseJsonObject(document);
    if (!json) {
        return failure(ValidationError{Rule::MetadataIsJsonObject, {}, {}});
    }
    if (const auto stated = checkStatedIssuer(*json, issuer); stated.violation) {
        return failure(*stated.violation);
    }
    ProviderMetadata metadata(issuer);
    const auto required = [&json, &issuer](const char *name) {
        return readEndpoint(*json, QLatin1StringView(name), issuer);
    };
    const auto optional = [&json, &issuer](const char *name) {
        return readOptionalEndpoint(*json, QLatin1StringView(name), issuer);
    };
    std::optional<Error> error;
    if ((error = store(required("authorization_endpoint"), metadata.authorizationEndpoint_)) ||
        (error = store(required("token_endpoint"), metadata.tokenEndpoint_)) ||
        (error = store(required("jwks_uri"), metadata.jwksUri_)) ||
        (error = store(optional("userinfo_endpoint"), metadata.userInfoEndpoint_)) ||
        (error = store(optional("revocation_endpoint"), metadata.revocationEndpoint_)) ||
        (error = store(optional("end_session_endpoint"), metadata.endSessionEndpoint_))) {
        return failure(std::move(*error));
    }
    metadata.pushedRequestEndpoint_ =
        readOptionalEndpoint(*json, pushedRequestMember, issuer).value_or(std::nullopt);
    metadata.deviceAuthorizationEndpoint_ =
        readOptionalEndpoint(*json, deviceAuthorizationMember, issuer).value_or(std::nullopt);
    metadata.requiresPushedRequests_ = bifrost::requiresPushedRequests(*json);
    metadata.obstacle_ = firstViolation(checkDemands(*json, issuer, RequestSigning::Unavailable));
    metadata.obstacleToSigner_ =
        firstViolation(checkDemands(*json, issuer, RequestSigning::Available));
    metadata.requiresSignedRequests_ = json->value("require_signed_request_object"_L1).toBool();
    metadata.assertionAlgorithms_ =
        readList(*json, "token_endpoint_auth_signing_alg_values_supported"_L1)
            .value_or(QStringList());
    metadata.requestObjectAlgorithms_ =
        readList(*json, "request_object_signing_alg_values_supported"_L1).value_or(QStringList());
    metadata.idTokenAlgorithms_ =
        readList(*json, "id_token_signing_alg_values_supported"_L1).value_or(QStringList());
    metadata.issuesRefreshTokens_ = maySupport(*json, QLatin1StringView("grant_types_supported"),
                                               QLatin1StringView("refresh_token"));
    metadata.sendsIssuerInResponse_ =
        json->value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
    metadata.hasOfflineAccess_ = readList(*json, QLatin1StringView("scopes_supported"))
                                     .value_or(QStringList())
                                     .contains(QLatin1String("offline_access"));
    if (const auto algorithms =
            readList(*json, QLatin1StringView("dpop_signing_alg_values_supported"))) {
        metadata.offersDpop_ = algorithms->contains(QLatin1String("ES256"));
        metadata.excludesDpop_ = !metadata.offersDpop_;
    }
    metadata.mutualTls_ = readMutualTlsEndpoints(*json, issuer);
    metadata.bindsTokensToCertificates_ = bifrost::bindsTokensToCertificates(*json);
    metadata.tokenAuthenticationMethods_ =
        readList(*json, QLatin1StringView("token_endpoint_auth_methods_supported"));
    metadata.revocationAuthenticationMethods_ =
        readList(*json, QLatin1StringView("revocation_endpoint_auth_methods_supported"));
    return metadata;
}

Result<ProviderMetadata> ProviderMetadata::forMutualTls() const {
    if (!mutualTls_) {
        return failure(mutualTls_.error());
    }
    ProviderMetadata metadata(*this);
    metadata.tokenEndpoint_ = mutualTls_->token.value_or(tokenEndpoint_);
    const auto use = [](const std::optional<QUrl> &alias, std::optional<QUrl> &endpoint) {
        endpoint = alias && endpoint ? alias : endpoint;
    };
    use(mutualTls_->pushedRequest, metadata.pushedRequestEndpoint_);
    use(mutualTls_->revocation, metadata.revocationEndpoint_);
    use(mutualTls_->userInfo, metadata.userInfoEndpoint_);
    return metadata;
}

bool ProviderMetadata::revocationAccepts(ClientAuthentication authentication) const {
    const auto lacks = [&](const std::optional<QStringList> &methods) {
        return methods && !methods->contains(methodName(authentication));
    };
    return !lacks(revocationAuthenticationMethods_) || lacks(tokenAuthenticationMethods_);
}

bool ProviderMetadata::excludesAuthentication(ClientAuthentication authentication) const {
    return authentication != ClientAuthentication::None && tokenAuthenticationMethods_ &&
           !tokenAuthenticationMethods_->contains(methodName(authentication));
}

Result<QUrl> requiredDeviceEndpoint(const ProviderMetadata &metadata) {
    if (!metadata.deviceAuthorizationEndpoint()) {
        return failure(
            ValidationError{Rule::MetadataEndpointIsPresent, deviceAuthorizationMember, {}});
    }
    return *metadata.deviceAuthorizationEndpoint();
}

const std::optional<ValidationError> &ProviderMetadata::obstacle(RequestSigning signing) const {
    return signing == RequestSigning::Available ? obstacleToSigner_ : obstacle_;
}

Result<ProviderMetadata> withoutObstacle(const ProviderMetadata &metadata, RequestSigning signing) {
    if (const auto &obstacle = metadata.obstacle(signing)) {
        return failure(*obstacle);
    }
    return metadata;
}

} // namespace bifrost
