// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkInformation>
#include <QObject>

/// Hears from the system when what was missed can be made up for. It listens where there is
/// somebody to listen to, and never polls: who needs certainty also tries again now and then.
class SystemEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to listen; once, and when the window is there, because it loads a plug-in.
    void start();

Q_SIGNALS:
    /// The network is back, or the computer has woken up.
    void returned();

private Q_SLOTS:
    void onPrepareForSleep(bool goesToSleep);
    void onReachability(QNetworkInformation::Reachability reachability);
};
