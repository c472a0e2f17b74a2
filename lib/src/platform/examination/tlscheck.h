// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"

#include <QFuture>

namespace bifrost {

/// Whether this computer can use TLS at all. Does not use the network. In a thread of its own: to
/// read the system's authorities takes a tenth of a second.
[[nodiscard]] QFuture<Findings> examineTls(QObject *context);

} // namespace bifrost
