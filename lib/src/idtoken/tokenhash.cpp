// SPDX-License-Identifier: Apache-2.0
#include "idtoken/tokenhash.h"

#include "jose/openssl.h"

#include <algorithm>
#include <array>

namespace bifrost {
namespace {

struct FetchedDigest {
    QByteArrayView name;
    Digest digest;
};

/// Fetched once: to look it up among OpenSSL's providers takes longer than the hash. Null if this
/// OpenSSL does not have it.
const EVP_MD *digestNamed(QByteArrayView name) {
    static const auto all = [] {
        std::array<FetchedDigest, 4> digests{{{"SHA2-256", nullptr},
                                              {"SHA2-384", nullptr},
                                              {"SHA2-512", nullptr},
                                              {"SHAKE-256", nullptr}}};
        for (FetchedDigest &row : digests) {
            row.digest.reset(EVP_MD_fetch(nullptr, row.name.data(), nullptr));
        }
        return digests;
    }();
    const auto found = std::ranges::find(all, name, &FetchedDigest::name);
    return found == all.end() ? nullptr : found->digest.get();
}

} // namespace

QByteArray tokenHash(const Algorithm &algorithm, const QByteArray &value) {
    const ErrorQueueGuard guard;
    const EVP_MD *digest = digestNamed(algorithm.tokenHash);
    const DigestContext context(EVP_MD_CTX_new());
    if (digest == nullptr || !context || EVP_DigestInit_ex2(context.get(), digest, nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), value.constData(), length(value)) != 1) {
        return {};
    }
    QByteArray hash(algorithm.tokenHashSize, '\0');
    auto *target = reinterpret_cast<unsigned char *>(hash.data());
    const bool isExtendable = (EVP_MD_get_flags(digest) & EVP_MD_FLAG_XOF) != 0;
    const int done = isExtendable ? EVP_DigestFinalXOF(context.get(), target, length(hash))
                                  : EVP_DigestFinal_ex(context.get(), target, nullptr);
    if (done != 1) {
        return {};
    }
    return hash.first(hash.size() / 2)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bifrost
