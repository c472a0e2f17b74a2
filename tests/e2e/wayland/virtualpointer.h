// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost::test {

/// The main function of a program that is a mouse of the compositor at `WAYLAND_DISPLAY`, as long
/// as it runs: each line that it reads is a click in the middle of the screen. It prints `ready`
/// once the compositor knows the mouse.
int virtualPointer();

} // namespace bifrost::test
