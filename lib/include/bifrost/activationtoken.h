// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QString>

#include <functional>

namespace bifrost {

/// Asks the desktop for a token that lets the browser come to the front (xdg-activation v1,
/// `get_activation_token`), for the window that the user has just pressed a button in. An empty
/// token, a future that is canceled or fails, and a function that throws all mean that there is
/// none: the browser opens without.
///
/// Called in the client's thread, each time a browser is about to be opened, because a token is
/// good for one use. It is awaited for half a second. Do not block; run no event loop. See
/// `ClientConfiguration::activationToken`.
using ActivationTokenProvider = std::function<QFuture<QString>()>;

} // namespace bifrost
