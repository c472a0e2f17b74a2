// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QByteArray>
#include <QDebug>

namespace bifrost {

/// A value that must never be seen: a token, a verifier, a client secret.
///
/// It does not convert to a string, prints itself as `[redacted]`, and overwrites its memory when
/// the last owner lets go. `reveal()` is the only way to the bytes, so every use can be searched
/// for. Copies share one buffer; bytes that were handed to Qt or OpenSSL are out of reach of this
/// promise (SECURITY.md says how far it goes).
class BIFROST_EXPORT Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] const QByteArray &reveal() const { return bytes_; }
    [[nodiscard]] bool isEmpty() const { return bytes_.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return bytes_.size(); }

    /// Compares in time that depends on the lengths alone.
    friend BIFROST_EXPORT bool operator==(const Secret &a, const Secret &b);
    friend BIFROST_EXPORT QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe();
    QByteArray bytes_;
};

} // namespace bifrost
