// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <utility>

using Variables = QList<std::pair<QString, QString>>;

/// Reads the variables of `settingRows()`, from the process environment or from a `.env` file. If
/// both variables of a setting are present, `BIFROST_...` wins over `AUTH_ASGARDEO_...`. Variables
/// that only a web application needs are appended to `ignored`.
[[nodiscard]] Layer layerFromVariables(const Variables &variables, QStringList *ignored = nullptr);

/// The variables of the process environment that `layerFromVariables()` reads.
[[nodiscard]] Variables processVariables();

/// Removes the client secret, and the address of a proxy with its password, from the process
/// environment, so that no process started from now on inherits it, not even one that the desktop
/// starts for this application.
void removeSecretVariables();
