// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/checkline.h"

#include <bifrost/diagnostics.h>

/// What was found, and what to do about it.
[[nodiscard]] CheckLine describe(const bifrost::Finding &finding);

/// One line for each setting, with its value and where that comes from, then one for each problem
/// of the sources. The secret shows as present or absent; a proxy without its name and password.
[[nodiscard]] QList<CheckLine> configurationLines(const Configuration &configuration,
                                                  const QList<ConfigurationProblem> &problems);

/// The client can't be used for `error`, whose reason is a value of `configuration`.
[[nodiscard]] CheckLine invalidConfigurationLine(const bifrost::Error &error,
                                                 const Configuration &configuration);

/// `Network` and the like, for a heading.
[[nodiscard]] QString sectionName(CheckLine::Section section);
/// `Passed`, `Failed` and the like, for a label.
[[nodiscard]] QString verdictName(CheckLine::Verdict verdict);
