// SPDX-License-Identifier: Apache-2.0
// The DPoP-Nonce field of a provider, or of an API, which may be anybody.
#include "fuzzing.h"

#include "flow/dpop/dpopnonces.h"
#include "jose/jws.h"
#include "protocol/dpopproof.h"

#include <QJsonDocument>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

/// The claims of a proof with this nonce, as the server reads them.
QJsonObject claimsWith(const QByteArray &nonce) {
    static const PrivateKey key = *newProofKey();
    const auto proof = dpopProof(key, {"POST", QUrl(u"https://op.example/token"_s),
                                       QDateTime::fromSecsSinceEpoch(0), nonce});
    require(proof.has_value(), "a proof can be made with every usable nonce");
    const auto jws = Jws::parse(*proof);
    require(jws.has_value(), "a proof is a JWS");
    const QByteArray payload = QByteArray::fromBase64(
        proof->split('.').at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QJsonDocument::fromJson(payload).object();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray field = fuzz::bytes(data, size);
    const QByteArray nonce = usableDpopNonce(field);
    require(nonce.isEmpty() || nonce == field, "a nonce is used as it came, or not at all");
    require(nonce.size() <= 1024, "no nonce makes requests too long");
    require(std::all_of(nonce.begin(), nonce.end(), [](char c) { return c > ' ' && c <= '~'; }),
            "a nonce is visible ASCII");
    const QUrl server(u"https://op.example/"_s);
    DpopNonces nonces;
    nonces.remember(server, "before");
    nonces.remember(server, field);
    require(nonces.nonceFor(server) == (nonce.isEmpty() ? "before" : nonce),
            "an unusable nonce replaces none");
    if (!nonce.isEmpty()) {
        require(claimsWith(nonce).value("nonce"_L1).toString().toLatin1() == nonce,
                "the server gets its nonce back");
    }
    return 0;
}
