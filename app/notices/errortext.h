// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "notices/receiptline.h"

#include <bifrost/activity.h>
#include <bifrost/error.h>
#include <bifrost/providersummary.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signoutreceipt.h>
#include <bifrost/takenport.h>
#include <bifrost/unmatchedresponse.h>

#include <chrono>
#include <optional>

/// What happened, what to do, and the matching button, for every kind of error.
[[nodiscard]] Notice describe(const bifrost::Error &error);

/// What is wrong with a value that the user has entered, for the field that holds it.
[[nodiscard]] QString describeMistake(const bifrost::Error &error);

/// What the user should know about the provider before signing in; nothing if it offers everything.
[[nodiscard]] std::optional<Notice> describe(const bifrost::ProviderSummary &provider);

/// A warning if a sign-out left something undone or unconfirmed, with the reason and the tokens
/// that are still valid; otherwise nothing.
[[nodiscard]] std::optional<Notice> describe(const bifrost::SignOutReceipt &receipt);

/// The steps of a sign-out, in order; without the confirmation if there was nothing to confirm.
[[nodiscard]] QList<ReceiptLine> receiptLines(const bifrost::SignOutReceipt &receipt);

/// A pending revocation is recorded.
[[nodiscard]] Notice describeUnfinishedSignOut();
/// The same while a user is signed in: the user decides, because completing it may end the current
/// session.
[[nodiscard]] Notice describeEarlierSession();

/// What the keychain is waiting for, with a button to continue without it; nothing if it isn't
/// waiting.
[[nodiscard]] std::optional<Notice> describeKeychainWait(bifrost::KeychainWait wait);

/// This computer's clock is ahead of the provider's by `skew`, or behind if negative; see
/// `bifrost::Client::clockSkew()`.
[[nodiscard]] Notice describeClockSkew(std::chrono::seconds skew);

/// The start URI of a sign-in or sign-out was used twice, and the system can't tell by whom; see
/// `bifrost::BrowserWait::isLinkContested`.
[[nodiscard]] Notice describeContestedSignIn();
[[nodiscard]] Notice describeContestedSignOut();

/// A warning if the provider didn't ask for credentials at the sign-in after a sign-out; nothing if
/// it did or if that is unknown.
[[nodiscard]] std::optional<Notice> describe(bifrost::Reauthentication reauthentication);

/// The redirect URI of the sign-in has a port that may not be registered; see
/// `bifrost::BrowserWait::takenPort`.
[[nodiscard]] Notice describe(const bifrost::TakenPort &taken);

/// A response of the browser couldn't be matched to the sign-in, which expects it at
/// `returnAddress`; see `bifrost::BrowserWait::unmatchedResponse`.
[[nodiscard]] Notice describe(const bifrost::UnmatchedResponse &response,
                              const QString &returnAddress);

/// There may be no browser for the sign-in that waits; see `bifrost::BrowserWait::browserProblem`.
[[nodiscard]] Notice describeBrowserProblem(const bifrost::Error &error);
/// The browser of the sign-in hasn't requested the page yet.
[[nodiscard]] Notice describeUnopenedPage();
/// Why the code for another device can't be used any more, or couldn't be had.
[[nodiscard]] Notice describeDeviceProblem(const bifrost::Error &error);
/// What is wrong with an address that the user has entered for the sign-in that waits.
[[nodiscard]] QString describeRedirectMistake(const bifrost::Error &error);

/// The browser hasn't returned to `returnAddress` from the sign-in yet.
[[nodiscard]] Notice describeSlowSignIn(const QString &returnAddress);
/// The same while another program has the configured port.
[[nodiscard]] Notice describeSlowSignInAtOtherPort();

/// Why a session has no refresh token.
enum class OfflineAccess {
    NotRequested, ///< the provider supports the scope `offline_access`, but wasn't asked for it
    NotConsented, ///< it was asked for the scope, but not to ask the user for consent
    NotIssued,    ///< it was asked for both
};
[[nodiscard]] Notice describe(OfflineAccess access);
/// The provider rejected the scope, and with it a sign-in; the session is still there.
[[nodiscard]] Notice describeRejectedOfflineAccess();

/// The browser hasn't returned to `returnAddress` from the sign-out yet.
[[nodiscard]] Notice describeSlowSignOut(const QString &returnAddress);
/// The provider's sign-out page was opened again; see `bifrost::Client::openEndSessionPage()`.
[[nodiscard]] Notice describeEndSessionPage();

/// The label of the button for `action`; empty for `Action::None`.
[[nodiscard]] QString actionText(Action action);
