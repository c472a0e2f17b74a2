// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// For people: 'Asgardeo (acme)', or a host name; what was typed when it is no issuer.
[[nodiscard]] QString providerName(const QString &issuerInput);
