// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Why Qt could open no window here: no display, or a platform plugin that cannot be loaded. Empty
/// when nothing speaks against it. Needs a QCoreApplication; QGuiApplication would end the process.
[[nodiscard]] QString windowSystemProblem();

/// From now on a QGuiApplication works without a display, and shows nothing.
void avoidWindowSystem();

/// Dark where the system is, on a Windows with a Qt before 6.5, which has to be told so. Call it
/// before there is a QGuiApplication.
void followSystemColors();

/// Hands on the right to put a window in front, which Windows gives to the program that the person
/// has just started.
void letOthersComeToFront();
