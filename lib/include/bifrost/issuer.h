// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/result.h>

#include <QString>
#include <QUrl>

namespace bifrost {

/// A provider's issuer identifier (OIDC Core §1.2), compared character by character.
class BIFROST_EXPORT Issuer {
public:
    /// Reads what a user enters:
    /// - an issuer identifier, also one that lacks its scheme (`login.example.com`) or has a letter
    ///   that a URL must encode (`https://id.example/realms/Büro`);
    /// - the address of a discovery document, or of an endpoint of a known kind of provider;
    /// - the name of an Asgardeo organization, or `https://api.asgardeo.io/t/ORG`, whose issuer is
    ///   `https://api.asgardeo.io/t/ORG/oauth2/token`.
    ///
    /// White space, quotation marks and brackets around it are ignored. The provider must state
    /// exactly the `value()` that results.
    ///
    /// Fails with `ValidationError` and `Rule::IssuerIsUrl`, `Rule::IssuerIsHttps` (http is
    /// accepted for loopback only) or `Rule::IssuerHasNoQueryOrFragment`.
    [[nodiscard]] static Result<Issuer> fromInput(const QString &input);

    /// The identifier as the provider must state it.
    [[nodiscard]] const QString &value() const { return value_; }
    /// The address of its metadata (OIDC Discovery §4.1).
    [[nodiscard]] QUrl metadataUrl() const;
    /// The Asgardeo organization, or an empty string for any other provider.
    [[nodiscard]] QString asgardeoOrganization() const;
    /// Whether a request may be sent to an address that this provider names, such as an endpoint or
    /// a `picture`: https anywhere; http on loopback only, and only if the issuer itself is on
    /// loopback. Other providers must not reach the programs that listen on this computer.
    [[nodiscard]] bool mayPointTo(const QUrl &url) const;

    /// True for an address that the issuers of many tenants share, such as
    /// `https://login.microsoftonline.com/common/v2.0`. Against OIDC Discovery §4.3, its metadata
    /// state a template with `{tenantid}`, and the user's tenant is known from the ID Token alone.
    /// Only Microsoft's own hosts have such issuers.
    [[nodiscard]] bool isShared() const { return !template_.isEmpty(); }
    /// Whether metadata that state `issuer` are this issuer's: it is `value()`, character by
    /// character (OIDC Discovery §4.3), or the template of a shared issuer.
    [[nodiscard]] bool isStatedAs(const QString &issuer) const;
    /// The `iss` that an ID Token must have (OIDC Core §3.1.3.7 (2)): `value()`, whatever `tenant`
    /// is. That of a shared issuer is the template with `tenant`, the token's `tid`; empty unless
    /// that is a GUID, and one that the shared issuer is for.
    [[nodiscard]] QString issuerFor(const QString &tenant) const;
    /// Whether an authorization response may name `issuer` (RFC 9207 §2.4): `value()`; for a shared
    /// issuer also one of a tenant.
    [[nodiscard]] bool mayBeNamed(const QString &issuer) const;

    friend bool operator==(const Issuer &, const Issuer &) = default;

private:
    [[nodiscard]] BIFROST_NO_EXPORT static Result<Issuer> fromIdentifier(const QString &text);
    explicit Issuer(QString value) : value_(std::move(value)) {}
    QString value_;
    QString template_{};   ///< empty unless the issuer is shared
    QString onlyTenant_{}; ///< of a shared issuer that serves one tenant
};

/// Whether a user may enter `url`: https anywhere; http to 127.0.0.0/8, ::1 and localhost only
/// (RFC 8252 §8.3). For addresses that a provider names, use `Issuer::mayPointTo()`.
[[nodiscard]] BIFROST_EXPORT bool isSecureOrLoopback(const QUrl &url);

} // namespace bifrost
