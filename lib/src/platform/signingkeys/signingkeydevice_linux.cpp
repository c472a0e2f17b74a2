// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/signingkeydevice.h"

#ifdef Q_OS_LINUX

#include "platform/signingkeys/tpmdevice.h"

#include <unistd.h>

#include <cerrno>

namespace bifrost {
namespace {

/// With the kernel's resource manager, so that several programs can use the TPM.
constexpr const char *tpmPath = "/dev/tpmrm0";

} // namespace

/// The provider tries one way to a TPM after the other unless `TPM2OPENSSL_TCTI` names one: in the
/// end a port of this computer, where any program could pretend to be a TPM. So it is not loaded
/// unless the first way is there.
Result<std::unique_ptr<SigningKeyDevice>> openSigningKeyDevice() {
    using Kind = SigningKeyError::Kind;
    if (!qEnvironmentVariableIsEmpty("TPM2OPENSSL_TCTI") || access(tpmPath, R_OK | W_OK) == 0) {
        return TpmDevice::open();
    }
    const bool isThere = errno == EACCES || errno == EPERM || errno == EROFS;
    return failure(
        SigningKeyError{isThere ? Kind::Denied : Kind::NotFound, QString::fromLatin1(tpmPath)});
}

} // namespace bifrost

#endif
