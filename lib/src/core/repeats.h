// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace bifrost {

/// Whether the network may send a request again by itself when the connection breaks before a
/// response arrives.
enum class Repeats {
    Idempotent, ///< if its method is (RFC 9110 §9.2.2)
    Never,      ///< it holds something that is good for one request
};

/// RFC 9110 §9.2.2, of the methods that are in use.
[[nodiscard]] inline bool isIdempotent(QByteArrayView method) {
    constexpr std::array methods{"GET", "HEAD", "OPTIONS", "PUT", "DELETE"};
    return std::ranges::any_of(methods, [method](const char *one) { return method == one; });
}

} // namespace bifrost
