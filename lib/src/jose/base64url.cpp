// SPDX-License-Identifier: Apache-2.0
#include "jose/base64url.h"

namespace bifrost {

std::optional<QByteArray> decodeBase64Url(QByteArrayView text) {
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray encoded = QByteArray::fromRawData(text.data(), text.size());
    const QByteArray decoded = QByteArray::fromBase64(encoded, options);
    // Qt ignores invalid characters; the input is canonical if encoding it again returns it.
    if (decoded.toBase64(options) != encoded) {
        return std::nullopt;
    }
    return decoded;
}

} // namespace bifrost
