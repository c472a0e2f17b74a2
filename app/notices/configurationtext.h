// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/notice.h"

#include <bifrost/error.h>

/// 'from the command line' and the like, to follow 'Set'; empty for the defaults.
[[nodiscard]] QString sourceNote(Source source);

/// `notice` about `error`, which a value of `configuration` may have caused, with the place of that
/// value if it isn't in the user's own settings: file and line, variable, or option.
[[nodiscard]] Notice withOrigin(Notice notice, const bifrost::Error &error,
                                const Configuration &configuration);

[[nodiscard]] Notice describeProblem(const ConfigurationProblem &problem);

/// Warns on standard error about files that other users of the computer may read or change.
void warnOnConsole(const Configuration &configuration);
