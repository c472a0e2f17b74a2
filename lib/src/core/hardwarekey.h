// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QString>

namespace bifrost {

/// A key pair on P-256 whose private part hardware of this computer has made, and never shows.
struct HardwareKey {
    QString hardware; ///< which kind of it: `tpm2`
    /// What the hardware finds the key by: for a TPM, the private part encrypted by the TPM, as
    /// `TSS2 PRIVATE KEY` in PEM. Of no use to anything else; whoever may use that hardware can
    /// have it sign.
    Secret handle;
    QByteArray publicPoint; ///< SEC 1, 2.3.3, uncompressed: 65 bytes
};

} // namespace bifrost
