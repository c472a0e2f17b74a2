// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/metadatarules.h"
#include "protocol/mutualtls.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace bifrost {

/// The validated metadata of a provider (OIDC Discovery §3; RFC 8414 §2).
class ProviderMetadata {
public:
    /// `document` must name exactly `issuer` (OIDC Discovery §4.3), and the issuer must be allowed
    /// to point to every endpoint (`Issuer::mayPointTo()`). Optional members of another type than
    /// specified count as absent. Fails with `ValidationError`.
    [[nodiscard]] static Result<ProviderMetadata> parse(const QByteArray &document,
                                                        const Issuer &issuer);

    /// The same for a client that shows a certificate: its endpoints are the aliases for mutual TLS
    /// where there are some (RFC 8705 §5). Fails with `Rule::MetadataEndpointIsHttps` for an alias.
    [[nodiscard]] Result<ProviderMetadata> forMutualTls() const;

    [[nodiscard]] const Issuer &issuer() const { return issuer_; }
    [[nodiscard]] const QUrl &authorizationEndpoint() const { return authorizationEndpoint_; }
    [[nodiscard]] const QUrl &tokenEndpoint() const { return tokenEndpoint_; }
    [[nodiscard]] const QUrl &jwksUri() const { return jwksUri_; }
    [[nodiscard]] const std::optional<QUrl> &userInfoEndpoint() const { return userInfoEndpoint_; }
    [[nodiscard]] const std::optional<QUrl> &revocationEndpoint() const {
        return revocationEndpoint_;
    }
    [[nodiscard]] const std::optional<QUrl> &endSessionEndpoint() const {
        return endSessionEndpoint_;
    }
    /// Where authorization requests are pushed to (RFC 9126 §5). No value if it isn't usable.
    [[nodiscard]] const std::optional<QUrl> &pushedRequestEndpoint() const {
        return pushedRequestEndpoint_;
    }
    /// Where codes for another device are requested (RFC 8628 §4). No value if it isn't usable.
    [[nodiscard]] const std::optional<QUrl> &deviceAuthorizationEndpoint() const {
        return deviceAuthorizationEndpoint_;
    }
    /// The provider accepts no other authorization requests.
    [[nodiscard]] bool requiresPushedRequests() const { return requiresPushedRequests_; }
    /// What prevents a sign-in with this provider: it requires what this client cannot do, or its
    /// lists of supported features exclude the code flow or S256. Sessions that exist already can
    /// be refreshed and ended all the same.
    [[nodiscard]] const std::optional<ValidationError> &
    obstacle(RequestSigning signing = RequestSigning::Unavailable) const;
    /// The provider accepts authorization requests only if they are signed (RFC 9101 §10.5).
    [[nodiscard]] bool requiresSignedRequests() const { return requiresSignedRequests_; }
    /// `token_endpoint_auth_signing_alg_values_supported` (RFC 8414 §2). Empty if it is absent.
    [[nodiscard]] const QStringList &assertionAlgorithms() const { return assertionAlgorithms_; }
    /// `request_object_signing_alg_values_supported` (RFC 9101 §10.5). Empty if it is absent.
    [[nodiscard]] const QStringList &requestObjectAlgorithms() const {
        return requestObjectAlgorithms_;
    }
    /// `id_token_signing_alg_values_supported` (OIDC Discovery §3). Empty if it is absent.
    [[nodiscard]] const QStringList &idTokenAlgorithms() const { return idTokenAlgorithms_; }
    /// False if `grant_types_supported` is there and omits `refresh_token`.
    [[nodiscard]] bool issuesRefreshTokens() const { return issuesRefreshTokens_; }
    /// A client with this authentication method may revoke tokens (RFC 8414 §2,
    /// `revocation_endpoint_auth_methods_supported`). The list is ignored if the list of the token
    /// endpoint, which does serve us, lacks our method too: such lists, for example Keycloak's, do
    /// not mention public clients but do not exclude them either.
    [[nodiscard]] bool revocationAccepts(ClientAuthentication authentication) const;
    /// `token_endpoint_auth_methods_supported` (RFC 8414 §2) is there and omits `authentication`,
    /// which is not that of a public client.
    [[nodiscard]] bool excludesAuthentication(ClientAuthentication authentication) const;
    /// Access tokens are bound to the certificate that the client has shown (RFC 8705 §3.3).
    [[nodiscard]] bool bindsTokensToCertificates() const { return bindsTokensToCertificates_; }
    /// `authorization_response_iss_parameter_supported` (RFC 9207 §3).
    [[nodiscard]] bool sendsIssuerInResponse() const { return sendsIssuerInResponse_; }
    /// `dpop_signing_alg_values_supported` contains ES256, with which this client makes its proofs
    /// (RFC 9449 §5.1).
    [[nodiscard]] bool offersDpop() const { return offersDpop_; }
    /// That list is there and omits ES256.
    [[nodiscard]] bool excludesDpop() const { return excludesDpop_; }
    /// `scopes_supported` contains `offline_access` (OIDC Core §11).
    [[nodiscard]] bool hasOfflineAccess() const { return hasOfflineAccess_; }

private:
    explicit ProviderMetadata(Issuer issuer) : issuer_(std::move(issuer)) {}
    Issuer issuer_;
    QUrl authorizationEndpoint_;
    QUrl tokenEndpoint_;
    QUrl jwksUri_;
    std::optional<QUrl> userInfoEndpoint_;
    std::optional<QUrl> revocationEndpoint_;
    std::optional<QUrl> endSessionEndpoint_;
    std::optional<QUrl> pushedRequestEndpoint_;
    std::optional<QUrl> deviceAuthorizationEndpoint_;
    bool requiresPushedRequests_ = false;
    std::optional<ValidationError> obstacle_;
    std::optional<ValidationError> obstacleToSigner_;
    bool requiresSignedRequests_ = false;
    QStringList assertionAlgorithms_;
    QStringList requestObjectAlgorithms_;
    QStringList idTokenAlgorithms_;
    bool issuesRefreshTokens_ = true;
    bool sendsIssuerInResponse_ = false;
    bool hasOfflineAccess_ = false;
    bool offersDpop_ = false;
    bool excludesDpop_ = false;
    bool bindsTokensToCertificates_ = false;
    Result<MutualTlsEndpoints> mutualTls_;
    std::optional<QStringList> tokenAuthenticationMethods_;
    std::optional<QStringList> revocationAuthenticationMethods_;
};

/// The endpoint for a sign-in on another device (RFC 8628 §4). Fails with
/// `Rule::MetadataEndpointIsPresent`.
[[nodiscard]] Result<QUrl> requiredDeviceEndpoint(const ProviderMetadata &metadata);

/// `metadata` if a user can sign in with it; its obstacle otherwise.
[[nodiscard]] Result<ProviderMetadata>
withoutObstacle(const ProviderMetadata &metadata,
                RequestSigning signing = RequestSigning::Unavailable);

} // namespace bifrost
