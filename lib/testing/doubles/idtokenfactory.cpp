// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <openssl/evp.h>

namespace bifrost::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray shake256(const QByteArray &value, size_t size) {
    QByteArray hash(static_cast<qsizetype>(size), '\0');
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool done =
        EVP_DigestInit_ex2(context, EVP_shake256(), nullptr) == 1 &&
        EVP_DigestUpdate(context, value.constData(), static_cast<size_t>(value.size())) == 1 &&
        EVP_DigestFinalXOF(context, reinterpret_cast<unsigned char *>(hash.data()), size) == 1;
    EVP_MD_CTX_free(context);
    return done ? hash : QByteArray();
}

QCryptographicHash::Algorithm hashOf(const QByteArray &algorithm) {
    if (algorithm.endsWith("256")) {
        return QCryptographicHash::Sha256;
    }
    return algorithm.endsWith("384") ? QCryptographicHash::Sha384 : QCryptographicHash::Sha512;
}

} // namespace

const QString IdTokenFactory::issuer = u"https://op.example.com/t/acme/oauth2/token"_s;
const QString IdTokenFactory::clientId = u"desktop-client"_s;
const QString IdTokenFactory::subject = u"6f2c9a9e-7a3b-4d5e-9a60-4c1f0d2b8e11"_s;
const QByteArray IdTokenFactory::keyId = "test-key-1";
const QByteArray IdTokenFactory::nonce = "n-0S6_WzA2Mj-8xQZr3kEwVd1sYtU7pLbHcNf5gJmTo";
const QByteArray IdTokenFactory::accessToken = "access-token-of-the-test";
const QByteArray IdTokenFactory::code = "authorization-code-of-the-test";

QDateTime IdTokenFactory::now() {
    return {QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
}

IdTokenFactory::IdTokenFactory(const QByteArray &algorithm)
    : algorithm_(algorithm),
      key_(SigningKey::forAlgorithm(algorithm)),
      header_{{u"typ"_s, u"JWT"_s},
              {u"alg"_s, QString::fromLatin1(algorithm)},
              {u"kid"_s, QString::fromLatin1(keyId)}},
      claims_{{u"iss"_s, issuer},
              {u"sub"_s, subject},
              {u"aud"_s, clientId},
              {u"azp"_s, clientId},
              {u"nonce"_s, QString::fromLatin1(nonce)},
              {u"username"_s, u"ada@example.com"_s},
              {u"given_name"_s, u"Ada"_s},
              {u"family_name"_s, u"Lovelace"_s}} {
    issuedAt(now().addSecs(-10));
    forAccessToken(accessToken);
    forCode(code);
}

IdTokenFactory &IdTokenFactory::withClaim(const QString &name, const QJsonValue &value) {
    claims_.insert(name, value);
    return *this;
}

IdTokenFactory &IdTokenFactory::withoutClaim(const QString &name) {
    claims_.remove(name);
    return *this;
}

IdTokenFactory &IdTokenFactory::withHeader(const QString &name, const QJsonValue &value) {
    header_.insert(name, value);
    return *this;
}

IdTokenFactory &IdTokenFactory::withoutHeader(const QString &name) {
    header_.remove(name);
    return *this;
}

IdTokenFactory &IdTokenFactory::issuedAt(const QDateTime &time) {
    const qint64 seconds = time.toSecsSinceEpoch();
    return withClaim(u"iat"_s, seconds)
        .withClaim(u"auth_time"_s, seconds)
        .withClaim(u"exp"_s, seconds + 3600);
}

IdTokenFactory &IdTokenFactory::forAccessToken(const QByteArray &token) {
    return withClaim(u"at_hash"_s, QString::fromLatin1(tokenHash(algorithm_, token)));
}

IdTokenFactory &IdTokenFactory::forCode(const QByteArray &value) {
    return withClaim(u"c_hash"_s, QString::fromLatin1(tokenHash(algorithm_, value)));
}

IdTokenFactory &IdTokenFactory::refreshed() {
    return withoutClaim(u"nonce"_s).withoutClaim(u"c_hash"_s);
}

IdTokenFactory &IdTokenFactory::withKey(const SigningKey &key) {
    key_ = key;
    return *this;
}

IdTokenFactory &IdTokenFactory::withRawPayload(const QByteArray &payload) {
    rawPayload_ = payload;
    return *this;
}

IdTokenFactory &IdTokenFactory::withRawHeader(const QByteArray &header) {
    rawHeader_ = header;
    return *this;
}

QByteArray IdTokenFactory::payload() const {
    return rawPayload_.value_or(QJsonDocument(claims_).toJson(QJsonDocument::Compact));
}

QByteArray IdTokenFactory::compact() const {
    const QByteArray header =
        rawHeader_.value_or(QJsonDocument(header_).toJson(QJsonDocument::Compact));
    return compactJws(header, payload(), key_, algorithm_);
}

QJsonObject IdTokenFactory::jwk() const {
    QJsonObject jwk = key_.publicJwk();
    jwk.insert("use"_L1, u"sig"_s);
    jwk.insert("alg"_L1, QString::fromLatin1(algorithm_));
    if (header_.contains("kid"_L1)) {
        jwk.insert("kid"_L1, header_.value("kid"_L1));
    }
    return jwk;
}

QByteArray IdTokenFactory::jwkSetDocument() const {
    return jwkSet({jwk()});
}

QByteArray tokenHash(const QByteArray &algorithm, const QByteArray &value) {
    const QByteArray hash = algorithm == "Ed448"
                                ? shake256(value, 114)
                                : QCryptographicHash::hash(value, hashOf(algorithm));
    return base64Url(hash.left(hash.size() / 2));
}

} // namespace bifrost::test
