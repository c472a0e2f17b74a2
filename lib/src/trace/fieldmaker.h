// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/protocolstep.h>
#include <bifrost/secret.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

#include <utility>

namespace bifrost {

/// Turns what was sent and received into fields without secrets. What it has once masked it masks
/// wherever it sees the same value again.
class FieldMaker {
public:
    using Field = ProtocolStep::Field;
    using Fields = QList<ProtocolStep::Field>;

    /// Each object has a random key of its own, so fingerprints of two traces can't be compared.
    FieldMaker();

    [[nodiscard]] Fields fromParameters(Field::Part part, const Parameters &parameters);
    [[nodiscard]] Fields fromHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers);
    /// The members of a body, of metadata, of a JOSE header or of claims.
    [[nodiscard]] Fields fromJson(Field::Part part, const QJsonObject &members);
    /// A field for each key of a JWK Set: its ID, type, algorithm and use.
    [[nodiscard]] static Fields fromKeys(const QJsonObject &keySet);
    /// A field whose value nobody may see, whatever its name says: what can't be read.
    [[nodiscard]] Field hidden(Field::Part part, const QString &name, const QByteArray &value);
    /// The field of this name, with the disclosure of the table.
    [[nodiscard]] Field field(Field::Part part, const QString &name, const QString &value);

private:
    [[nodiscard]] QByteArray digest(const QByteArray &value) const;
    void mask(Field &field, const QByteArray &value);

    Secret key_;
    QSet<QByteArray> seen_; ///< digests of masked values
};

/// Text from outside for a field: printable, and at most `maximum` characters.
[[nodiscard]] QString boundedText(const QString &text, qsizetype maximum);

/// `error` for a trace: without what may be a code or a token in the provider's own words.
[[nodiscard]] Error withoutSecrets(Error error);

} // namespace bifrost
