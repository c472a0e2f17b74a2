// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace bifrost {

/// Keeps a listener whose flow has ended until its last answers have been delivered to the browser.
/// A child of `owner`, so it never outlives the client.
class ClosingListener : public QObject {
public:
    /// Does nothing when `listener` is null.
    static void close(std::shared_ptr<RedirectListener> listener, QObject &owner);

    /// The same after `grace`, for a browser that was opened at a start URI and is not expected to
    /// return: it has yet to fetch the start URI.
    static void closeAfter(std::chrono::milliseconds grace,
                           std::shared_ptr<RedirectListener> listener, QObject &owner);

private:
    ClosingListener(std::shared_ptr<RedirectListener> listener, QObject &owner);
    void close();

    std::shared_ptr<RedirectListener> listener_;
};

} // namespace bifrost
