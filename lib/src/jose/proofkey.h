// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hardwarekey.h"
#include "jose/privatekey.h"

#include <optional>
#include <variant>

namespace bifrost {

/// A key that proves who presents a token (RFC 7800 §1): in this process, or in hardware, which
/// signs by itself.
class ProofKey {
public:
    ProofKey(PrivateKey key); // NOLINT(google-explicit-constructor): it is one
    /// No value if the public point is none of P-256.
    [[nodiscard]] static std::optional<ProofKey> inHardware(const HardwareKey &key);

    /// Null if hardware has it.
    [[nodiscard]] const PrivateKey *privateKey() const { return std::get_if<PrivateKey>(&key_); }
    /// Null if this process has it.
    [[nodiscard]] const HardwareKey *hardwareKey() const { return std::get_if<HardwareKey>(&key_); }
    /// `kty` and the public members (RFC 7517 §4), nothing else.
    [[nodiscard]] const QJsonObject &publicJwk() const { return publicJwk_; }
    /// RFC 7638 §3 with SHA-256, in base64url: 43 characters.
    [[nodiscard]] const QByteArray &thumbprint() const { return thumbprint_; }

private:
    ProofKey(const HardwareKey &key, QJsonObject publicJwk);
    std::variant<PrivateKey, HardwareKey> key_;
    QJsonObject publicJwk_;
    QByteArray thumbprint_;
};

} // namespace bifrost
