// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/browserpagelanguage.h>
#include <bifrost/export.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>

namespace bifrost {

/// The outcome of the attempt whose redirect the browser has followed.
enum class BrowserOutcome {
    SignedIn,  ///< the session has been established
    SignedOut, ///< the provider has returned from the sign-out
    Rejected,  ///< the application did not accept the user, see `BrowserPage::message`
    Declined,  ///< the user, or the provider on their behalf, denied the request
    Failed,    ///< the response was rejected, or the token exchange failed
    OutOfDate, ///< no attempt waits for this response: an old tab, a wrong `state`, a replay
    /// The response has no `state`, so no attempt can be matched to it; the pending one goes on.
    Unmatched,
    /// The browser came to another name of this computer than `ClientConfiguration::redirectHost`;
    /// the pending attempt goes on.
    OtherHost,
    LinkUsed, ///< the link was used before, by an unknown user: the user has to open a new one
};

/// What a page of the browser is to show. Converts from and to its outcome.
struct BrowserPage {
    /// The page of an outcome, with the words of the application.
    BrowserPage(BrowserOutcome shown, QString words = {})
        : outcome(shown), message(std::move(words)) {}
    /// Its outcome alone.
    operator BrowserOutcome() const { return outcome; }

    /// What has happened.
    BrowserOutcome outcome;
    /// `Rejected`: why, as the application has told the user (`SignInRejection::message`); may be
    /// empty. Plain text, to be escaped.
    QString message;
};

/// Returns the whole HTML document that the browser shows. The listener adds a
/// Content-Security-Policy that allows inline styles only: no scripts and no external resources.
/// The page that forwards a sign-out to the provider cannot be replaced.
using BrowserPageRenderer = std::function<QByteArray(const BrowserPage &page)>;

/// What an application gives the default pages of its own look.
struct BrowserLook {
    QString applicationName{}; ///< escaped on the page
    /// `#rrggbb`, the tint of the background; anything else is ignored. Empty: the default.
    QString accent{};
    QString darkAccent{}; ///< the same in the dark color scheme
    /// A PNG of at most 256 KiB, which is embedded, instead of the mark above the text; anything
    /// else is ignored.
    QByteArray logo{};
};

/// The default pages, in English unless `language` says otherwise: self-contained, for light and
/// dark color schemes and for those with more contrast, with a status role for screen readers.
/// `applicationName` is escaped.
[[nodiscard]] BIFROST_EXPORT BrowserPageRenderer
defaultBrowserPages(const QString &applicationName, const BrowserPageLanguage &language = {});
/// The same with the look of an application. All text keeps the colors of the default pages, so
/// that no accent makes it unreadable.
[[nodiscard]] BIFROST_EXPORT BrowserPageRenderer
brandedBrowserPages(const BrowserLook &look, const BrowserPageLanguage &language = {});

} // namespace bifrost
