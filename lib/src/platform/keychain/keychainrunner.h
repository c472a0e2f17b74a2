// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <QObject>

#include <functional>

namespace bifrost {

/// Where the jobs of the keychain run: in a process of their own (`HelperRunner`), or in this one
/// (`KeychainEngine`).
class KeychainRunner : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const KeychainAnswer &answer)>;

    /// Requests are answered in their order, each from the event loop, and however long it takes.
    virtual void run(const KeychainRequest &request, Answered answered) = 0;
    /// Gives up what is under way, so that the next request need not wait for it. What is given up
    /// is not answered. False where that is impossible.
    virtual bool abandon() = 0;
    /// Loads ahead what the first request will need.
    virtual void warmUp() {}

Q_SIGNALS:
    /// The keychain has opened a window and waits for the person, or does not any more.
    void askingChanged(bool isAsking);
};

} // namespace bifrost
