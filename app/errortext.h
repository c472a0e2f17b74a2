// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"
#include "receiptline.h"

#include <bifrost/activity.h>
#include <bifrost/error.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signoutreceipt.h>
#include <bifrost/takenport.h>

#include <chrono>
#include <optional>

/// What happened, what to do, and the button that does it: for every kind of error there is.
[[nodiscard]] Notice describe(const bifrost::Error &error);

/// A warning when a sign-out left something undone, or unconfirmed, with the reason and what lives
/// on; nothing when it did not.
[[nodiscard]] std::optional<Notice> describe(const bifrost::SignOutReceipt &receipt);

/// Every step of a sign-out, in order.
[[nodiscard]] QList<ReceiptLine> receiptLines(const bifrost::SignOutReceipt &receipt);

/// Tokens of a sign-out are still to be revoked.
[[nodiscard]] Notice describeUnfinishedSignOut();
/// The same while somebody is signed in: a question, since what finishes it may end their session.
[[nodiscard]] Notice describeEarlierSession();

/// What is waited for at the keychain, with a way on; nothing when nothing is.
[[nodiscard]] std::optional<Notice> describeKeychainWait(bifrost::KeychainWait wait);

/// The clock is ahead of the provider's by `skew`, or behind it; see
/// `bifrost::Client::clockSkew()`.
[[nodiscard]] Notice describeClockSkew(std::chrono::seconds skew);

/// The link that a sign-in, or a sign-out, opened the browser with was used twice, and nobody knows
/// by whom; see `bifrost::Client::isLinkContested()`.
[[nodiscard]] Notice describeContestedSignIn();
[[nodiscard]] Notice describeContestedSignOut();

/// What a sign-in after a sign-out has to say when the provider did not ask the person; nothing
/// where it did, or where nobody knows.
[[nodiscard]] std::optional<Notice> describe(bifrost::Reauthentication reauthentication);

/// The sign-in waits on another port than the provider may know; see
/// `bifrost::Client::takenPort()`.
[[nodiscard]] Notice describe(const bifrost::TakenPort &taken);

/// A sign-out waits, and the browser should have been back at `returnAddress` by now.
[[nodiscard]] Notice describeSlowSignOut(const QString &returnAddress);
/// The browser is at the provider's sign-out once more; see
/// `bifrost::Client::openEndSessionPage()`.
[[nodiscard]] Notice describeEndSessionPage();

/// The words on the button of `action`; empty for `Action::None`.
[[nodiscard]] QString actionText(Action action);
