// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalSocket>
#include <QObject>

#include <sys/types.h>

namespace bifrost {

/// The helper (`helper/main.cpp`), with a socket to and from it. It is a part of this program, so
/// it uses the libraries of a bundle, but gets none of our settings. Destroying the object ends it.
///
/// Not a `QProcess`, which needs an event loop to start a program: the helper can be started before
/// there is a `QCoreApplication`, and so beside the work of making one.
class KeychainProcess final : public QObject {
    Q_OBJECT
public:
    /// Starts it, for the keychain that `keychain` names; empty: the desktop's. If that fails,
    /// `ended()` is emitted.
    KeychainProcess(const QString &program, const QString &keychain);
    ~KeychainProcess() override;
    Q_DISABLE_COPY_MOVE(KeychainProcess)

    /// Sends at once what the socket takes, and the rest from the event loop. Needs a
    /// `QCoreApplication`.
    void send(const QByteArray &message);
    /// What has been received since the last call.
    [[nodiscard]] QByteArray takeReceived() { return socket_.readAll(); }
    [[nodiscard]] bool isRunning() const { return pid_ > 0; }

    /// Where the helper is: `configured`, else beside the application or the library, as an
    /// installation or a build has it. Empty where there is none.
    [[nodiscard]] static QString find(const QString &configured);

Q_SIGNALS:
    void received();
    /// From the event loop.
    void ended();

private:
    void end();

    pid_t pid_ = 0;
    int descriptor_ = -1; ///< until the socket has it
    QLocalSocket socket_;
};

} // namespace bifrost
