// SPDX-License-Identifier: Apache-2.0
#include "system/windowactivation.h"

#include <QGuiApplication>
#include <QWidget>

static constexpr auto activationTokenVariable = "XDG_ACTIVATION_TOKEN";

bool windowsNeedTokens() {
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

QString takeActivationToken() {
    const QString token = qEnvironmentVariable(activationTokenVariable);
    qunsetenv(activationTokenVariable);
    return token;
}

/// Qt reads the token from the environment while a window asks to be activated.
void activateWithToken(QWidget &window, const QString &token) {
    if (!token.isEmpty()) {
        qputenv(activationTokenVariable, token.toUtf8());
    }
    window.activateWindow();
    qunsetenv(activationTokenVariable);
}
