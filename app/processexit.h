// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The last thing that main() does, when everything of it is gone: gives back `status`.
///
/// Built with mingw-w64, it ends the process instead. There the C++ library waits, while it is
/// being unloaded, for threads that Windows has already stopped (winpthreads,
/// `pthread_key_delete()`): a process without a window would stay for ever, and hold the lock of a
/// single instance.
[[nodiscard]] int leaveProcess(int status);
