// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// A display name: 'Asgardeo (acme)' or a host name; `issuerInput` itself if it isn't an issuer. At
/// most 60 characters, without the middle of what is longer.
[[nodiscard]] QString providerName(const QString &issuerInput);

[[nodiscard]] bool isAsgardeo(const QString &issuerInput);
