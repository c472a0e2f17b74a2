// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"

#include <memory>
#include <optional>

namespace bifrost {

/// The keychains that QtKeychain knows on a free desktop.
enum class Keychain { SecretService, KWallet };
[[nodiscard]] QString nameOf(Keychain keychain);

/// The keychain of this desktop: KWallet in Plasma, unless it is disabled and there is a Secret
/// Service. Waits for KWallet to start, so only the helper calls this.
[[nodiscard]] Keychain chooseKeychain();
/// By the name that a marker holds; no value for a name that this version does not know.
[[nodiscard]] std::optional<Keychain> keychainNamed(const QString &name);
/// Makes QtKeychain use `keychain`: at its first job QtKeychain chooses by the environment of the
/// process, which this changes. Called by the helper alone.
void useKeychain(Keychain keychain);

/// What QtKeychain uses by default.
[[nodiscard]] Keychain presetKeychain();

/// Null on systems where QtKeychain needs no help.
[[nodiscard]] std::unique_ptr<KeychainBackend> makeBackend(Keychain keychain);

} // namespace bifrost
