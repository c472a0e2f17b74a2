// SPDX-License-Identifier: Apache-2.0
#include "support/fakesigningkeystore.h"

#include "jose/openssl.h"

#include <openssl/core_names.h>

#include <array>

namespace bifrost::test {
namespace {

QByteArray publicPointOf(const PrivateKey &key) {
    std::array<unsigned char, 65> point{};
    size_t size = 0;
    EVP_PKEY_get_octet_string_param(key.handle(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                    point.size(), &size);
    return {reinterpret_cast<const char *>(point.data()), static_cast<qsizetype>(size)};
}

QByteArray derSignature(const PrivateKey &key, const QByteArray &input) {
    const DigestContext context(EVP_MD_CTX_new());
    std::array<unsigned char, 80> signature{};
    size_t size = signature.size();
    EVP_DigestSignInit_ex(context.get(), nullptr, "SHA2-256", nullptr, nullptr, key.handle(),
                          nullptr);
    EVP_DigestSign(context.get(), signature.data(), &size, octets(input), length(input));
    return {reinterpret_cast<const char *>(signature.data()), static_cast<qsizetype>(size)};
}

} // namespace

QFuture<Result<HardwareKey>> FakeSigningKeyStore::generate(HardwareKeyUse use) {
    lastUse = use;
    if (error) {
        return failed<HardwareKey>(*error);
    }
    const PrivateKey key = *PrivateKey::generate(*findAlgorithm("ES256"));
    const QByteArray handle = "handle-" + QByteArray::number(++generated);
    keys_.insert(handle, key);
    return ready<Result<HardwareKey>>(
        HardwareKey{QStringLiteral("fake"), Secret(handle), publicPointOf(key)});
}

QFuture<Result<QByteArray>> FakeSigningKeyStore::sign(const HardwareKey &key,
                                                      const QByteArray &input) {
    if (error) {
        return failed<QByteArray>(*error);
    }
    const auto found = keys_.constFind(key.handle.reveal());
    if (found == keys_.constEnd()) {
        return failed<QByteArray>(SessionError{SessionError::Kind::ProofKeyMissing});
    }
    ++signatures;
    return ready<Result<QByteArray>>(derSignature(*found, input));
}

} // namespace bifrost::test
