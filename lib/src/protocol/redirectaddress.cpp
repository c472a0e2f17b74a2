// SPDX-License-Identifier: Apache-2.0
#include "protocol/redirectaddress.h"

namespace bifrost {
namespace {

/// As much as the listener accepts of a browser.
constexpr qsizetype longestAddress = qsizetype{64} * 1024;

} // namespace

Result<QByteArray> queryOfRedirectAddress(const QString &address, const QUrl &redirectUri) {
    const QString scheme = QStringLiteral("http://");
    const QString expected = redirectUri.toString(QUrl::FullyEncoded);
    const QString text = address.left(longestAddress).trimmed().section(u'#', 0, 0);
    const QString base = text.section(u'?', 0, 0);
    const QString query = text.section(u'?', 1);
    const bool isOurs = base == expected || scheme + base == expected;
    if (!isOurs || query.isEmpty() || address.size() > longestAddress) {
        return failure(ValidationError{Rule::ResponseIsAtRedirectUri, expected, {}});
    }
    return query.toUtf8();
}

} // namespace bifrost
