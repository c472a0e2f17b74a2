// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

/// What the desktop can ask this program for, beyond its window: an action of its menu entry
/// (Desktop Entry Specification 1.5, "Additional applications actions"), a task of its button in
/// the taskbar of Windows, or `--action`.
enum class DesktopAction { SignIn, SignOut, Settings };

/// The names of all actions: `sign-in`, `sign-out`, `settings`.
[[nodiscard]] QStringList desktopActionNames();
[[nodiscard]] QString desktopActionName(DesktopAction action);
/// No value for any other name.
[[nodiscard]] std::optional<DesktopAction> desktopActionOf(const QString &name);
