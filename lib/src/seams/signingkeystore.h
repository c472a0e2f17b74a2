// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hardwarekey.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QFuture>

namespace bifrost {

/// Hardware of this computer that makes signing keys and keeps their private part. It keeps nothing
/// else: whoever has the `HardwareKey` has all there is of it, and destroys the key by forgetting
/// it.
///
/// Every call finishes, and blocks nobody meanwhile. It fails with `SigningKeyError`.
class SigningKeyStore {
public:
    virtual ~SigningKeyStore() = default;
    /// A new key pair on P-256, for ES256 (RFC 7518 §3.4). Hardware that nobody has tried this
    /// software with makes none unless `use` is Required.
    virtual QFuture<Result<HardwareKey>> generate(HardwareKeyUse use) = 0;
    /// The ECDSA signature over the SHA-256 hash of `input`, in DER (RFC 3279 §2.2.3). Fails with
    /// `SessionError::ProofKeyMissing` if this is not the hardware that made the key, or has
    /// forgotten what it was encrypted with: no later call will succeed.
    virtual QFuture<Result<QByteArray>> sign(const HardwareKey &key, const QByteArray &input) = 0;
};

} // namespace bifrost
