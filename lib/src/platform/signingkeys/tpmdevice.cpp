// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/tpmdevice.h"

#include "platform/signingkeys/tpmfailure.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/provider.h>

#include <array>

namespace bifrost {

/// What of OpenSSL a device holds.
namespace held {

template<auto free>
struct FreedBy {
    template<typename T>
    void operator()(T *object) const {
        free(object);
    }
};
using LibraryContext = std::unique_ptr<OSSL_LIB_CTX, FreedBy<OSSL_LIB_CTX_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, FreedBy<OSSL_PROVIDER_unload>>;
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using KeyOperation = std::unique_ptr<EVP_PKEY_CTX, FreedBy<EVP_PKEY_CTX_free>>;
using Decoder = std::unique_ptr<OSSL_DECODER_CTX, FreedBy<OSSL_DECODER_CTX_free>>;
using Encoder = std::unique_ptr<OSSL_ENCODER_CTX, FreedBy<OSSL_ENCODER_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, FreedBy<EVP_MD_free>>;

} // namespace held

namespace {

using namespace Qt::StringLiterals;

constexpr const char *byTpm = "provider=tpm2";
constexpr auto tpmKind = "tpm2"_L1;
constexpr size_t pointSize = 65; // SEC 1, 2.3.3, on P-256

tl::unexpected<Error> tpmProblem(const QString &attempted) {
    return failure(takeTpmFailure(attempted));
}

QByteArray pointOf(EVP_PKEY *key) {
    std::array<unsigned char, pointSize> point{};
    size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(),
                                        &size) != 1) {
        return {};
    }
    return {reinterpret_cast<const char *>(point.data()), static_cast<qsizetype>(size)};
}

/// The private part, which the TPM has encrypted.
Secret handleOf(EVP_PKEY *key) {
    const held::Encoder encoder(
        OSSL_ENCODER_CTX_new_for_pkey(key, EVP_PKEY_KEYPAIR, "PEM", "PrivateKeyInfo", byTpm));
    unsigned char *written = nullptr;
    size_t size = 0;
    if (!encoder || OSSL_ENCODER_to_data(encoder.get(), &written, &size) != 1) {
        return {};
    }
    Secret handle(
        QByteArray(reinterpret_cast<const char *>(written), static_cast<qsizetype>(size)));
    OPENSSL_clear_free(written, size);
    return handle;
}

} // namespace

/// In the order in which they are made; they are freed in the opposite one.
struct TpmDevice::OpenSsl {
    held::LibraryContext context{OSSL_LIB_CTX_new()};
    held::Provider common{OSSL_PROVIDER_load(context.get(), "default")};
    held::Provider tpm{OSSL_PROVIDER_load(context.get(), "tpm2")};
    Secret handle{}; ///< of `key`
    held::Key key{}; ///< loaded into the TPM; null: none
};

TpmDevice::TpmDevice(std::unique_ptr<OpenSsl> openSsl) : openSsl_(std::move(openSsl)) {}

TpmDevice::~TpmDevice() {
    openSsl_.reset();
    ERR_clear_error();
}

Result<std::unique_ptr<SigningKeyDevice>> TpmDevice::open() {
    ERR_clear_error();
    auto openSsl = std::make_unique<OpenSsl>();
    if (!openSsl->common || !openSsl->tpm) {
        return tpmProblem(u"connecting"_s);
    }
    return std::unique_ptr<SigningKeyDevice>(new TpmDevice(std::move(openSsl)));
}

Result<HardwareKey> TpmDevice::generate(HardwareKeyUse /*use*/) {
    ERR_clear_error();
    const held::KeyOperation maker(
        EVP_PKEY_CTX_new_from_name(openSsl_->context.get(), "EC", byTpm));
    EVP_PKEY *made = nullptr;
    if (!maker || EVP_PKEY_keygen_init(maker.get()) != 1 ||
        EVP_PKEY_CTX_set_group_name(maker.get(), "P-256") != 1 ||
        EVP_PKEY_generate(maker.get(), &made) != 1) {
        return tpmProblem(u"making a key"_s);
    }
    const held::Key key(made);
    HardwareKey result{tpmKind, handleOf(key.get()), pointOf(key.get())};
    if (result.handle.isEmpty() || result.publicPoint.isEmpty()) {
        return tpmProblem(u"exporting a key"_s);
    }
    return result;
}

/// Has the TPM take the key back, unless it has it still. A handle that is damaged, or belongs to
/// another public part, is as good as lost.
Result<void> TpmDevice::load(const HardwareKey &key) {
    const Error lost = SessionError{SessionError::Kind::ProofKeyMissing};
    if (key.hardware != tpmKind) {
        return failure(lost);
    }
    if (openSsl_->key && openSsl_->handle == key.handle) {
        return {};
    }
    openSsl_->key.reset();
    EVP_PKEY *read = nullptr;
    const held::Decoder decoder(OSSL_DECODER_CTX_new_for_pkey(
        &read, "PEM", nullptr, "EC", EVP_PKEY_KEYPAIR, openSsl_->context.get(), byTpm));
    const QByteArray &pem = key.handle.reveal();
    const auto *data = reinterpret_cast<const unsigned char *>(pem.constData());
    auto size = static_cast<size_t>(pem.size());
    if (!decoder || OSSL_DECODER_from_data(decoder.get(), &data, &size) != 1 || read == nullptr) {
        const bool isUnreadable = ERR_GET_LIB(ERR_peek_error()) == ERR_LIB_OSSL_DECODER;
        return isUnreadable ? failure(lost) : tpmProblem(u"loading a key"_s);
    }
    held::Key loaded(read);
    if (pointOf(loaded.get()) != key.publicPoint) {
        return failure(lost);
    }
    openSsl_->key = std::move(loaded);
    openSsl_->handle = key.handle;
    return {};
}

Result<QByteArray> TpmDevice::sign(const HardwareKey &key, const QByteArray &input) {
    ERR_clear_error();
    if (const auto loaded = load(key); !loaded) {
        return failure(loaded.error());
    }
    // Hashed here: it would take the TPM longer than the signature.
    const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    const held::Digest digest(
        EVP_MD_fetch(openSsl_->context.get(), "SHA2-256", "provider=default"));
    const held::KeyOperation signer(
        EVP_PKEY_CTX_new_from_pkey(openSsl_->context.get(), openSsl_->key.get(), byTpm));
    std::array<unsigned char, 80> signature{}; // 72 at most (RFC 3279 §2.2.3)
    size_t size = signature.size();
    if (!digest || !signer || EVP_PKEY_sign_init(signer.get()) != 1 ||
        EVP_PKEY_CTX_set_signature_md(signer.get(), digest.get()) != 1 ||
        EVP_PKEY_sign(signer.get(), signature.data(), &size,
                      reinterpret_cast<const unsigned char *>(hash.constData()),
                      static_cast<size_t>(hash.size())) != 1) {
        return tpmProblem(u"signing"_s);
    }
    return QByteArray(reinterpret_cast<const char *>(signature.data()),
                      static_cast<qsizetype>(size));
}

} // namespace bifrost
