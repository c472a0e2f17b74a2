// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/idtokenclaims.h>
#include <bifrost/organization.h>
#include <bifrost/secret.h>
#include <bifrost/userinfostate.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost {

/// Who can use an access token that somebody has copied.
enum class TokenBinding {
    None, ///< whoever has it (RFC 6750)
    /// Likewise, although the provider was asked to bind it: it has answered with the token type
    /// Bearer (RFC 9449 §5).
    Refused,
    /// Nobody without the key of the session (RFC 9449), which was made on this computer and is
    /// stored with the session alone, or kept by hardware (`Session::hasHardwareKey()`).
    /// `ApiClient` presents such a token; sent as in RFC 6750 §2.1 it is refused.
    Dpop,
    /// Nobody without `ClientConfiguration::clientCertificate` (RFC 8705 §3), which the provider
    /// has seen: its metadata says that it binds tokens to certificates. `ApiClient` shows it.
    Certificate,
};

/// The user who is signed in, and their tokens: an immutable value that is cheap to copy. A session
/// results from a validated sign-in or refresh, or is restored from the keychain.
class BIFROST_EXPORT Session {
public:
    /// The configured issuer (`Issuer::value()`). The `iss` of the token, which is another one at a
    /// shared issuer, is `idTokenClaims().issuer()`.
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString clientId() const; ///< the configured client ID
    [[nodiscard]] QString subject() const;  ///< `sub`: unique and stable within `issuer()`

    /// The claims of the newest ID Token.
    [[nodiscard]] const IdTokenClaims &idTokenClaims() const;
    /// The claims of ID Token and UserInfo. Where both have a claim, it is that of UserInfo, which
    /// is newer (OIDC Core §5.3). Without `_claim_names` and `_claim_sources`, which are references
    /// and not claims (OIDC Core §5.6.2).
    [[nodiscard]] const QJsonObject &claims() const;
    /// How far `claims()` is complete.
    [[nodiscard]] const UserInfoState &userInfo() const;
    /// The names of distributed claims (OIDC Core §5.6.2.2): the provider says where else they are
    /// kept, and they are not fetched. Sorted; none of them is in `claims()`.
    [[nodiscard]] const QStringList &distributedClaims() const;
    /// The names of aggregated claims (OIDC Core §5.6.2.1): another issuer vouches for them, whose
    /// signature is not verified, so they are not used. Sorted; none of them is in `claims()`.
    [[nodiscard]] const QStringList &aggregatedClaims() const;

    /// The newest ID Token, as it was signed: for the end session endpoint, never for an API.
    [[nodiscard]] const Secret &idToken() const;
    /// For a request to an API (RFC 6750 §2.1), of a session that `Client::freshSession()`
    /// returned; with `TokenBinding::Dpop` or `Certificate` only through an `ApiClient`.
    [[nodiscard]] const Secret &accessToken() const;
    [[nodiscard]] TokenBinding tokenBinding() const; ///< of the access token
    /// The key that the tokens are bound to (RFC 9449) is kept by hardware of this computer; see
    /// `ClientConfiguration::hardwareKeys`. False for a session without such a key.
    [[nodiscard]] bool hasHardwareKey() const;
    /// No value if the provider issued none: the session then ends with its access token.
    [[nodiscard]] const std::optional<Secret> &refreshToken() const;
    [[nodiscard]] const QStringList &scopes() const; ///< as granted
    /// What was granted of `SignInOptions::authorizationDetails`, as the provider says it (RFC 9396
    /// §7), in its own words. Empty if it says nothing.
    [[nodiscard]] const QJsonArray &authorizationDetails() const;

    /// The organization that the tokens were switched to (`AccountManager::switchOrganization()`).
    /// No value for a session of a sign-in, whatever organization its claims name.
    [[nodiscard]] const std::optional<Organization> &organization() const;

    [[nodiscard]] const QDateTime &signedInAt() const;  ///< UTC
    [[nodiscard]] const QDateTime &refreshedAt() const; ///< UTC; equals `signedInAt()` at first
    /// UTC by the local clock, counted from the receipt of the token. If the response has no
    /// `expires_in`, the token is assumed to expire with the ID Token.
    [[nodiscard]] const QDateTime &accessTokenExpiresAt() const;

    /// The access token is valid for at least `minValidity` after `now`, by the local clock. False
    /// for a session that can be refreshed and whose `refreshedAt()` is in the future: the clock
    /// was set back, and the age of the token is unknown.
    [[nodiscard]] bool isFresh(const QDateTime &now, std::chrono::seconds minValidity) const;

private:
    friend class SessionBuilder;
    struct Data;
    explicit Session(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

} // namespace bifrost
