// SPDX-License-Identifier: Apache-2.0
#include "support/tlsidentity.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace bifrost::test {
namespace {

// A process that ends right after a TLS connection of Qt loses what OpenSSL keeps for Qt's thread,
// which may still be ending when OpenSSL cleans up; LeakSanitizer is right to complain. So it does
// not clean up.
[[maybe_unused]] const int noCleanUp = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

QByteArray contents(BIO *bio) {
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

Owned<X509> selfSigned(EVP_PKEY *key, Validity validity) {
    const auto seconds = [](std::chrono::seconds span) { return static_cast<long>(span.count()); };
    Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), seconds(validity.from));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), seconds(validity.until));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const unsigned char commonName[] = "Bifrost test server";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0);
    // Or OpenSSL would take one for the issuer of another.
    static int made = 0;
    const QByteArray number = QByteArray::number(++made);
    X509_NAME_add_entry_by_txt(name, "serialNumber", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(number.constData()), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    const Owned<X509_EXTENSION> addresses(X509V3_EXT_conf_nid(
        nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1,DNS:provider.test"));
    X509_add_ext(certificate.get(), addresses.get(), -1);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

} // namespace

TlsIdentity makeTlsIdentity(Validity validity, QSsl::KeyAlgorithm algorithm) {
    const Owned<EVP_PKEY> key(algorithm == QSsl::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    const Owned<X509> certificate = selfSigned(key.get(), validity);
    const Owned<BIO> keyPem(BIO_new(BIO_s_mem()));
    const Owned<BIO> certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    return {QSslCertificate(contents(certificatePem.get())),
            QSslKey(contents(keyPem.get()), algorithm)};
}

} // namespace bifrost::test
