// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <QObject>

#include <functional>

namespace bifrost {

/// Runs requests in a helper process (`HelperRunner`) or in this process (`KeychainEngine`).
class KeychainRunner : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const KeychainAnswer &answer)>;

    /// Requests are answered in their order, each from the event loop, without a time limit.
    virtual void run(const KeychainRequest &request, Answered answered) = 0;
    /// Abandons the pending requests, so that the next one need not wait; they are not answered.
    /// Returns false where that is impossible.
    virtual bool abandon() = 0;
    /// Prepares for the first request.
    virtual void warmUp() {}

Q_SIGNALS:
    /// The keychain shows a prompt to the user, or does not any more.
    void askingChanged(bool isAsking);
    /// The keychain answers, although slowly.
    void progressed();
};

} // namespace bifrost
