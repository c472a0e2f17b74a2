// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QFuture>

namespace bifrost {

/// What a sign-in needs of the machine.
enum class Facility {
    Loopback, ///< a port of 127.0.0.1 for the redirect
    Tls,      ///< a TLS back end, and certificate authorities to trust
    Browser,  ///< a program that opens https addresses
    Keychain, ///< writes, reads and removes an entry
};

/// One facility: what was found, in English and fit for a log, or why it cannot be used.
struct Diagnosis {
    Facility facility{};
    Result<QString> outcome;
};

/// Tries every facility once, in the order of `Facility`. Contacts nobody and opens no browser; the
/// keychain may ask the person for its password. A trial entry of its own is written to the
/// keychain and removed; a stored session is not touched. Uses `redirectPorts`, `applicationId`,
/// `dataDirectory` and `keychainTimeout` of `configuration`; the rest may be empty.
///
/// Needs a QCoreApplication and its event loop. Always finishes.
[[nodiscard]] BIFROST_EXPORT QFuture<QList<Diagnosis>>
diagnose(const ClientConfiguration &configuration);

} // namespace bifrost
