// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>

namespace bifrost::testing {

/// The OpenID Provider of a `TestEnvironment`, in this process and without a socket. Its ID Tokens
/// are signed (RS256), and the client verifies them with the keys that it publishes, as it does
/// everywhere. It issues a new refresh token at each refresh, and takes every authorization code.
///
/// Belongs to its environment, and to the thread of that.
class TestProvider {
public:
    /// The issuer of its ID Tokens (OIDC Core §1.2).
    [[nodiscard]] static QString issuer();
    /// The one client that it knows.
    [[nodiscard]] static QString clientId();

    /// \name The user
    /// @{

    /// What ID Tokens and UserInfo say of the user from now on (OIDC Core §5.1), instead of what
    /// they said before. `sub` stays as it is unless `claims` has one. At first: Ada Lovelace, with
    /// an email address.
    void setClaims(const QJsonObject &claims);
    /// Claims of the ID Tokens alone, whatever the protocol says of them: for a test of what the
    /// application does when the client refuses a token. With `{{"aud", "somebody-else"}}` a
    /// sign-in fails with `Rule::IdTokenAudienceContainsClient`.
    void setIdTokenClaims(const QJsonObject &claims);

    /// @}
    /// \name What can go wrong
    /// @{

    /// While it is offline, no request reaches it: each fails with `TransportError::Kind::Offline`.
    void setOffline(bool offline);
    /// How long access tokens are valid from now on (`expires_in`, RFC 6749 §5.1). At first an
    /// hour.
    void setAccessTokenLifetime(std::chrono::seconds lifetime);
    /// The refresh tokens that were issued so far have expired: a refresh fails with
    /// `invalid_grant` (RFC 6749 §5.2), which ends the session. Access tokens are still accepted.
    void expireRefreshTokens();
    /// An administrator has revoked everything: refresh tokens as above, and UserInfo rejects the
    /// access tokens with `invalid_token` (RFC 6750 §3.1).
    void revokeTokens();

    /// @}
    /// \name Tokens that are bound to a key
    /// @{

    /// Whether the provider binds tokens to a key of the client (DPoP, RFC 9449). Its checks are
    /// those of RFC 9449 §4.3: a proof that it has seen before, that is about another request, or
    /// that another key has made is refused.
    enum class Dpop {
        Off,      ///< proofs are ignored, and all tokens are bearer tokens
        Offered,  ///< its metadata says so; a request with a proof gets bound tokens
        Required, ///< likewise; a request without a proof fails with `invalid_dpop_proof`
    };
    /// For the tokens that are issued from now on; those that were issued before stay as they are.
    /// The client reads metadata again at the next sign-in. At first `Off`.
    void setDpop(Dpop dpop);
    /// From now on proofs need a nonce (RFC 9449 §8). Each is good for one proof, and each response
    /// brings the next, so the client has to send its first request twice.
    void demandDpopNonces();

    /// @}
    /// \name What it has seen
    /// @{

    [[nodiscard]] int signIns() const;     ///< codes that were exchanged for tokens
    [[nodiscard]] int refreshes() const;   ///< that succeeded
    [[nodiscard]] int signOuts() const;    ///< RP-Initiated Logout §2, through the browser
    [[nodiscard]] int revocations() const; ///< tokens that the client revoked (RFC 7009)
    [[nodiscard]] int proofs() const;      ///< of possession that were right (RFC 9449 §4.3)

    /// @}

    TestProvider(const TestProvider &) = delete;
    TestProvider &operator=(const TestProvider &) = delete;

private:
    friend class TestEnvironment;
    friend class BrowserAgent;
    struct Data;
    explicit TestProvider(std::unique_ptr<Data> data);
    ~TestProvider();
    std::unique_ptr<Data> d_;
};

} // namespace bifrost::testing
