// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace bifrost::fuzz {

/// An Ed25519 key: the same in every run, so that the corpus stays valid, and fast enough to sign
/// each input of a fuzzer.
class TestKey {
public:
    TestKey() : TestKey(QByteArray(32, 'k')) {}

    /// `header`.`payload`.signature
    [[nodiscard]] QByteArray compact(const QByteArray &header, const QByteArray &payload) const {
        return signedInput(encode(header) + '.' + encode(payload));
    }
    [[nodiscard]] QByteArray signedInput(const QByteArray &input) const {
        return input + '.' + encode(signature(input));
    }
    [[nodiscard]] QByteArray jwk() const {
        QByteArray x(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(key_.get(), reinterpret_cast<unsigned char *>(x.data()), &size);
        return R"({"kty":"OKP","crv":"Ed25519","kid":"k","x":")" + encode(x) + R"("})";
    }
    [[nodiscard]] static QByteArray encode(const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

private:
    explicit TestKey(const QByteArray &seed)
        : key_(EVP_PKEY_new_raw_private_key(
                   EVP_PKEY_ED25519, nullptr,
                   reinterpret_cast<const unsigned char *>(seed.constData()), 32),
               EVP_PKEY_free) {}

    [[nodiscard]] QByteArray signature(const QByteArray &input) const {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        QByteArray signature(64, '\0');
        std::size_t size = 64;
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key_.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<std::size_t>(input.size()));
        return signature;
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key_;
};

} // namespace bifrost::fuzz
