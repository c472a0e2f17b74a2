// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// Whether this program runs in a Flatpak or a Snap, where addresses are opened by a portal.
[[nodiscard]] bool isSandboxed();

/// xdg-open does not open addresses, but the portal or QDesktopServices: everywhere except on Linux
/// outside a sandbox, where it would not report failures. In a sandbox, xdg-open is a stub of the
/// portal.
[[nodiscard]] bool desktopOpensAddresses();

/// The path of xdg-open if it should be used; empty when it is not installed.
[[nodiscard]] QString xdgOpen();

} // namespace bifrost
