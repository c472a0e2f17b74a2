// SPDX-License-Identifier: Apache-2.0
#include "idtoken/tokenhash.h"

#include "jose/openssl.h"

namespace bifrost {

QByteArray tokenHash(const Algorithm &algorithm, const QByteArray &value) {
    const ErrorQueueGuard guard;
    const Digest digest(EVP_MD_fetch(nullptr, algorithm.tokenHash, nullptr));
    const DigestContext context(EVP_MD_CTX_new());
    if (!digest || !context || EVP_DigestInit_ex2(context.get(), digest.get(), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), value.constData(), length(value)) != 1) {
        return {};
    }
    QByteArray hash(algorithm.tokenHashSize, '\0');
    auto *target = reinterpret_cast<unsigned char *>(hash.data());
    const bool isExtendable = (EVP_MD_get_flags(digest.get()) & EVP_MD_FLAG_XOF) != 0;
    const int done = isExtendable ? EVP_DigestFinalXOF(context.get(), target, length(hash))
                                  : EVP_DigestFinal_ex(context.get(), target, nullptr);
    if (done != 1) {
        return {};
    }
    return hash.first(hash.size() / 2)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bifrost
