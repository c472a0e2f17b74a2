// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QLatin1StringView>

namespace bifrost {

/// What is known of a field by its name and its place.
struct KnownField {
    ProtocolStep::Field::Disclosure disclosure{};
    QString clause{};
};

/// The one decision about who may see a value. What is not in the table is masked, except in public
/// documents (metadata, keys), and in claims, which are personal unless their name suggests a
/// secret.
[[nodiscard]] KnownField knownField(ProtocolStep::Field::Part part, const QString &name);

/// The name suggests a credential: `access_token`, `apiKey`, `ticket`.
[[nodiscard]] bool soundsSecret(const QString &name);

} // namespace bifrost
