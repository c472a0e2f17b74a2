// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// Lets one process per person and application id run. A second one asks the first to show itself.
///
/// A lock file decides who is first, so two that start at once cannot both be; the socket beside
/// it, open to its owner alone, carries the request.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,
        Second,     ///< the first one has been asked, and has answered
        Unanswered, ///< there is a first one, but it does not answer
    };

    /// `folder` must be private to the person, see `privateRuntimeFolder()`. Without one (empty)
    /// every instance is the first.
    SingleInstance(const QString &folder, const QString &applicationId, QObject *parent = nullptr);

    /// Call it once, before the window is made. Waits at most two seconds, for a second one's
    /// answer.
    [[nodiscard]] Role enter();

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool lock();
    [[nodiscard]] bool listen();
    [[nodiscard]] bool askFirst() const;
    void answer();

    QString socketPath_;
    QLockFile lock_;
    QLocalServer server_;
};
