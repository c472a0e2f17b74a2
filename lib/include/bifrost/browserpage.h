// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QByteArray>

#include <functional>

namespace bifrost {

/// What really happened to the attempt whose redirect the browser has followed.
enum class BrowserOutcome {
    SignedIn,
    SignedOut,
    Declined,  ///< the person, or the provider on their behalf, said no
    Failed,    ///< the answer was refused, or the exchange behind it failed
    OutOfDate, ///< no attempt is waiting for this answer: an old tab, a wrong `state`, a replay
    LinkUsed,  ///< the link was used before, and nobody knows by whom: the person opens a new one
};

/// Makes the whole HTML document that the browser shows. The listener adds a
/// Content-Security-Policy that allows inline styles and nothing else: no script, nothing loaded
/// from anywhere. The page that sends a sign-out on to the provider is the library's own.
using BrowserPageRenderer = std::function<QByteArray(BrowserOutcome)>;

/// The library's own page, in English: light and dark, self-contained, with a status role.
/// `applicationName` is escaped.
[[nodiscard]] BIFROST_EXPORT BrowserPageRenderer
defaultBrowserPages(const QString &applicationName);

} // namespace bifrost
