// SPDX-License-Identifier: Apache-2.0
#include "jose/base64url.h"

namespace bifrost {
namespace {

constexpr auto base64UrlOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray encodeBase64Url(QByteArrayView octets) {
    return QByteArray::fromRawData(octets.data(), octets.size()).toBase64(base64UrlOptions);
}

std::optional<QByteArray> decodeBase64Url(QByteArrayView text) {
    const QByteArray encoded = QByteArray::fromRawData(text.data(), text.size());
    const QByteArray decoded = QByteArray::fromBase64(encoded, base64UrlOptions);
    // Qt ignores invalid characters; the input is canonical if encoding it again returns it.
    if (decoded.toBase64(base64UrlOptions) != encoded) {
        return std::nullopt;
    }
    return decoded;
}

} // namespace bifrost
