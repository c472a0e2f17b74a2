// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <QUrl>

namespace bifrost::test {

/// The part of a server that checks proofs of possession (RFC 9449 §4.3 and §7.1): every one is
/// good for one request.
class ProofChecker {
public:
    /// What arrived.
    struct Request {
        QByteArray method;
        QUrl url;
        QByteArray proof; ///< the field `DPoP`
        QDateTime now;
        QByteArray accessToken{}; ///< that is presented with the proof; empty: none
    };
    struct Verdict {
        QByteArray error;      ///< a code of RFC 9449 §12.2; empty: the proof is right
        QByteArray thumbprint; ///< of the key that has made it
    };
    [[nodiscard]] Verdict check(const Request &request);

    /// From now on proofs need a nonce (RFC 9449 §8 and §9), and each is good for one proof.
    void demandNonces();
    /// For the field `DPoP-Nonce` of a response; empty: none is demanded.
    [[nodiscard]] const QByteArray &nonce() const { return nonce_; }
    /// How many proofs were right.
    [[nodiscard]] int accepted() const { return int(seen_.size()); }

private:
    QSet<QString> seen_; ///< `jti` of the proofs that were right
    QByteArray nonce_;
    int nonces_ = 0;
};

} // namespace bifrost::test
