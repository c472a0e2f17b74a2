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
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] const QByteArray &reveal() const { return bytes_; }
    [[nodiscard]] bool isEmpty() const { return bytes_.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return bytes_.size(); }

    /// The time of a comparison depends on the lengths only.
    friend BIFROST_EXPORT bool operator==(const Secret &a, const Secret &b);
    friend BIFROST_EXPORT QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe();
    QByteArray bytes_;
};

} // namespace bifrost
