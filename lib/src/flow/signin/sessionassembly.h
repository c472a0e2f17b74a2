// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "jose/proofkey.h"
#include "protocol/providermetadata.h"
#include "protocol/tokenresponse.h"

#include <bifrost/session.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace bifrost {

/// What a sign-in has brought, and the key that the provider was asked to bind it to.
struct IssuedTokens {
    TokenResponse response;
    std::optional<ProofKey> proofKey{};
    ClientTls tls = ClientTls::Anonymous; ///< see `tokenTls()`
};

/// Certificate: the provider binds the access tokens of this client to its certificate, as far as
/// the metadata tells (RFC 8705 §3.3).
[[nodiscard]] ClientTls tokenTls(const ClientSettings &settings,
                                 const std::optional<ProviderMetadata> &metadata);

/// The session that a sign-in establishes. The claims of `userInfo` take precedence over those of
/// the ID Token (OIDC Core §5.3), except for the claims by which the ID Token itself was validated.
/// No value: the provider has no UserInfo endpoint.
[[nodiscard]] Session newSession(const ClientSettings &settings, const IssuedTokens &issued,
                                 const IdTokenClaims &idToken,
                                 const std::optional<Result<QJsonObject>> &userInfo,
                                 const QDateTime &now);

/// `previous`, with tokens that are bound as `tls` says.
[[nodiscard]] Session withTokenTls(const Session &previous, ClientTls tls);

/// The session after a refresh. It keeps what the response omits: the refresh token (RFC 6749 §6),
/// the scope, the authorization details, the ID Token (OIDC Core §12.2), and the claims from
/// UserInfo.
[[nodiscard]] Session refreshedSession(const Session &previous, const TokenResponse &tokens,
                                       const std::optional<IdTokenClaims> &idToken,
                                       const QDateTime &now);

/// `previous` with another refresh token: for a response of which nothing else can be used, or not
/// yet.
[[nodiscard]] Session withRefreshToken(const Session &previous, const Secret &refreshToken);

} // namespace bifrost
