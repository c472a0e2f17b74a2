// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace bifrost {

/// Each makes an OpenSSL key of what a JWK says and checks it once (EVP_PKEY_public_check: for RSA
/// a composite modulus, for EC a point of the group). nullptr when OpenSSL finds fault with it.
using PublicKey = std::shared_ptr<EVP_PKEY>;

/// RFC 7518, 6.3.1; both are big-endian.
[[nodiscard]] PublicKey rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent);
/// RFC 7518, 6.2.1: P-256, P-384 or P-521, coordinates in full length.
[[nodiscard]] PublicKey ecPublicKey(const QByteArray &curve, const QByteArray &x,
                                    const QByteArray &y);
/// RFC 8037, 2: Ed25519 or Ed448.
[[nodiscard]] PublicKey okpPublicKey(const QByteArray &curve, const QByteArray &x);

} // namespace bifrost
