// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost::test {

/// The main function of a program that is a mouse of the compositor at `WAYLAND_DISPLAY`, as long
/// as it runs. It reads commands of one letter: `m` moves it to the middle of the screen, any other
/// presses and releases its button. It prints `ready` once the compositor knows the mouse.
int virtualPointer();

} // namespace bifrost::test
