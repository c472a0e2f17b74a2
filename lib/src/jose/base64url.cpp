// SPDX-License-Identifier: Apache-2.0
#include "jose/base64url.h"

#include <array>
#include <string_view>

namespace bifrost {
namespace {

constexpr quint8 noSextet = 0x80;

/// The value of each character (RFC 4648 §5, table 2).
constexpr std::array<quint8, 256> sextets = [] {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<quint8, 256> values{};
    values.fill(noSextet);
    for (size_t i = 0; i < alphabet.size(); ++i) {
        values[static_cast<quint8>(alphabet[i])] = static_cast<quint8>(i);
    }
    return values;
}();

} // namespace

QByteArray encodeBase64Url(QByteArrayView octets) {
    return QByteArray::fromRawData(octets.data(), octets.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decodeBase64Url(QByteArrayView text) {
    const qsizetype octetsOfRest = text.size() % 4 - 1; // of 2 or 3 characters that remain
    if (octetsOfRest == 0) {
        return std::nullopt;
    }
    QByteArray octets(text.size() / 4 * 3 + qMax<qsizetype>(octetsOfRest, 0), Qt::Uninitialized);
    char *out = octets.data();
    quint32 group = 0; // the bits of the characters since the last whole group of four
    quint8 all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint8 sextet = sextets[static_cast<quint8>(text[i])];
        all |= sextet;
        group = group << 6 | sextet;
        if (i % 4 == 3) {
            *out++ = static_cast<char>(group >> 16);
            *out++ = static_cast<char>(group >> 8);
            *out++ = static_cast<char>(group);
            group = 0;
        }
    }
    // Canonical: the bits beyond the last octet are zero, so that encoding it again returns it.
    quint32 beyond = 0;
    if (octetsOfRest == 1) {
        *out++ = static_cast<char>(group >> 4);
        beyond = group & 0xF;
    } else if (octetsOfRest == 2) {
        *out++ = static_cast<char>(group >> 10);
        *out++ = static_cast<char>(group >> 2);
        beyond = group & 0x3;
    }
    return (all & noSextet) == 0 && beyond == 0 ? std::optional(octets) : std::nullopt;
}

} // namespace bifrost
