// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/result.h>

#include <QString>
#include <QUrl>

namespace bifrost {

/// The provider's issuer identifier (OpenID Connect Core 1.0, 1.2), compared character by
/// character.
class BIFROST_EXPORT Issuer {
public:
    /// Reads what a person pastes: a full issuer; `https://api.asgardeo.io/t/ORG`, whose issuer is
    /// `https://api.asgardeo.io/t/ORG/oauth2/token`; an Asgardeo organisation name alone; or the
    /// address of a discovery document. White space around it is dropped.
    ///
    /// Fails with `ValidationError` and `Rule::IssuerIsUrl`, `Rule::IssuerIsHttps` (http is
    /// accepted for loopback alone) or `Rule::IssuerHasNoQueryOrFragment`.
    [[nodiscard]] static Result<Issuer> fromInput(const QString &input);

    /// The identifier as the provider must state it.
    [[nodiscard]] const QString &value() const { return value_; }
    /// Where its metadata stands (OpenID Connect Discovery 1.0, 4.1).
    [[nodiscard]] QUrl metadataUrl() const;
    /// The Asgardeo organisation, or an empty string for any other provider.
    [[nodiscard]] QString asgardeoOrganization() const;
    /// Whether an address that comes from this provider (an endpoint, a `picture`) may be asked:
    /// https anywhere; http only on loopback, and only when the issuer itself is there. A provider
    /// elsewhere has no business with the programs that listen on this machine.
    [[nodiscard]] bool mayPointTo(const QUrl &url) const;

    friend bool operator==(const Issuer &, const Issuer &) = default;

private:
    explicit Issuer(QString value) : value_(std::move(value)) {}
    QString value_;
};

/// What a person may enter as an address: https anywhere; http only to 127.0.0.0/8, ::1 and
/// localhost (RFC 8252, 8.3). What a provider names goes by `Issuer::mayPointTo()`.
[[nodiscard]] BIFROST_EXPORT bool isSecureOrLoopback(const QUrl &url);

} // namespace bifrost
