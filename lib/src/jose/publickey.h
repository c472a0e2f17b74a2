// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace bifrost {

/// A public key of OpenSSL, or none. Cheap to copy.
class PublicKey {
public:
    PublicKey() = default;
    /// Takes ownership of `key`.
    explicit PublicKey(EVP_PKEY *key);

    [[nodiscard]] explicit operator bool() const { return state_ != nullptr; }
    [[nodiscard]] EVP_PKEY *handle() const;
    /// For RSA a composite modulus (SP 800-89, 5.3.3), for EC a point of the group. Checked at the
    /// first call and remembered for all copies: an RSA key takes from 3 ms (2048 bits) to 20 ms
    /// (4096 bits), which would be wasted on the unused keys of a set.
    [[nodiscard]] bool isSound() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

/// RFC 7518 §6.3.1; both are big-endian. Not checked to be sound.
[[nodiscard]] PublicKey rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent);
/// RFC 7518 §6.2.1: P-256, P-384 or P-521, coordinates in full length. None for a point off the
/// curve.
[[nodiscard]] PublicKey ecPublicKey(const QByteArray &curve, const QByteArray &x,
                                    const QByteArray &y);
/// RFC 8037 §2: Ed25519 or Ed448.
[[nodiscard]] PublicKey okpPublicKey(const QByteArray &curve, const QByteArray &x);

} // namespace bifrost
