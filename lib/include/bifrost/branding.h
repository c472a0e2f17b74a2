// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/export.h>
#include <bifrost/result.h>

#include <QFuture>
#include <QString>
#include <QUrl>

#include <optional>

namespace bifrost {

/// How an organization wants to be shown at its provider, as far as the provider publishes it.
/// Every part may be missing. It is decoration: nothing of it is authenticated, and nothing may
/// depend on it.
struct Branding {
    /// What differs between the light and the dark theme.
    struct Theme {
        /// `#rrggbb`, lower case; empty: none. Its contrast with anything is unknown.
        QString accent{};
        QUrl logo{}; ///< the issuer may point to it (`Issuer::mayPointTo()`); empty: none

        friend bool operator==(const Theme &, const Theme &) = default;
    };

    QString name{}; ///< of the organization: one printable line, at most 100 characters
    Theme light{};  ///< of the light theme
    Theme dark{};   ///< of the dark theme

    friend bool operator==(const Branding &, const Branding &) = default;
};

/// Reads what the provider of `configuration` publishes of its organization's look; see
/// `ProviderProfile::brandingUrl()`. No value if the provider publishes nothing, if nothing is set
/// there, or if the organization has turned it off. One GET, without cookies and without any
/// credential, through the proxy that `configuration` names; redirects are followed within the
/// origin, three at most.
///
/// The profile is `ClientConfiguration::provider`, or else the one that the issuer tells. Nothing
/// is cached. Requires a `QCoreApplication`, which must outlive the future; the future finishes in
/// the thread of the call.
///
/// Fails with
/// - `ValidationError`: the issuer is none;
/// - `TransportError`: no response, or one that is not JSON.
[[nodiscard]] BIFROST_EXPORT QFuture<Result<std::optional<Branding>>>
fetchBranding(const ClientConfiguration &configuration);

} // namespace bifrost
