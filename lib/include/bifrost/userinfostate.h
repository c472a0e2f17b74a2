// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QDateTime>
#include <QString>

#include <optional>

namespace bifrost {

/// How the last request to the provider's UserInfo endpoint (OIDC Core §5.3) ended. A claim that is
/// missing from `Session::claims()` was withheld by the provider only if the outcome is `Read` or
/// `NotOffered`.
struct UserInfoState {
    /// How a request ended.
    enum class Outcome {
        Unknown,     ///< the session was stored by an earlier build
        NotOffered,  ///< the provider's metadata has no such endpoint
        Read,        ///< `Session::claims()` has what it said
        TimedOut,    ///< no response in time
        Unreachable, ///< no connection, or it was lost
        Refused,     ///< status 401 or 403, or an OAuth error with a status of success
        Failed,      ///< another status, see `httpStatus`
        Unreadable,  ///< the response is not what OIDC Core §5.3.2 prescribes
        Encrypted,   ///< the response is a JWE, which only a client that registered for it can read
        NotVerified, ///< a signed response that the provider's keys do not verify, or that names
                     ///< another issuer or client
        OtherSubject, ///< the response is about another `sub`
    };
    Outcome outcome = Outcome::Unknown; ///< how the last request ended
    int httpStatus = 0;                 ///< of the response; 0 if there was none
    /// UTC; when the claims of UserInfo were read last. A later failure leaves it as it is.
    std::optional<QDateTime> readAt{};
    QString detail{}; ///< why the request failed, for logs and details; never a secret
    /// The provider's own explanation (`error_description`, RFC 6750 §3) or error code, if it sent
    /// one. Printable ASCII, at most 200 characters, to be shown as the provider's.
    QString providerMessage{};

    friend bool operator==(const UserInfoState &, const UserInfoState &) = default;
};

/// The provider offers UserInfo, and it could not be used the last time.
[[nodiscard]] BIFROST_EXPORT bool hasFailed(const UserInfoState &state);

} // namespace bifrost
