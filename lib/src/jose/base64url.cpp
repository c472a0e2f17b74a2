// SPDX-License-Identifier: Apache-2.0
#include "jose/base64url.h"

namespace bifrost {

std::optional<QByteArray> decodeBase64Url(QByteArrayView text) {
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray encoded = QByteArray::fromRawData(text.data(), text.size());
    const QByteArray decoded = QByteArray::fromBase64(encoded, options);
    // Qt overlooks what does not belong; canonical is what comes out again as it went in.
    if (decoded.toBase64(options) != encoded) {
        return std::nullopt;
    }
    return decoded;
}

} // namespace bifrost
