// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// The desktop opens addresses itself: everywhere but on plain Linux, where nobody would tell
/// whether that worked. In a sandbox xdg-open is a stub in front of the portal.
[[nodiscard]] bool desktopOpensAddresses();

/// The path of xdg-open where it is to be used; empty when it is not installed.
[[nodiscard]] QString xdgOpen();

} // namespace bifrost
