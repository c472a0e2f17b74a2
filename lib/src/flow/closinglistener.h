// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace bifrost {

/// Keeps a listener whose flow has ended just as long as the browser still needs it: until its last
/// answers are delivered. A child of `owner`, so it never outlives the client.
class ClosingListener : public QObject {
public:
    static void close(std::shared_ptr<RedirectListener> listener, QObject &owner);

    /// The same after `grace`, for a browser that was started with `startUri()` and is not expected
    /// back: it has yet to fetch the address it is sent on to.
    static void closeAfter(std::chrono::milliseconds grace,
                           std::shared_ptr<RedirectListener> listener, QObject &owner);

private:
    ClosingListener(std::shared_ptr<RedirectListener> listener, QObject &owner);
    void close();

    std::shared_ptr<RedirectListener> listener_;
};

} // namespace bifrost
