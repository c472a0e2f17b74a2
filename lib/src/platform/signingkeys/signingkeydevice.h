// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hardwarekey.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QByteArray>

#include <memory>

namespace bifrost {

/// Hardware that makes and keeps signing keys, with calls that block for as long as it takes. They
/// are made one after the other, each in any thread. They fail with `SigningKeyError`.
class SigningKeyDevice {
public:
    SigningKeyDevice() = default;
    SigningKeyDevice(const SigningKeyDevice &) = delete;
    SigningKeyDevice &operator=(const SigningKeyDevice &) = delete;
    virtual ~SigningKeyDevice() = default;

    /// See `SigningKeyStore::generate()`.
    virtual Result<HardwareKey> generate(HardwareKeyUse use) = 0;
    /// See `SigningKeyStore::sign()`.
    virtual Result<QByteArray> sign(const HardwareKey &key, const QByteArray &input) = 0;
};

/// Connects to that of this computer.
[[nodiscard]] Result<std::unique_ptr<SigningKeyDevice>> openSigningKeyDevice();

} // namespace bifrost
