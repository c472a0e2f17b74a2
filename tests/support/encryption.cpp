// SPDX-License-Identifier: Apache-2.0
#include "support/encryption.h"

#include "jose/base64url.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <memory>

namespace bifrost::test {
namespace {

unsigned char *writableOctets(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *constOctets(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void requireEncryption(bool condition) {
    if (!condition) {
        qFatal("OpenSSL did not encrypt");
    }
}

QByteArray wrappedKey(EVP_PKEY *key, const QByteArray &contentKey) {
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr), EVP_PKEY_CTX_free);
    requireEncryption(context && EVP_PKEY_encrypt_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1 &&
                      EVP_PKEY_CTX_set_rsa_oaep_md_name(context.get(), "SHA2-256", nullptr) == 1);
    QByteArray wrapped(EVP_PKEY_get_size(key), '\0');
    auto size = static_cast<size_t>(wrapped.size());
    requireEncryption(EVP_PKEY_encrypt(context.get(), writableOctets(wrapped), &size,
                                       constOctets(contentKey),
                                       static_cast<size_t>(contentKey.size())) == 1);
    return wrapped;
}

} // namespace

QByteArray encryptedFor(const PrivateKey &key, const QByteArray &payload) {
    const QByteArray header =
        encodeBase64Url(R"({"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"})");
    const QByteArray contentKey(32, 'k');
    const QByteArray nonce(12, 'n');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray ciphertext(payload.size(), '\0');
    QByteArray tag(16, '\0');
    int size = 0;
    requireEncryption(
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, constOctets(contentKey),
                           constOctets(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &size, constOctets(header),
                          static_cast<int>(header.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), writableOctets(ciphertext), &size, constOctets(payload),
                          static_cast<int>(payload.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), nullptr, &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag.data()) == 1);
    return header + '.' + encodeBase64Url(wrappedKey(key.handle(), contentKey)) + '.' +
           encodeBase64Url(nonce) + '.' + encodeBase64Url(ciphertext) + '.' + encodeBase64Url(tag);
}

} // namespace bifrost::test
