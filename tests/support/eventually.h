// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace bifrost::test {

/// Runs the event loop until `condition` is true, for `patience` at most; returns whether it is.
/// Like QTest::qWaitFor(), but without its sleep of 10 ms after each round of events, with which a
/// flow of a hundred steps takes a second.
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
