// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

/// Whether a window comes to the front by a token alone: under Wayland. Needs a QGuiApplication.
[[nodiscard]] bool windowsNeedTokens();

/// The token that this program was started with (`XDG_ACTIVATION_TOKEN`), or an empty one. Each
/// token is good for one use, so it is removed from the environment.
[[nodiscard]] QString takeActivationToken();

/// Asks the desktop to give `window` the keyboard, by the right that `token` conveys (Wayland's
/// protocol xdg-activation v1). Without a token, which most Wayland compositors refuse, it is
/// empty.
void activateWithToken(QWidget &window, const QString &token);
