// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace bifrost::test {

/// Runs the event loop until `condition` holds, for `patience` at most; whether it does. Like
/// QTest::qWaitFor(), which sleeps 10 ms whenever it has handled events: a flow of a hundred steps
/// takes a second with that.
template<typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(5)) {
    const QDeadlineTimer deadline(patience);
    QTimer tick; // so that the loop wakes when nothing happens
    tick.start(std::chrono::milliseconds(10));
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace bifrost::test
