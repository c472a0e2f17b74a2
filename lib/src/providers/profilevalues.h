// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/profilerow.h"

namespace bifrost {

/// `text` as the part of the issuer that `field` stands for; no value if it is not valid.
[[nodiscard]] std::optional<QString> fieldValue(const FieldRow &field, const QString &text);

/// The issuer of `row`, see `ProviderProfile::issuer()`.
[[nodiscard]] Result<QString> issuerText(const ProfileRow &row,
                                         const QMap<QString, QString> &values);

/// The values that make `issuer`, by field; no value if none do.
[[nodiscard]] std::optional<QMap<QString, QString>> valuesIn(const ProfileRow &row,
                                                             const QString &issuer);

/// Whether `issuer` has the form of those of `row`, and that form is not one that every provider
/// may have, such as a host alone.
[[nodiscard]] bool isRecognizedBy(const ProfileRow &row, const QString &issuer);
/// Whether the provider runs on hosts of its own, so that its issuers are certain to be its own.
[[nodiscard]] bool hasOwnHosts(const ProfileRow &row);

} // namespace bifrost
