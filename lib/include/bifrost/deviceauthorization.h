// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace bifrost {

/// What the user needs in order to sign in on another device (RFC 8628 §3.2 and §3.3). Show all of
/// it, or the QR code of `verificationUriComplete` together with `userCode`, so that the user can
/// compare the code (RFC 8628 §3.3.1). It is no secret, but show it to this user only: whoever
/// enters the code with an account of their own signs this application in with that account.
struct DeviceAuthorization {
    QString userCode; ///< printable ASCII, at most 40 characters; show it as it is
    /// Where the user enters the code: https, or http to this computer if the provider is on it.
    QUrl verificationUri;
    QUrl verificationUriComplete; ///< the same with the code in it, for a QR code; empty if none
    QDateTime expiresAt;          ///< UTC; the code is of no use afterwards

    friend bool operator==(const DeviceAuthorization &, const DeviceAuthorization &) = default;
};

} // namespace bifrost
