// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QByteArray>
#include <QDebug>

namespace bifrost {

/// A value that must not be disclosed: a token, a verifier, a client secret.
///
/// It does not convert to a string, is printed as `[redacted]`, and overwrites its memory when the
/// last copy is deleted. `reveal()` is the only access to the bytes, so that every use can be
/// found. Copies share one buffer. Bytes that were passed to Qt or OpenSSL are not overwritten; see
/// SECURITY.md.
class BIFROST_EXPORT Secret {
public:
    Secret() = default;
    /// Takes `bytes` over. A copy that the caller keeps is not overwritten.
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;       ///< shares the buffer
    Secret(Secret &&) noexcept = default;   ///< leaves the other one empty
    Secret &operator=(const Secret &other); ///< overwrites the old value if it was the last copy
    Secret &operator=(Secret &&other) noexcept; ///< likewise
    ~Secret();

    /// The bytes, as long as this object exists and is not changed.
    [[nodiscard]] const QByteArray &reveal() const { return bytes_; }
    [[nodiscard]] bool isEmpty() const { return bytes_.isEmpty(); } ///< whether there is no secret
    [[nodiscard]] qsizetype size() const { return bytes_.size(); }  ///< in bytes

    /// The time of a comparison depends on the lengths only.
    friend BIFROST_EXPORT bool operator==(const Secret &a, const Secret &b);
    friend BIFROST_EXPORT QDebug operator<<(QDebug debug, const Secret &secret);

private:
    BIFROST_NO_EXPORT void wipe();
    QByteArray bytes_;
};

} // namespace bifrost
