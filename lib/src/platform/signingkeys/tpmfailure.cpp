// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/tpmfailure.h"

#include "core/printable.h"

#include <openssl/err.h>

#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using TpmErrorKind = SigningKeyError::Kind;

// TSS2_RC: the layer that reports, in bits 16 to 23.
constexpr quint32 tpmLayer = 0;
constexpr quint32 connectionLayer = 10;
constexpr quint32 resourceManagersTpmLayer = 11;
constexpr quint32 resourceManagerLayer = 12;

// TPM_RC of format one, without the number of the parameter, handle or session.
constexpr quint32 formatOne = 0x080;
constexpr quint32 formatOneMask = 0x0BF;
constexpr quint32 authorizationFailed = 0x08E;
constexpr quint32 hierarchyDisabled = 0x085;
constexpr quint32 badAuthorization = 0x0A2;
constexpr quint32 integrity = 0x09F;
constexpr quint32 notBound = 0x0A5; // public and private part

// TPM_RC of format zero.
constexpr quint32 warning = 0x900; // a state that passes
constexpr quint32 warningMask = 0xF80;
constexpr quint32 authorizationMissing = 0x125;
constexpr quint32 authorizationUnavailable = 0x12F;

Error refusedByTpm(quint32 code, const QString &detail) {
    const quint32 plain = (code & formatOne) != 0 ? code & formatOneMask : code;
    switch (plain) {
    case integrity:
    case notBound:
        return SessionError{SessionError::Kind::ProofKeyMissing};
    case authorizationFailed:
    case badAuthorization:
    case hierarchyDisabled:
    case authorizationMissing:
    case authorizationUnavailable:
        return SigningKeyError{TpmErrorKind::Denied, detail};
    default:
        return SigningKeyError{
            (plain & warningMask) == warning ? TpmErrorKind::Busy : TpmErrorKind::Failed, detail};
    }
}

/// The provider reports this one by its name alone.
bool isPasswordDemanded(unsigned long error) {
    const char *reason = ERR_reason_error_string(error);
    return reason != nullptr && QByteArrayView(reason) == "authorization failure";
}

/// The provider's errors begin with the response code.
std::optional<quint32> responseCodeIn(const QString &data) {
    bool isNumber = false;
    const quint32 code = data.section(u' ', 0, 0).toUInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

} // namespace

Error tpmFailure(quint32 responseCode, const QString &detail) {
    const quint32 code = responseCode & 0xFFFF;
    switch ((responseCode >> 16) & 0xFF) {
    case tpmLayer:
    case resourceManagersTpmLayer:
        return refusedByTpm(code, detail);
    case connectionLayer:
        return SigningKeyError{TpmErrorKind::Unavailable, detail};
    case resourceManagerLayer:
        return SigningKeyError{TpmErrorKind::Busy, detail};
    default:
        return SigningKeyError{TpmErrorKind::Failed, detail};
    }
}

Error takeTpmFailure(const QString &attempted) {
    bool isModuleMissing = false;
    std::optional<Error> reported;
    const char *data = nullptr;
    int flags = 0;
    while (const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
        isModuleMissing = isModuleMissing || ERR_GET_LIB(code) == ERR_LIB_DSO;
        const QString text = QString::fromUtf8((flags & ERR_TXT_STRING) != 0 ? data : "");
        const auto response = responseCodeIn(text);
        if (isPasswordDemanded(code) && !reported) {
            reported = SigningKeyError{TpmErrorKind::Denied, attempted};
        }
        if (response && !reported) { // the first one is the cause of the others
            reported = tpmFailure(*response, printableAscii(attempted + ": "_L1 + text, 200));
        }
    }
    if (reported) {
        return *reported;
    }
    return isModuleMissing
               ? SigningKeyError{TpmErrorKind::ModuleMissing, u"OpenSSL provider tpm2"_s}
               : SigningKeyError{TpmErrorKind::Failed, attempted};
}

} // namespace bifrost
