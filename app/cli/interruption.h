// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

/// Tells of SIGINT, SIGTERM and SIGHUP in the event loop, so that what is under way can be ended in
/// an orderly way. The second signal ends the process at once. One object at a time, from its
/// creation to the end of the process. Does nothing on Windows, where Ctrl+C ends the process.
class Interruption : public QObject {
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

/// A reader that has gone must not end this process by a signal: it may have to revoke a token
/// first. Writing fails instead.
void ignoreBrokenPipes();
/// As this process was started with, for a program that it becomes.
void restoreBrokenPipes();
