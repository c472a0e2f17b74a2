// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"

#include <memory>

namespace bifrost {

/// The keychains that QtKeychain knows on a free desktop.
enum class Keychain { SecretService, KWallet };

/// Which one belongs to this desktop: KWallet in Plasma, unless it is switched off and there is a
/// Secret Service. Waits for KWallet to start, so only the helper calls this.
[[nodiscard]] Keychain chooseKeychain();
/// Has QtKeychain use `keychain`, which it finds out for itself from the environment of the process
/// at its first job. Only the helper changes that.
void useKeychain(Keychain keychain);

/// What QtKeychain will use of itself.
[[nodiscard]] Keychain presetKeychain();

/// Null on systems where QtKeychain needs no help.
[[nodiscard]] std::unique_ptr<KeychainBackend> makeBackend(Keychain keychain);

} // namespace bifrost
