// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bifrost::test {

/// A proof of possession as a server reads it (RFC 9449 §4.2), without the library's help.
struct ReadProof {
    QJsonObject header;
    QJsonObject claims;
    QByteArray thumbprint; ///< of the key in the header (RFC 7638 §3)

    [[nodiscard]] QString claim(const char *name) const {
        return claims.value(QLatin1StringView(name)).toString();
    }
};

/// No value unless it has the type of a proof, and the key in its header has signed it with ES256
/// and is a public one.
[[nodiscard]] std::optional<ReadProof> readProof(const QByteArray &compact);

} // namespace bifrost::test
