// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Why Qt cannot open a window here: no display, or a platform plugin that cannot be loaded. Empty
/// if no problem is found. Needs a QCoreApplication; a QGuiApplication would end the process.
[[nodiscard]] QString windowSystemProblem();

/// Ends the process with a sentence and exit status 1 where Qt would abort it, because it cannot
/// open the display, as long as this object exists: while a QGuiApplication is created.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

/// Lets a QGuiApplication work without a display. It then shows nothing.
void avoidWindowSystem();

/// On Windows, makes Qt before 6.5 use the dark colors of the system. Call it before there is a
/// QGuiApplication.
void followSystemColors();

/// Lets other processes bring their windows to the front. Windows grants that right to the program
/// that the user has just started.
void letOthersComeToFront();
