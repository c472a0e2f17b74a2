// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "system/desktopaction.h"

#include <QList>

/// A task of the button in the taskbar: starts this program with `--action`.
struct JumpListTask {
    DesktopAction action{};
    QString title{};
};

/// Offers `tasks` in the menu of the button in the taskbar of Windows, in their order. Does nothing
/// on other systems. A failure is logged and ends nothing.
void offerJumpList(const QList<JumpListTask> &tasks);
