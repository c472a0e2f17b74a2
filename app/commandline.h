// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

/// What the command line asks for.
struct CommandLine {
    enum class Request { Run, ShowHelp, ShowVersion, SelfTest, Forget, Refuse };

    Request request = Request::Run;
    QString text; ///< what to print for anything but `Run`
    Layer layer;
    QString envFile;
};

/// Reads `arguments`, the first of which is the program's name. Secrets are never an argument.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
