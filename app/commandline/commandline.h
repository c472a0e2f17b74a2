// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "system/desktopaction.h"

#include <optional>

/// The exit status for a command line that is refused.
inline constexpr int exitUsage = 2;

/// What the command line asks for.
struct CommandLine {
    enum class Request { Run, ShowHelp, ShowVersion, SelfTest, Doctor, Forget, Refuse };

    Request request = Request::Run;
    QString text;          ///< what to print for anything but `Run`
    bool isJson = false;   ///< the report of `Doctor`
    bool isHidden = false; ///< start without a window, where there is a tray
    Layer layer;
    QString envFile;
    std::optional<DesktopAction> action{}; ///< what the window does at once
};

/// Reads `arguments`, the first of which is the program's name. Secrets are never an argument.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
