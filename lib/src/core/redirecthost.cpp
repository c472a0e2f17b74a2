// SPDX-License-Identifier: Apache-2.0
#include <bifrost/redirecthost.h>

namespace bifrost {

QString hostName(RedirectHost host) {
    switch (host) {
    case RedirectHost::Localhost:
        return QStringLiteral("localhost");
    case RedirectHost::Ipv6Literal:
        return QStringLiteral("[::1]");
    case RedirectHost::Ipv4Literal:
        break;
    }
    return QStringLiteral("127.0.0.1");
}

} // namespace bifrost
