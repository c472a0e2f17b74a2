# SPDX-License-Identifier: Apache-2.0
# cmake --toolchain packaging/windows/mingw-w64.cmake -D CMAKE_PREFIX_PATH=... : a 64-bit Windows build on Linux, with a Qt,
# QtKeychain and OpenSSL that were built for it.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)
set(CMAKE_FIND_ROOT_PATH /usr/${triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
# Packages come from CMAKE_PREFIX_PATH too; libexpected-dev of the build machine is headers only.
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
