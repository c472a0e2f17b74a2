// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

namespace bifrost {

/// Frees an OpenSSL object with its own function, so that each has one owner.
template<auto free>
struct OpenSslDeleter {
    template<typename T>
    void operator()(T *object) const {
        free(object);
    }
};

using BigNumber = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, OpenSslDeleter<EVP_MD_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, OpenSslDeleter<EVP_MD_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, OpenSslDeleter<OSSL_PARAM_BLD_free>>;
using ParameterList = std::unique_ptr<OSSL_PARAM, OpenSslDeleter<OSSL_PARAM_free>>;

/// Empties the OpenSSL error queue of the thread: an invalid signature is an ordinary result, and
/// must not be mistaken for an error by Qt's TLS.
class ErrorQueueGuard {
public:
    ErrorQueueGuard() = default;
    ErrorQueueGuard(const ErrorQueueGuard &) = delete;
    ErrorQueueGuard &operator=(const ErrorQueueGuard &) = delete;
    ~ErrorQueueGuard() { ERR_clear_error(); }
};

[[nodiscard]] inline const unsigned char *octets(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline size_t length(QByteArrayView view) {
    return static_cast<size_t>(view.size());
}

} // namespace bifrost
