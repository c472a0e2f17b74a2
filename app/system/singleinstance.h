// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "system/desktopaction.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <optional>

/// Lets one process per user and application ID run. A second process asks the first to show its
/// window.
///
/// A lock file decides which process is the first, so that two processes started at once cannot
/// both be. The socket beside it, open to its owner alone, carries the request.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,
        Second,     ///< the first process has confirmed the request
        Unanswered, ///< the first process does not answer
    };

    /// `folder` must be private to the user; see `privateRuntimeFolder()`. If it is empty, every
    /// process is the first.
    SingleInstance(const QString &folder, const QString &applicationId, QObject *parent = nullptr);

    /// Call it once, before the window is created. A second process waits for the answer of the
    /// first for at most two seconds, and gives it `activationToken` and what it is to do; both may
    /// be empty.
    [[nodiscard]] Role enter(const QString &activationToken = {},
                             std::optional<DesktopAction> action = std::nullopt);

Q_SIGNALS:
    /// `activationToken` is that of the process that asks.
    void raiseRequested(const QString &activationToken);
    /// The process that asks was started for `action`; `raiseRequested()` comes before it.
    void actionRequested(DesktopAction action);

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] bool listen();
    [[nodiscard]] bool askFirst(const QByteArray &lines) const;
    void answer();
    void read(QLocalSocket &socket);

    QString socketPath_;
    QLockFile lock_;
    QLocalServer server_;
};
