// SPDX-License-Identifier: Apache-2.0
#include "jose/publickey.h"

#include "jose/openssl.h"

#include <openssl/core_names.h>

#include <mutex>

namespace bifrost {

struct PublicKey::State {
    explicit State(EVP_PKEY *pkey) : key(pkey) {}
    std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>> key;
    std::once_flag checked;
    bool isSound = false;
};

PublicKey::PublicKey(EVP_PKEY *key) : state_(std::make_shared<State>(key)) {}

EVP_PKEY *PublicKey::handle() const {
    return state_ ? state_->key.get() : nullptr;
}

bool PublicKey::isSound() const {
    if (!state_) {
        return false;
    }
    std::call_once(state_->checked, [state = state_.get()] {
        const ErrorQueueGuard guard;
        const KeyContext checker(EVP_PKEY_CTX_new_from_pkey(nullptr, state->key.get(), nullptr));
        // The supported curves have a prime order, so every point of the curve is in the group: a
        // multiplication by the order, which takes 0.5 ms for P-384, is not needed. RFC 7748 and
        // RFC 8032 accept any value for an Edwards point.
        const bool isRsa = EVP_PKEY_is_a(state->key.get(), "RSA") == 1;
        state->isSound = checker && (isRsa ? EVP_PKEY_public_check(checker.get())
                                           : EVP_PKEY_public_check_quick(checker.get())) == 1;
    });
    return state_->isSound;
}

namespace {

BigNumber bigNumber(const QByteArray &bigEndian) {
    return BigNumber(BN_bin2bn(octets(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

PublicKey makeKey(const char *type, OSSL_PARAM_BLD *parameters) {
    const ErrorQueueGuard guard;
    const ParameterList list(OSSL_PARAM_BLD_to_param(parameters));
    const KeyContext maker(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *made = nullptr;
    if (!list || !maker || EVP_PKEY_fromdata_init(maker.get()) != 1 ||
        EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, list.get()) != 1) {
        return {};
    }
    return PublicKey(made);
}

PublicKey soundOrNone(const PublicKey &key) {
    return key.isSound() ? key : PublicKey();
}

bool pushOctets(OSSL_PARAM_BLD *parameters, const QByteArray &value) {
    return OSSL_PARAM_BLD_push_octet_string(parameters, OSSL_PKEY_PARAM_PUB_KEY, value.constData(),
                                            length(value)) == 1;
}

} // namespace

PublicKey rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent) {
    const BigNumber n = bigNumber(modulus);
    const BigNumber e = bigNumber(exponent);
    const ParameterBuilder parameters(OSSL_PARAM_BLD_new());
    if (!n || !e || !parameters ||
        OSSL_PARAM_BLD_push_BN(parameters.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(parameters.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
        return {};
    }
    return makeKey("RSA", parameters.get());
}

PublicKey ecPublicKey(const QByteArray &curve, const QByteArray &x, const QByteArray &y) {
    const QByteArray point = '\x04' + x + y; // SEC 1, 2.3.3: uncompressed
    const ParameterBuilder parameters(OSSL_PARAM_BLD_new());
    if (!parameters ||
        OSSL_PARAM_BLD_push_utf8_string(parameters.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                        curve.constData(), 0) != 1 ||
        !pushOctets(parameters.get(), point)) {
        return {};
    }
    return soundOrNone(makeKey("EC", parameters.get()));
}

PublicKey okpPublicKey(const QByteArray &curve, const QByteArray &x) {
    const ParameterBuilder parameters(OSSL_PARAM_BLD_new());
    if (!parameters || !pushOctets(parameters.get(), x)) {
        return {};
    }
    return soundOrNone(makeKey(curve == "Ed448" ? "ED448" : "ED25519", parameters.get()));
}

} // namespace bifrost
