// SPDX-License-Identifier: Apache-2.0
#include "core/origin.h"

namespace bifrost {

Origin::Origin(const QUrl &url) {
    if (url.isValid()) { // an invalid one may have a host all the same
        scheme_ = url.scheme();
        host_ = url.host();
        port_ = url.port(scheme_ == QLatin1String("https") ? 443 : 80);
    }
}

QString Origin::toString() const {
    QUrl url;
    url.setScheme(scheme_);
    url.setHost(host_);
    url.setPort(port_);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace bifrost
