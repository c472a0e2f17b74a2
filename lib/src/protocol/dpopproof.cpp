// SPDX-License-Identifier: Apache-2.0
#include "protocol/dpopproof.h"

#include "core/types.h"
#include "jose/base64url.h"
#include "jose/jws.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNonce = 1024;

const Algorithm &proofAlgorithm() {
    static const Algorithm &es256 = *findAlgorithm("ES256");
    return es256;
}

/// RFC 9449 §4.2: `htu` is the address without query and fragment, and as the request names it: an
/// empty path is sent as `/` (RFC 9110 §7.1).
QString targetUri(const QUrl &url) {
    QUrl target = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (target.path().isEmpty()) {
        target.setPath(u"/"_s);
    }
    return target.toString(QUrl::FullyEncoded);
}

QString accessTokenHash(const Secret &token) {
    return QString::fromLatin1(
        encodeBase64Url(QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256)));
}

/// NQCHAR of RFC 6749 §A: visible, without quotation mark and backslash.
bool isNonceCharacter(char c) {
    return c > ' ' && c <= '~' && c != '"' && c != '\\';
}

/// RFC 9449 §4.2.
QJsonObject headerOf(const QJsonObject &publicJwk) {
    return {{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, publicJwk}};
}

/// RFC 9449 §4.2.
QByteArray payloadOf(const DpopProofContent &content) {
    QJsonObject claims{
        {u"jti"_s, QString::fromLatin1(randomToken())},
        {u"htm"_s, QString::fromLatin1(content.method)},
        {u"htu"_s, targetUri(content.url)},
        {u"iat"_s, content.now.toSecsSinceEpoch()},
    };
    if (!content.nonce.isEmpty()) {
        claims.insert("nonce"_L1, QString::fromLatin1(content.nonce));
    }
    if (content.accessToken) {
        claims.insert("ath"_L1, accessTokenHash(*content.accessToken));
    }
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QByteArray> dpopProof(const PrivateKey &key, const DpopProofContent &content) {
    return signJws(headerOf(key.publicJwk()), payloadOf(content), proofAlgorithm(), key);
}

QByteArray dpopSigningInput(const QJsonObject &publicJwk, const DpopProofContent &content) {
    return jwsSigningInput(headerOf(publicJwk), payloadOf(content), proofAlgorithm());
}

std::optional<QByteArray> signedDpopProof(const QByteArray &signingInput,
                                          QByteArrayView signature) {
    return jwsOf(signingInput, signature, proofAlgorithm());
}

std::optional<PrivateKey> newProofKey() {
    auto key = PrivateKey::generate(proofAlgorithm());
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

QByteArray usableDpopNonce(const QByteArray &field) {
    const bool isUsable =
        field.size() <= longestNonce && std::all_of(field.begin(), field.end(), isNonceCharacter);
    return isUsable ? field : QByteArray();
}

} // namespace bifrost
