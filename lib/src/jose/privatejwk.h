// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/openssl.h"

#include <bifrost/secret.h>

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

namespace bifrost {

/// What a JWK with private members holds.
struct PrivateJwk {
    std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>> key;
    QByteArray keyId; ///< `kid`; empty when absent
};

/// Reads RFC 7517 §4 with the private members of RFC 7518 §6.2.2 and §6.3.2 or RFC 8037 §2. For RSA
/// the prime factors are required; no third one (RFC 7518 §6.3.2.7). Not checked to belong
/// together. Fails with what the key would have to be.
[[nodiscard]] tl::expected<PrivateJwk, QString> readPrivateJwk(const Secret &document);

} // namespace bifrost
