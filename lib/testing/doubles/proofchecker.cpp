// SPDX-License-Identifier: Apache-2.0
#include "doubles/proofchecker.h"

#include "doubles/readproof.h"
#include "doubles/signingkey.h"

#include <QCryptographicHash>

#include <cstdlib>

namespace bifrost::test {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 tolerance = 60; // seconds

/// RFC 9449 §4.3 (9), after normalization: without query and fragment, and never with an empty
/// path.
QString targetOf(const QUrl &url) {
    QUrl target = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (target.path().isEmpty()) {
        target.setPath(u"/"_s);
    }
    return target.toString(QUrl::FullyEncoded);
}

/// RFC 9449 §4.3 (12).
bool isAboutToken(const ReadProof &proof, const QByteArray &token) {
    if (token.isEmpty()) {
        return true;
    }
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    return proof.claim("ath").toLatin1() == base64Url(hash);
}

} // namespace

ProofChecker::Verdict ProofChecker::check(const Request &request) {
    const auto proof = readProof(request.proof);
    if (!proof) {
        return {"invalid_dpop_proof", {}};
    }
    const qint64 issued = proof->claims.value("iat"_L1).toInteger();
    const bool isForRequest = proof->claim("htm").toLatin1() == request.method &&
                              proof->claim("htu") == targetOf(request.url) &&
                              std::abs(issued - request.now.toSecsSinceEpoch()) <= tolerance &&
                              isAboutToken(*proof, request.accessToken) &&
                              !proof->claim("jti").isEmpty() &&
                              !seen_.contains(proof->claim("jti"));
    if (!isForRequest) {
        return {"invalid_dpop_proof", {}};
    }
    if (proof->claim("nonce").toLatin1() != nonce_) {
        return {"use_dpop_nonce", {}};
    }
    seen_.insert(proof->claim("jti"));
    if (!nonce_.isEmpty()) {
        demandNonces();
    }
    return {{}, proof->thumbprint};
}

void ProofChecker::demandNonces() {
    nonce_ = "nonce-" + QByteArray::number(++nonces_);
}

} // namespace bifrost::test
