// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// A program that outlives this one: in a session of its own, without our files, sockets, terminal
/// or private environment. Destroying the object does not end the program.
class BrowserProcess final : public QProcess {
    Q_OBJECT
public:
    explicit BrowserProcess(QObject *parent);
    ~BrowserProcess() override;
    /// Lets the browser come to the front (xdg-activation v1: `XDG_ACTIVATION_TOKEN`). Call it
    /// before `start()`.
    void setActivationToken(const QString &token);
};

/// The environment of a browser that is started. A bundle's launcher changes variables such as
/// LD_LIBRARY_PATH for this program only and keeps the user's values in `BIFROST_ORIGINAL_<name>`;
/// they are restored (an empty value means that the variable was not set). Our own settings, which
/// may contain a client secret, are removed, and so are the activation tokens that this program was
/// started with, each of which is for its own window. If a proxy is configured, this computer is
/// excluded from it (`no_proxy` and `NO_PROXY`). A browser that is already running keeps its
/// environment.
[[nodiscard]] QProcessEnvironment browserEnvironment(const QProcessEnvironment &environment);

/// `environment` without our own settings, which may contain a client secret.
[[nodiscard]] QProcessEnvironment withoutSettings(QProcessEnvironment environment);

} // namespace bifrost
