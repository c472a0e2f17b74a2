// SPDX-License-Identifier: Apache-2.0
#include "core/types.h"

#include <QRandomGenerator>

#include <array>

namespace bifrost {

QByteArray randomToken() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bifrost
