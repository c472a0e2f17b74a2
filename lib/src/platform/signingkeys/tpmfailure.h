// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QString>

namespace bifrost {

/// What a response code of the TPM software stack means (TCG TSS 2.0 Overview, `TSS2_RC`; TPM 2.0
/// Library, part 2, 6.6): a `SigningKeyError`, or `SessionError::ProofKeyMissing` for a key of
/// another TPM, or of this one before it was cleared.
[[nodiscard]] Error tpmFailure(quint32 responseCode, const QString &detail);

/// What went wrong last in this thread, by the error queue of OpenSSL, which is empty afterwards.
/// `attempted` is for a log.
[[nodiscard]] Error takeTpmFailure(const QString &attempted);

} // namespace bifrost
