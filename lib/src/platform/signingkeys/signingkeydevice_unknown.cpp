// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/signingkeydevice.h"

#include <QtGlobal>

#if !defined(Q_OS_LINUX) && !defined(Q_OS_WIN)

namespace bifrost {

Result<std::unique_ptr<SigningKeyDevice>> openSigningKeyDevice() {
    return failure(SigningKeyError{SigningKeyError::Kind::Unsupported, {}});
}

} // namespace bifrost

#endif
