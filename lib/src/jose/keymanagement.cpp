// SPDX-License-Identifier: Apache-2.0
#include "jose/keymanagement.h"

#include "jose/base64url.h"
#include "jose/jwk.h"
#include "jose/openssl.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <QtEndian>

#include <array>
#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

// RSA-OAEP has SHA-1, whose weakness is no weakness of OAEP; Asgardeo, Keycloak and others offer
// nothing better.
constexpr std::array managements{
    KeyManagement{"RSA-OAEP", KeyType::Rsa, "SHA1", nullptr, 0},
    KeyManagement{"RSA-OAEP-256", KeyType::Rsa, "SHA2-256", nullptr, 0},
    KeyManagement{"ECDH-ES", KeyType::Ec, nullptr, nullptr, 0},
    KeyManagement{"ECDH-ES+A128KW", KeyType::Ec, nullptr, "AES-128-WRAP", 16},
    KeyManagement{"ECDH-ES+A192KW", KeyType::Ec, nullptr, "AES-192-WRAP", 24},
    KeyManagement{"ECDH-ES+A256KW", KeyType::Ec, nullptr, "AES-256-WRAP", 32},
};

using WrapCipher = std::unique_ptr<EVP_CIPHER, OpenSslDeleter<EVP_CIPHER_free>>;
using WrapContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDeleter<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, OpenSslDeleter<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslDeleter<EVP_KDF_CTX_free>>;

unsigned char *writable(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Secret randomKey(int size) {
    QByteArray bytes(size, '\0');
    if (RAND_priv_bytes(writable(bytes), size) != 1) {
        bytes.clear(); // of the wrong size, so nothing is decrypted with it
    }
    return Secret(std::move(bytes));
}

/// RFC 7518 §4.3.
std::optional<Secret> decryptOaep(const KeyManagement &management, const QByteArray &encryptedKey,
                                  const PrivateKey &key) {
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle(), nullptr));
    if (!context || EVP_PKEY_decrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_oaep_md_name(context.get(), management.digest, nullptr) != 1 ||
        EVP_PKEY_CTX_set_rsa_mgf1_md_name(context.get(), management.digest, nullptr) != 1) {
        return std::nullopt;
    }
    QByteArray decrypted(EVP_PKEY_get_size(key.handle()), '\0');
    size_t size = length(decrypted);
    const bool isDecrypted = EVP_PKEY_decrypt(context.get(), writable(decrypted), &size,
                                              octets(encryptedKey), length(encryptedKey)) == 1;
    decrypted.truncate(isDecrypted ? static_cast<qsizetype>(size) : 0);
    return isDecrypted ? std::optional(Secret(std::move(decrypted))) : std::nullopt;
}

/// Z of ECDH-ES (RFC 7518 §4.6.2). The sender's key has to be a point on our key's curve, or it
/// would reveal ours step by step.
std::optional<Secret> agree(const QJsonObject &senderJwk, const PrivateKey &key) {
    const Result<Jwk> sender = Jwk::parse(senderJwk);
    if (!sender || sender->keyType() != KeyType::Ec || !sender->isSound() ||
        senderJwk.value("crv"_L1) != key.publicJwk().value("crv"_L1)) {
        return std::nullopt;
    }
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.handle(), nullptr));
    size_t size = 0;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), sender->handle()) != 1 ||
        EVP_PKEY_derive(context.get(), nullptr, &size) != 1) {
        return std::nullopt;
    }
    QByteArray shared(static_cast<qsizetype>(size), '\0');
    if (EVP_PKEY_derive(context.get(), writable(shared), &size) != 1) {
        return std::nullopt;
    }
    shared.truncate(static_cast<qsizetype>(size));
    return Secret(std::move(shared));
}

/// AES Key Wrap (RFC 3394 §2.2.2) with its default initial value.
std::optional<Secret> unwrap(const KeyManagement &management, const Secret &wrapKey,
                             const QByteArray &wrapped) {
    const WrapCipher cipher(EVP_CIPHER_fetch(nullptr, management.wrap, nullptr));
    const WrapContext context(EVP_CIPHER_CTX_new());
    if (!cipher || !context || wrapKey.size() != management.wrapKeySize) {
        return std::nullopt;
    }
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    QByteArray unwrapped(wrapped.size(), '\0');
    int size = 0;
    if (EVP_DecryptInit_ex2(context.get(), cipher.get(), octets(wrapKey.reveal()), nullptr,
                            nullptr) != 1 ||
        EVP_DecryptUpdate(context.get(), writable(unwrapped), &size, octets(wrapped),
                          static_cast<int>(wrapped.size())) != 1) {
        return std::nullopt;
    }
    unwrapped.truncate(size);
    return Secret(std::move(unwrapped));
}

/// `apu` or `apv` (RFC 7518 §4.6.1.2 and §4.6.1.3): empty when absent.
std::optional<QByteArray> partyInfo(const QJsonObject &header, QLatin1StringView name) {
    return decodeBase64Url(header.value(name).toString().toUtf8());
}

/// RFC 7518 §4.6.
std::optional<Secret> recoverAgreedKey(const KeyManagement &management,
                                       const ContentEncryption &encryption,
                                       const QJsonObject &header, const QByteArray &encryptedKey,
                                       const PrivateKey &key) {
    const auto shared = agree(header.value("epk"_L1).toObject(), key);
    const auto partyU = partyInfo(header, "apu"_L1);
    const auto partyV = partyInfo(header, "apv"_L1);
    if (!shared || !partyU || !partyV) {
        return std::nullopt;
    }
    if (management.wrap == nullptr) {
        // RFC 7518 §4.6: the encrypted key of a direct agreement is empty.
        return encryptedKey.isEmpty()
                   ? std::optional(deriveAgreedKey(*shared, encryption.name, *partyU, *partyV,
                                                   encryption.keySize))
                   : std::nullopt;
    }
    return unwrap(
        management,
        deriveAgreedKey(*shared, management.name, *partyU, *partyV, management.wrapKeySize),
        encryptedKey);
}

/// A length in bytes as four octets, and the octets (RFC 7518 §4.6.2).
QByteArray withLength(const QByteArray &value) {
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(value.size()), size.data());
    return size + value;
}

} // namespace

const KeyManagement *findKeyManagement(QByteArrayView name) {
    for (const KeyManagement &management : managements) {
        if (name == QByteArrayView(management.name)) {
            return &management;
        }
    }
    return nullptr;
}

Secret recoverContentKey(const KeyManagement &management, const ContentEncryption &encryption,
                         const QJsonObject &header, const QByteArray &encryptedKey,
                         const PrivateKey &key) {
    const ErrorQueueGuard guard;
    Secret instead = randomKey(encryption.keySize);
    const auto recovered =
        management.keyType == KeyType::Rsa
            ? decryptOaep(management, encryptedKey, key)
            : recoverAgreedKey(management, encryption, header, encryptedKey, key);
    return recovered && recovered->size() == encryption.keySize ? *recovered : instead;
}

Secret deriveAgreedKey(const Secret &sharedSecret, const QByteArray &algorithm,
                       const QByteArray &partyU, const QByteArray &partyV, int size) {
    const ErrorQueueGuard guard;
    QByteArray bits(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(size) * 8, bits.data());
    QByteArray info = withLength(algorithm) + withLength(partyU) + withLength(partyV) + bits;
    QByteArray shared = sharedSecret.reveal();
    // The single-step function of SP 800-56C is the Concat KDF of SP 800-56A.
    const Kdf kdf(EVP_KDF_fetch(nullptr, "SSKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    char digest[] = "SHA2-256";
    const std::array<OSSL_PARAM, 4> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, shared.data(), length(shared)),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), length(info)),
        OSSL_PARAM_construct_end(),
    };
    QByteArray derived(size, '\0');
    if (!context ||
        EVP_KDF_derive(context.get(), writable(derived), length(derived), parameters.data()) != 1) {
        return {};
    }
    return Secret(std::move(derived));
}

} // namespace bifrost
