// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"

#include <bifrost/error.h>
#include <bifrost/signoutreceipt.h>

#include <optional>

/// What happened, what to do, and the button that does it: for every kind of error there is.
[[nodiscard]] Notice describe(const bifrost::Error &error);

/// A note when a sign-out left something undone, with the reason; nothing when it did not.
[[nodiscard]] std::optional<Notice> describe(const bifrost::SignOutReceipt &receipt);

/// The words on the button of `action`; empty for `Action::None`.
[[nodiscard]] QString actionText(Action action);
