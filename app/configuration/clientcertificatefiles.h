// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <bifrost/clientcertificate.h>

#include <optional>

/// The client's certificate from the files that the settings name; no value if they name none. What
/// cannot be read, or whose key other users can read, is reported in `problems`; the certificate is
/// incomplete then, so that nobody signs in without it by accident.
[[nodiscard]] std::optional<bifrost::ClientCertificate>
readClientCertificate(const Configuration &configuration, QList<ConfigurationProblem> &problems);
