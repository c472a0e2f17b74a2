// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/signingkeys/signingkeydevice.h"

namespace bifrost {

/// A TPM 2.0 through the OpenSSL provider `tpm2`, which has a library context of its own here: the
/// rest of the program does not see it.
///
/// A key is a child of the primary key of the owner hierarchy, which the TPM derives again whenever
/// it is asked. Nothing is stored in the TPM, and none of its few slots is used up: the TPM hands
/// out the private part encrypted, takes it back for as long as the key is in use, and alone can
/// decrypt it. When the TPM is cleared, it cannot either.
class TpmDevice final : public SigningKeyDevice {
public:
    [[nodiscard]] static Result<std::unique_ptr<SigningKeyDevice>> open();
    ~TpmDevice() override;

    Result<HardwareKey> generate(HardwareKeyUse use) override;
    Result<QByteArray> sign(const HardwareKey &key, const QByteArray &input) override;

private:
    struct OpenSsl;
    explicit TpmDevice(std::unique_ptr<OpenSsl> openSsl);
    Result<void> load(const HardwareKey &key);

    std::unique_ptr<OpenSsl> openSsl_;
};

} // namespace bifrost
