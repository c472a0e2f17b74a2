// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace bifrost {

/// One challenge of a `WWW-Authenticate` field (RFC 9110 §11.3).
struct Challenge {
    QByteArray scheme;                                   ///< lower case
    QByteArray token68;                                  ///< or `parameters`
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names in lower case, values unquoted

    [[nodiscard]] std::optional<QByteArray> parameter(const QByteArray &name) const;
};

/// Reads the value of `WWW-Authenticate` (RFC 9110 §11.6.1), in which commas separate challenges
/// as well as their parameters; several fields are joined by commas (§5.3). A field that violates
/// the grammar has no challenges; one that has a parameter twice (§11.2) is left out. A field
/// longer than 8 KiB has none.
[[nodiscard]] QList<Challenge> parseChallenges(const QByteArray &field);

} // namespace bifrost
