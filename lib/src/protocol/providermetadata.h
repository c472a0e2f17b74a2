// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace bifrost {

/// What a provider says of itself (OpenID Connect Discovery 1.0, 3; RFC 8414, 2), checked.
class ProviderMetadata {
public:
    /// `document` must name exactly `issuer` (Discovery 1.0, 4.3), every endpoint must be one
    /// that the issuer may point to (`Issuer::mayPointTo()`), and the code flow with S256 must be
    /// possible where the provider lists its abilities.
    [[nodiscard]] static Result<ProviderMetadata> parse(const QByteArray &document,
                                                        const Issuer &issuer);

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
    /// A client that proves itself like this may revoke tokens (RFC 8414 §2,
    /// `revocation_endpoint_auth_methods_supported`). The list counts unless the one of the token
    /// endpoint, which serves us, lacks our way as well: such lists, Keycloak's for example, are
    /// silent about public clients and do not keep them out.
    [[nodiscard]] bool revocationAccepts(ClientAuthentication authentication) const;
    /// `authorization_response_iss_parameter_supported` (RFC 9207, 3).
    [[nodiscard]] bool sendsIssuerInResponse() const { return sendsIssuerInResponse_; }

private:
    explicit ProviderMetadata(Issuer issuer) : issuer_(std::move(issuer)) {}
    Issuer issuer_;
    QUrl authorizationEndpoint_;
    QUrl tokenEndpoint_;
    QUrl jwksUri_;
    std::optional<QUrl> userInfoEndpoint_;
    std::optional<QUrl> revocationEndpoint_;
    std::optional<QUrl> endSessionEndpoint_;
    bool sendsIssuerInResponse_ = false;
    std::optional<QStringList> tokenAuthenticationMethods_;
    std::optional<QStringList> revocationAuthenticationMethods_;
};

} // namespace bifrost
