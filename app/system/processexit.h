// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Returns `status`. The last call of main(), after everything has been destroyed.
///
/// Built with mingw-w64, it ends the process instead. There the C++ library, while it is unloaded,
/// waits for threads that Windows has already stopped (winpthreads, `pthread_key_delete()`): the
/// process would stay forever without a window, and hold the lock of the single instance.
[[nodiscard]] int leaveProcess(int status);
