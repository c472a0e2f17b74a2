// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>

#include <QNetworkRequest>

namespace bifrost {

/// Restricts the TLS of `request` to what `profile` allows (FAPI 2.0 SP §5.2.1 (2) and §5.2.2 (2)):
/// version 1.2 or later, and with 1.2 the cipher suites that BCP 195 recommends (RFC 9325 §4.2).
/// Qt applies the suites where it uses OpenSSL; Schannel and Secure Transport have their own. Does
/// nothing for `SecurityProfile::OpenIdConnect`: Qt's own list is in force then.
void restrictTls(SecurityProfile profile, QNetworkRequest &request);

} // namespace bifrost
