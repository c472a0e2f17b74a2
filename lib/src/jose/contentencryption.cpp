// SPDX-License-Identifier: Apache-2.0
#include "jose/contentencryption.h"

#include "jose/openssl.h"

#include <openssl/crypto.h>

#include <QtEndian>

#include <array>

namespace bifrost {
namespace {

constexpr int gcmNonce = 12; // RFC 7518 §5.3: 96 bits
constexpr int blockSize = 16;

constexpr std::array encryptions{
    ContentEncryption{"A128GCM", "AES-128-GCM", nullptr, 16, gcmNonce, 16},
    ContentEncryption{"A192GCM", "AES-192-GCM", nullptr, 24, gcmNonce, 16},
    ContentEncryption{"A256GCM", "AES-256-GCM", nullptr, 32, gcmNonce, 16},
    ContentEncryption{"A128CBC-HS256", "AES-128-CBC", "SHA2-256", 32, blockSize, 16},
    ContentEncryption{"A192CBC-HS384", "AES-192-CBC", "SHA2-384", 48, blockSize, 24},
    ContentEncryption{"A256CBC-HS512", "AES-256-CBC", "SHA2-512", 64, blockSize, 32},
};

using Cipher = std::unique_ptr<EVP_CIPHER, OpenSslDeleter<EVP_CIPHER_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDeleter<EVP_CIPHER_CTX_free>>;

/// Decrypts in one piece. `prepare` sets what has to be known before the last block.
template<typename Prepare>
std::optional<QByteArray> decryptInOnePiece(const ContentEncryption &encryption, QByteArrayView key,
                                            const EncryptedContent &content, Prepare prepare) {
    const Cipher cipher(EVP_CIPHER_fetch(nullptr, encryption.cipher, nullptr));
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!cipher || !context ||
        EVP_DecryptInit_ex2(context.get(), cipher.get(), octets(key),
                            octets(content.initializationVector), nullptr) != 1 ||
        !prepare(context.get())) {
        return std::nullopt;
    }
    QByteArray plaintext(content.ciphertext.size() + blockSize, '\0');
    auto *output = reinterpret_cast<unsigned char *>(plaintext.data());
    int size = 0;
    int rest = 0;
    if (EVP_DecryptUpdate(context.get(), output, &size, octets(content.ciphertext),
                          static_cast<int>(content.ciphertext.size())) != 1 ||
        EVP_DecryptFinal_ex(context.get(), output + size, &rest) != 1) {
        return std::nullopt;
    }
    plaintext.truncate(size + rest);
    return plaintext;
}

/// RFC 7518 §5.3. OpenSSL compares the tag before it returns anything.
std::optional<QByteArray> decryptGcm(const ContentEncryption &encryption, const Secret &key,
                                     const EncryptedContent &content) {
    const auto prepare = [&content](EVP_CIPHER_CTX *context) {
        QByteArray tag = content.tag;
        int size = 0;
        return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()),
                                   tag.data()) == 1 &&
               EVP_DecryptUpdate(context, nullptr, &size, octets(content.associatedData),
                                 static_cast<int>(content.associatedData.size())) == 1;
    };
    return decryptInOnePiece(encryption, key.reveal(), content, prepare);
}

/// RFC 7518 §5.2.2.1 (5): over the associated data, the initialization vector, the ciphertext and
/// the length of the associated data in bits.
bool isAuthentic(const ContentEncryption &encryption, QByteArrayView key,
                 const EncryptedContent &content) {
    QByteArray bits(sizeof(quint64), '\0');
    qToBigEndian(static_cast<quint64>(content.associatedData.size()) * 8, bits.data());
    const QByteArray input =
        content.associatedData + content.initializationVector + content.ciphertext + bits;
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    size_t size = 0;
    const bool isMade =
        EVP_Q_mac(nullptr, "HMAC", nullptr, encryption.digest, nullptr, octets(key), length(key),
                  octets(input), length(input), mac.data(), mac.size(), &size) != nullptr;
    return isMade && CRYPTO_memcmp(mac.data(), octets(content.tag), length(content.tag)) == 0;
}

/// RFC 7518 §5.2.2.2: the first half of the key authenticates, the second one decrypts.
std::optional<QByteArray> decryptCbc(const ContentEncryption &encryption, const Secret &key,
                                     const EncryptedContent &content) {
    const QByteArrayView keys(key.reveal());
    const qsizetype half = keys.size() / 2;
    if (!isAuthentic(encryption, keys.first(half), content)) {
        return std::nullopt;
    }
    return decryptInOnePiece(encryption, keys.sliced(half), content,
                             [](EVP_CIPHER_CTX *) { return true; });
}

} // namespace

const ContentEncryption *findContentEncryption(QByteArrayView name) {
    for (const ContentEncryption &encryption : encryptions) {
        if (name == QByteArrayView(encryption.name)) {
            return &encryption;
        }
    }
    return nullptr;
}

std::optional<QByteArray> decryptContent(const ContentEncryption &encryption, const Secret &key,
                                         const EncryptedContent &content) {
    const ErrorQueueGuard guard;
    if (key.size() != encryption.keySize || content.tag.size() != encryption.tagSize ||
        content.initializationVector.size() != encryption.nonceSize) {
        return std::nullopt;
    }
    return encryption.digest == nullptr ? decryptGcm(encryption, key, content)
                                        : decryptCbc(encryption, key, content);
}

} // namespace bifrost
