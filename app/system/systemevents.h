// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkInformation>
#include <QObject>

/// Reports events of the system after which overdue work can be done. Depends on what the system
/// reports, and never polls: callers that need certainty also retry from time to time.
class SystemEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts to listen. Call it once, after the window has been shown, because it loads a plug-in.
    void start();

Q_SIGNALS:
    /// The network is back, or the computer has woken up.
    void returned();

private Q_SLOTS:
    void onPrepareForSleep(bool goesToSleep);
    void onReachability(QNetworkInformation::Reachability reachability);
};
