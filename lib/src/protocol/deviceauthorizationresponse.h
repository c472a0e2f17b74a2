// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"

#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QString>
#include <QUrl>

#include <chrono>

namespace bifrost {

/// The codes of one device authorization (RFC 8628 §3.2).
struct DeviceAuthorizationResponse {
    DeviceCode deviceCode;
    QString userCode; ///< printable ASCII, at most 40 characters
    QUrl verificationUri;
    QUrl verificationUriComplete; ///< empty if there is none that can be used
    /// How long both codes are valid: 10 minutes if the response does not say, 30 at most.
    std::chrono::seconds expiresIn{};
    /// The shortest pause between two polls: `pollInterval()`.
    std::chrono::seconds interval{};
};

/// `interval` as it is used: 5 seconds if it is absent or no positive number (RFC 8628 §3.2). A
/// number of 1000 or more is taken for milliseconds, as Asgardeo sends them. At most a minute.
[[nodiscard]] std::chrono::seconds pollInterval(const QJsonValue &interval);

/// `issuer` must be allowed to point to the addresses (`Issuer::mayPointTo()`), which the user
/// opens: https, or http to this computer if the provider is on it. An error of RFC 6749 §5.2
/// becomes `OAuthErrorResponse`, whatever its status; any other unusable response a
/// `TransportError`; a 2xx with unusable members a `ValidationError`. A
/// `verification_uri_complete` that cannot be used counts as absent.
[[nodiscard]] Result<DeviceAuthorizationResponse>
processDeviceAuthorizationResponse(const HttpResponse &response, const Issuer &issuer);

} // namespace bifrost
