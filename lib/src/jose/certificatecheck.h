// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientcertificate.h>

#include <QString>

#include <optional>

namespace bifrost {

/// What `certificate` would have to be to identify a client in TLS; no value if it can. In English,
/// for a log or for details, and never a part of the key. Neither the period of its validity nor
/// its authority matters: the server judges both.
[[nodiscard]] std::optional<QString> certificateProblem(const ClientCertificate &certificate);

} // namespace bifrost
