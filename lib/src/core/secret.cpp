// SPDX-License-Identifier: Apache-2.0
#include <bifrost/secret.h>

#include <utility>

namespace bifrost {

Secret::Secret(QByteArray bytes) : bytes_(std::move(bytes)) {}

Secret &Secret::operator=(const Secret &other) {
    if (this != &other) {
        wipe();
        bytes_ = other.bytes_;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept {
    if (this != &other) {
        wipe();
        bytes_ = std::exchange(other.bytes_, {});
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

void Secret::wipe() {
    // Only the last owner overwrites: otherwise data() would detach, and wipe a copy.
    if (!bytes_.isEmpty() && bytes_.isDetached()) {
        volatile char *p = bytes_.data();
        for (qsizetype i = 0; i < bytes_.size(); ++i) {
            p[i] = 0;
        }
    }
    bytes_.clear();
}

bool operator==(const Secret &a, const Secret &b) {
    if (a.bytes_.size() != b.bytes_.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.bytes_.size(); ++i) {
        difference |=
            static_cast<unsigned char>(a.bytes_[i]) ^ static_cast<unsigned char>(b.bytes_[i]);
    }
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &) {
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "[redacted]";
}

} // namespace bifrost
