// SPDX-License-Identifier: Apache-2.0
#include "api/redirect.h"

namespace bifrost {

bool isRedirect(const StreamResponse &response) {
    switch (response.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return !response.location.isEmpty();
    default:
        return false;
    }
}

QUrl redirectTarget(const StreamResponse &redirect, const QUrl &from) {
    return from.resolved(QUrl::fromEncoded(redirect.location, QUrl::StrictMode))
        .adjusted(QUrl::RemoveFragment);
}

QByteArray methodAfter(const StreamResponse &redirect, const QByteArray &method) {
    const bool isSeeOther = redirect.status == 303 && method != "HEAD";
    const bool isFormerPost =
        method == "POST" && (redirect.status == 301 || redirect.status == 302);
    return isSeeOther || isFormerPost ? QByteArrayLiteral("GET") : method;
}

} // namespace bifrost
