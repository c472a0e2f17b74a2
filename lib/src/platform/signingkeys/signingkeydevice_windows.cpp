// SPDX-License-Identifier: Apache-2.0
// The TPM of Windows, through CNG. Compiled, and not run.
#include "platform/signingkeys/signingkeydevice.h"

#ifdef Q_OS_WIN

#include "platform/signingkeys/tpmfailure.h"

#include <QCryptographicHash>

// windows.h must precede the others.
#include <windows.h>

#include <bcrypt.h>
#include <ncrypt.h>

#include <openssl/ecdsa.h>

#include <cstring>
#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using CngErrorKind = SigningKeyError::Kind;

constexpr auto cngKind = "cng"_L1;
constexpr ULONG coordinate = 32; // bytes, on P-256

/// NCRYPT_HANDLE is a number.
class CngHandle {
public:
    CngHandle() = default;
    explicit CngHandle(NCRYPT_HANDLE handle) : handle_(handle) {}
    CngHandle(CngHandle &&other) noexcept : handle_(std::exchange(other.handle_, 0)) {}
    CngHandle &operator=(CngHandle &&) = delete;
    ~CngHandle() {
        if (handle_ != 0) {
            NCryptFreeObject(handle_);
        }
    }
    [[nodiscard]] NCRYPT_HANDLE get() const { return handle_; }
    [[nodiscard]] NCRYPT_HANDLE *receive() { return &handle_; }

private:
    NCRYPT_HANDLE handle_ = 0;
};

/// The TPM's own codes, and those of the service in front of it (winerror.h).
Error cngFailure(SECURITY_STATUS status, const QString &attempted) {
    const auto code = static_cast<quint32>(status);
    const QString detail = u"%1: 0x%2"_s.arg(attempted, QString::number(code, 16));
    if ((code & 0xFFFFF000) == 0x80280000) {
        return tpmFailure(code & 0xFFF, detail);
    }
    switch (code) {
    case 0x8028400F: // TBS_E_TPM_NOT_FOUND
    case 0x80090035: // NTE_DEVICE_NOT_FOUND
        return SigningKeyError{CngErrorKind::NotFound, detail};
    case 0x80090029: // NTE_NOT_SUPPORTED
        return SigningKeyError{CngErrorKind::Unsupported, detail};
    case 0x80284012: // TBS_E_ACCESS_DENIED
    case 0x80090010: // NTE_PERM
        return SigningKeyError{CngErrorKind::Denied, detail};
    case 0x80284008: // TBS_E_SERVICE_NOT_RUNNING
    case 0x8028400B: // TBS_E_SERVICE_START_PENDING
    case 0x80090030: // NTE_DEVICE_NOT_READY
        return SigningKeyError{CngErrorKind::Unavailable, detail};
    case 0x80090005: // NTE_BAD_DATA
    case 0x80090016: // NTE_BAD_KEYSET
        return SessionError{SessionError::Kind::ProofKeyMissing};
    default:
        return SigningKeyError{CngErrorKind::Failed, detail};
    }
}

Result<QByteArray> exported(const CngHandle &key, const wchar_t *form) {
    DWORD size = 0;
    SECURITY_STATUS status = NCryptExportKey(key.get(), 0, form, nullptr, nullptr, 0, &size, 0);
    QByteArray blob(static_cast<qsizetype>(size), '\0');
    if (status == ERROR_SUCCESS) {
        status = NCryptExportKey(key.get(), 0, form, nullptr, reinterpret_cast<PBYTE>(blob.data()),
                                 size, &size, 0);
    }
    return status == ERROR_SUCCESS ? Result<QByteArray>(blob)
                                   : failure(cngFailure(status, u"exporting a key"_s));
}

/// SEC 1, 2.3.3.
Result<QByteArray> publicPointOf(const CngHandle &key) {
    return exported(key, BCRYPT_ECCPUBLIC_BLOB).and_then([](const QByteArray &blob) {
        BCRYPT_ECCKEY_BLOB header{};
        const bool isOfCurve =
            blob.size() == qsizetype{sizeof(header)} + 2 * qsizetype{coordinate} &&
            std::memcpy(&header, blob.constData(), sizeof(header)) != nullptr &&
            header.dwMagic == BCRYPT_ECDSA_PUBLIC_P256_MAGIC && header.cbKey == coordinate;
        return isOfCurve ? Result<QByteArray>('\x04' + blob.mid(sizeof(header)))
                         : failure(SigningKeyError{CngErrorKind::Failed, u"no key of P-256"_s});
    });
}

/// R and S, in DER (RFC 3279 §2.2.3).
QByteArray derOf(const QByteArray &raw) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    ECDSA_SIG *signature = ECDSA_SIG_new();
    unsigned char *encoded = nullptr;
    int size = 0;
    if (signature != nullptr &&
        ECDSA_SIG_set0(signature, BN_bin2bn(bytes, coordinate, nullptr),
                       BN_bin2bn(bytes + coordinate, coordinate, nullptr)) == 1) {
        size = i2d_ECDSA_SIG(signature, &encoded);
    }
    const QByteArray der(reinterpret_cast<const char *>(encoded), qMax(size, 0));
    OPENSSL_free(encoded);
    ECDSA_SIG_free(signature);
    return der;
}

class CngDevice final : public SigningKeyDevice {
public:
    explicit CngDevice(CngHandle provider) : provider_(std::move(provider)) {}
    Result<HardwareKey> generate(HardwareKeyUse use) override;
    Result<QByteArray> sign(const HardwareKey &key, const QByteArray &input) override;

private:
    CngHandle provider_;
};

/// A key without a name is stored nowhere: its blob is all there is of it.
Result<HardwareKey> CngDevice::generate(HardwareKeyUse use) {
    if (use != HardwareKeyUse::Required) {
        return failure(SigningKeyError{CngErrorKind::Unsupported, u"not tried yet"_s});
    }
    CngHandle key;
    SECURITY_STATUS status = NCryptCreatePersistedKey(provider_.get(), key.receive(),
                                                      NCRYPT_ECDSA_P256_ALGORITHM, nullptr, 0, 0);
    if (status == ERROR_SUCCESS) {
        status = NCryptFinalizeKey(key.get(), NCRYPT_SILENT_FLAG);
    }
    if (status != ERROR_SUCCESS) {
        return failure(cngFailure(status, u"making a key"_s));
    }
    const auto blob = exported(key, BCRYPT_OPAQUE_KEY_BLOB);
    const auto point = publicPointOf(key);
    if (!blob || !point) {
        return failure(blob ? point.error() : blob.error());
    }
    const HardwareKey made{cngKind, Secret(blob->toBase64()), *point};
    const auto trial = sign(made, "trial");
    return trial ? Result<HardwareKey>(made) : failure(trial.error());
}

Result<QByteArray> CngDevice::sign(const HardwareKey &key, const QByteArray &input) {
    const Error lost = SessionError{SessionError::Kind::ProofKeyMissing};
    if (key.hardware != cngKind) {
        return failure(lost);
    }
    QByteArray blob = QByteArray::fromBase64(key.handle.reveal());
    CngHandle loaded;
    SECURITY_STATUS status = NCryptImportKey(provider_.get(), 0, BCRYPT_OPAQUE_KEY_BLOB, nullptr,
                                             loaded.receive(), reinterpret_cast<PBYTE>(blob.data()),
                                             static_cast<DWORD>(blob.size()), NCRYPT_SILENT_FLAG);
    if (status != ERROR_SUCCESS) {
        return failure(cngFailure(status, u"loading a key"_s));
    }
    if (const auto point = publicPointOf(loaded); !point || *point != key.publicPoint) {
        return failure(point ? lost : point.error());
    }
    QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    QByteArray raw(2 * qsizetype{coordinate}, '\0');
    DWORD size = 0;
    status = NCryptSignHash(loaded.get(), nullptr, reinterpret_cast<PBYTE>(hash.data()),
                            static_cast<DWORD>(hash.size()), reinterpret_cast<PBYTE>(raw.data()),
                            static_cast<DWORD>(raw.size()), &size, NCRYPT_SILENT_FLAG);
    if (status != ERROR_SUCCESS || size != 2 * coordinate) {
        return failure(cngFailure(status, u"signing"_s));
    }
    return derOf(raw);
}

} // namespace

Result<std::unique_ptr<SigningKeyDevice>> openSigningKeyDevice() {
    CngHandle provider;
    const SECURITY_STATUS status =
        NCryptOpenStorageProvider(provider.receive(), MS_PLATFORM_CRYPTO_PROVIDER, 0);
    if (status != ERROR_SUCCESS) {
        return failure(cngFailure(status, u"connecting"_s));
    }
    return std::make_unique<CngDevice>(std::move(provider));
}

} // namespace bifrost

#endif
