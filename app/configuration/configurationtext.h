// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notice.h"

/// 'from the command line' and the like; empty for the person's own settings and the defaults.
[[nodiscard]] QString sourceNote(Source source);

[[nodiscard]] Notice describeProblem(const ConfigurationProblem &problem);

/// Says on standard error what other people of the computer may read or change.
void warnOnConsole(const Configuration &configuration);
