// SPDX-License-Identifier: Apache-2.0
#include "jose/algorithm.h"

#include <array>

namespace bifrost {
namespace {

constexpr Algorithm rsa(const char *name, const char *digest, Padding padding, int hashSize) {
    return {name, KeyType::Rsa, nullptr, digest, padding, 0, digest, hashSize};
}

constexpr Algorithm ec(const char *name, const char *curve, const char *digest, int signatureSize,
                       int hashSize) {
    return {name, KeyType::Ec, curve, digest, Padding::None, signatureSize, digest, hashSize};
}

constexpr Algorithm ed(const char *name, const char *curve, int signatureSize, const char *hash,
                       int hashSize) {
    return {name, KeyType::Okp, curve, nullptr, Padding::None, signatureSize, hash, hashSize};
}

// OIDC Core §3.1.3.6 derives the hash of `at_hash` from the name of the algorithm; for EdDSA it is
// the hash that the scheme itself uses: SHA-512 for Ed25519, SHAKE256 with 114 bytes for Ed448 (RFC
// 8032 §5).
constexpr std::array table{
    rsa("RS256", "SHA2-256", Padding::Pkcs1, 32), rsa("RS384", "SHA2-384", Padding::Pkcs1, 48),
    rsa("RS512", "SHA2-512", Padding::Pkcs1, 64), rsa("PS256", "SHA2-256", Padding::Pss, 32),
    rsa("PS384", "SHA2-384", Padding::Pss, 48),   rsa("PS512", "SHA2-512", Padding::Pss, 64),
    ec("ES256", "P-256", "SHA2-256", 64, 32),     ec("ES384", "P-384", "SHA2-384", 96, 48),
    ec("ES512", "P-521", "SHA2-512", 132, 64),    ed("EdDSA", "Ed25519", 64, "SHA2-512", 64),
    ed("EdDSA", "Ed448", 114, "SHAKE-256", 114),  ed("Ed25519", "Ed25519", 64, "SHA2-512", 64),
    ed("Ed448", "Ed448", 114, "SHAKE-256", 114),
};

bool equal(const char *a, const char *b) {
    return QByteArrayView(a) == QByteArrayView(b);
}

} // namespace

bool Algorithm::isSameScheme(const Algorithm &other) const {
    return keyType == other.keyType && equal(curve, other.curve) && equal(digest, other.digest) &&
           padding == other.padding;
}

std::span<const Algorithm> algorithms() {
    return table;
}

const Algorithm *findAlgorithm(QByteArrayView name, qsizetype signatureSize) {
    const Algorithm *found = nullptr;
    for (const Algorithm &algorithm : table) {
        if (name != QByteArrayView(algorithm.name)) {
            continue;
        }
        if (algorithm.signatureSize == signatureSize) {
            return &algorithm;
        }
        if (found == nullptr) {
            found = &algorithm;
        }
    }
    return found;
}

} // namespace bifrost
