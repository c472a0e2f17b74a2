// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/receiptline.h"

#include <bifrost/signoutreceipt.h>

#include <QString>

/// The text for one step.
[[nodiscard]] ReceiptLine receiptLine(const bifrost::SignOutReceipt::Entry &entry);
/// The reason for the outcome of the step, as a sentence; empty if there is nothing to add.
[[nodiscard]] QString reasonText(const bifrost::SignOutReceipt::Entry &entry);
/// The provider may still accept the token of this entry.
[[nodiscard]] bool mayStillBeValid(const bifrost::SignOutReceipt::Entry &entry);
