// SPDX-License-Identifier: Apache-2.0
#include "protocol/pkce.h"

#include <QCryptographicHash>

namespace bifrost {

QString codeChallengeS256(const CodeVerifier &verifier) {
    const QByteArray digest =
        QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256);
    return QString::fromLatin1(
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace bifrost
