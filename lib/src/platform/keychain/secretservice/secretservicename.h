// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// The name on the bus of whatever Secret Service (freedesktop.org) there is.
[[nodiscard]] inline QString secretServiceName() {
    return QStringLiteral("org.freedesktop.secrets");
}

} // namespace bifrost
