// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "theme/colorscheme.h"

#include <bifrost/clientconfiguration.h>

/// What a `bifrost::Client` needs; nothing while issuer or client ID are missing. A value that
/// cannot be used is reported in `problems` and replaced by the built-in one.
[[nodiscard]] std::optional<bifrost::ClientConfiguration>
clientConfiguration(const Configuration &configuration, QList<ConfigurationProblem> &problems);

/// The same, without issuer and client ID while one is missing: enough for what concerns the
/// application alone, such as its keychain. Problems are not reported.
[[nodiscard]] bifrost::ClientConfiguration
applicationConfiguration(const Configuration &configuration);

/// `27421` or `27421, 27422`; nothing when a part is no port from 1024 to 65535, or none is there.
[[nodiscard]] std::optional<QList<quint16>> parsePorts(const QString &text);

/// The address to register with the provider: the first of the redirect ports.
[[nodiscard]] QString redirectAddress(const Configuration &configuration);

[[nodiscard]] Appearance configuredAppearance(const Configuration &configuration);
