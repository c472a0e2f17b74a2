// SPDX-License-Identifier: Apache-2.0
#include "jose/certificatecheck.h"

#include "jose/openssl.h"
#include "jose/privatekey.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <vector>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Certificate = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;
using CertificateBio = std::unique_ptr<BIO, OpenSslDeleter<BIO_free>>;

constexpr qsizetype maximumChainSize = qsizetype{64} * 1024;

int noPassword(char *, int, int, void *) {
    return -1;
}

/// The certificates of `pem`, in order; none if one of them cannot be read.
std::vector<Certificate> readChain(const QByteArray &pem) {
    std::vector<Certificate> chain;
    const CertificateBio input(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (input) {
        Certificate next(PEM_read_bio_X509(input.get(), nullptr, noPassword, nullptr));
        if (!next) {
            break;
        }
        chain.push_back(std::move(next));
    }
    const bool isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    return isAtEnd ? std::move(chain) : std::vector<Certificate>();
}

bool fitsTls(const PrivateKey &key) {
    const QString type = key.publicJwk().value("kty"_L1).toString();
    return type == "RSA"_L1 || type == "EC"_L1;
}

} // namespace

std::optional<QString> certificateProblem(const ClientCertificate &certificate) {
    const ErrorQueueGuard guard;
    if (certificate.chain.size() > maximumChainSize) {
        return u"certificates of at most %1 bytes"_s.arg(maximumChainSize);
    }
    const auto chain = readChain(certificate.chain);
    if (chain.empty()) {
        return u"a certificate in PEM"_s;
    }
    const auto key = PrivateKey::fromPem(certificate.key);
    if (!key) {
        return key.error();
    }
    if (!fitsTls(*key)) {
        return u"an RSA or EC key"_s;
    }
    if (X509_check_private_key(chain.front().get(), key->handle()) != 1) {
        return u"the private key of the first certificate"_s;
    }
    return std::nullopt;
}

} // namespace bifrost
