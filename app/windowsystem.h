// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Why Qt could open no window here: no display, or a platform plugin that cannot be loaded. Empty
/// when nothing speaks against it. Needs a QCoreApplication; QGuiApplication would end the process.
[[nodiscard]] QString windowSystemProblem();

/// From now on a QGuiApplication works without a display, and shows nothing.
void avoidWindowSystem();
