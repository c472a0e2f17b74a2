// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QSocketNotifier;

/// Passes on each line of standard input from the event loop, as long as the object exists. Reads
/// nothing on Windows, whose consoles can't be waited for beside an event loop.
class InputLines {
public:
    explicit InputLines(std::function<void(const QString &line)> take);
    ~InputLines();
    Q_DISABLE_COPY_MOVE(InputLines)

private:
    void read();

    std::function<void(const QString &line)> take_;
    QByteArray buffer_;
    std::unique_ptr<QSocketNotifier> notifier_;
};
