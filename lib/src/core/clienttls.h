// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost {

/// Who the client is in the TLS handshake of a request.
enum class ClientTls {
    Anonymous,
    Certificate, ///< whom `ClientConfiguration::clientCertificate` says (RFC 8705)
};

} // namespace bifrost
