#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# pkgconfig.sh PREFIX CXX SOURCE PROGRAM [--static]: compiles SOURCE without CMake against the library installed in PREFIX, and runs it.
set -euo pipefail
prefix=$1 cxx=$2 source=$3 program=$4 static=${5-}
file=$(find "$prefix" -name bifrost.pc)
[ -n "$file" ] || { echo "FAILED: $prefix has no bifrost.pc"; exit 1; }
export PKG_CONFIG_PATH=${file%/*}
# shellcheck disable=SC2046,SC2086 # lists of options
"$cxx" -std=c++20 -fPIC "$source" -o "$program" $(pkg-config --cflags --libs $static bifrost)
LD_LIBRARY_PATH=$(pkg-config --variable=libdir bifrost) "$program"
