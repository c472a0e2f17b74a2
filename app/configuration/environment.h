// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <utility>

using Variables = QList<std::pair<QString, QString>>;

/// The names this application reads, in the process environment and in a `.env` file. Where both
/// names of one setting are present, `BIFROST_...` wins over `AUTH_ASGARDEO_...`.
/// Names that mean nothing to a desktop application are reported in `ignored`.
[[nodiscard]] Layer layerFromVariables(const Variables &variables, QStringList *ignored = nullptr);

/// What of the process environment `layerFromVariables()` understands.
[[nodiscard]] Variables processVariables();

/// Takes the client secret out of the process environment: whatever is started from here on, also
/// by the desktop for us, does not inherit it.
void dropSecretVariables();
