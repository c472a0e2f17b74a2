// SPDX-License-Identifier: Apache-2.0
#include "jose/privatekey.h"

#include "jose/jwk.h"
#include "jose/openssl.h"
#include "jose/privatejwk.h"
#include "jose/publicjwk.h"
#include "jose/thumbprint.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

using Bio = std::unique_ptr<BIO, OpenSslDeleter<BIO_free>>;
using OwnedKey = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;

constexpr int generatedModulusBits = 3072; // NIST SP 800-57 part 1, 5.6.1: beyond 2030
constexpr qsizetype maximumPemSize = qsizetype{16} * 1024;

tl::unexpected<QString> unusablePrivateKey(const QString &expected) {
    return tl::unexpected(expected);
}

/// OpenSSL would ask for the password of an encrypted key on the terminal.
int refusePassword(char *, int, int, void *) {
    return -1;
}

/// The private part is that of the public one. A key that was put together from two would sign
/// with the one and announce the other.
bool belongsTogether(EVP_PKEY *key) {
    const KeyContext checker(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return checker && EVP_PKEY_pairwise_check(checker.get()) == 1;
}

PrivateKey::Outcome checkedPair(OwnedKey key) {
    if (!belongsTogether(key.get())) {
        return unusablePrivateKey(u"a private key that fits its public one"_s);
    }
    return PrivateKey::adopt(key.release());
}

bool prepareGeneration(EVP_PKEY_CTX *context, const Algorithm &algorithm) {
    if (EVP_PKEY_keygen_init(context) != 1) {
        return false;
    }
    switch (algorithm.keyType) {
    case KeyType::Rsa:
        return EVP_PKEY_CTX_set_rsa_keygen_bits(context, generatedModulusBits) == 1;
    case KeyType::Ec:
        return EVP_PKEY_CTX_set_group_name(context, algorithm.curve) == 1;
    case KeyType::Okp:
        break;
    }
    return true;
}

const char *openSslType(const Algorithm &algorithm) {
    switch (algorithm.keyType) {
    case KeyType::Rsa:
        return "RSA";
    case KeyType::Ec:
        return "EC";
    case KeyType::Okp:
        break;
    }
    return algorithm.curve;
}

} // namespace

PrivateKey::Outcome PrivateKey::generate(const Algorithm &algorithm) {
    const ErrorQueueGuard guard;
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, openSslType(algorithm), nullptr));
    EVP_PKEY *made = nullptr;
    if (!context || !prepareGeneration(context.get(), algorithm) ||
        EVP_PKEY_generate(context.get(), &made) != 1) {
        return unusablePrivateKey(u"a key for %1"_s.arg(QLatin1StringView(algorithm.name)));
    }
    return adopt(made);
}

PrivateKey::Outcome PrivateKey::fromPem(const Secret &pem) {
    const ErrorQueueGuard guard;
    if (pem.size() > maximumPemSize) {
        return unusablePrivateKey(u"at most %1 bytes"_s.arg(maximumPemSize));
    }
    const Bio input(BIO_new_mem_buf(pem.reveal().constData(), static_cast<int>(pem.size())));
    OwnedKey key(input ? PEM_read_bio_PrivateKey(input.get(), nullptr, refusePassword, nullptr)
                       : nullptr);
    if (!key) {
        return unusablePrivateKey(u"a private key in PEM without a password"_s);
    }
    return checkedPair(std::move(key));
}

PrivateKey::Outcome PrivateKey::fromJwk(const Secret &document) {
    const ErrorQueueGuard guard;
    if (document.size() > maximumPemSize) {
        return unusablePrivateKey(u"at most %1 bytes"_s.arg(maximumPemSize));
    }
    tl::expected<PrivateJwk, QString> jwk = readPrivateJwk(document);
    if (!jwk) {
        return tl::unexpected(jwk.error());
    }
    Outcome key = checkedPair(std::move(jwk->key));
    if (key) {
        key->keyId_ = jwk->keyId;
    }
    return key;
}

PrivateKey::Outcome PrivateKey::adopt(EVP_PKEY *key) {
    const ErrorQueueGuard guard;
    PrivateKey result;
    result.key_.reset(key, EVP_PKEY_free);
    result.publicJwk_ = exportPublicJwk(key);
    // The requirements on the keys that verify apply to those that sign.
    const Result<Jwk> publicKey = Jwk::parse(result.publicJwk_);
    if (!publicKey) {
        return unusablePrivateKey(std::get<ValidationError>(publicKey.error()).expected);
    }
    result.keyType_ = publicKey->keyType();
    result.curve_ = publicKey->curve();
    result.thumbprint_ = jwkThumbprint(result.publicJwk_);
    return result;
}

Secret PrivateKey::toPem() const {
    const ErrorQueueGuard guard;
    const Bio output(BIO_new(BIO_s_secmem())); // overwrites what it frees
    if (!output || PEM_write_bio_PKCS8PrivateKey(output.get(), handle(), nullptr, nullptr, 0,
                                                 nullptr, nullptr) != 1) {
        return {};
    }
    char *text = nullptr;
    const long size = BIO_get_mem_data(output.get(), &text);
    return Secret(QByteArray(text, static_cast<qsizetype>(size)));
}

bool PrivateKey::allows(const Algorithm &algorithm) const {
    return algorithm.keyType == keyType_ && QByteArrayView(algorithm.curve) == curve_;
}

} // namespace bifrost
