// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/privatekey.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QList>

#include <optional>

namespace bifrost {

/// The private keys of a configuration, parsed.
struct ClientKeys {
    std::optional<PrivateKey> signing; ///< for client assertions and request objects
    QList<PrivateKey> decryption;

    /// Fails with `Rule::ClientKeyIsUsable`: a key that cannot be read, one for decryption that is
    /// neither RSA nor EC, or none where the configuration needs one to sign. The error contains
    /// nothing of a key.
    [[nodiscard]] static Result<ClientKeys> from(const ClientConfiguration &configuration);
};

} // namespace bifrost
