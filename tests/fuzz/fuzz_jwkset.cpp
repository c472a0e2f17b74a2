// SPDX-License-Identifier: Apache-2.0
// A JWK Set document.
#include "fuzzing.h"

#include "jose/jwkset.h"

#include <openssl/err.h>
#include <openssl/evp.h>

using namespace bifrost;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const Result<JwkSet> set = JwkSet::parse(fuzz::bytes(data, size));
    require(ERR_peek_error() == 0, "OpenSSL's error queue is left empty");
    if (!set) {
        return 0;
    }
    for (const Algorithm &algorithm : algorithms()) {
        const QList<Jwk> candidates = set->candidates(algorithm, {});
        require(candidates.size() <= 10, "at most ten keys are tried");
        for (const Jwk &key : candidates) {
            require(key.allows(algorithm), "a candidate may be used");
            require(key.handle() != nullptr, "a candidate has a key");
            require(algorithm.keyType != KeyType::Rsa || EVP_PKEY_get_bits(key.handle()) >= 2048,
                    "an RSA key has 2048 bits");
            require(set->hasKeyId(key.keyId()), "a candidate's ID is in the set");
        }
    }
    return 0;
}
