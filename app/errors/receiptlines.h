// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/signoutreceipt.h>

#include <QString>

/// Why the step ended as it did, in a sentence; empty where nothing is to be said.
[[nodiscard]] QString reasonText(const bifrost::SignOutReceipt::Entry &entry);
/// The provider may go on accepting the token of this line.
[[nodiscard]] bool livesOn(const bifrost::SignOutReceipt::Entry &entry);
