#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# alone.sh: compiles every file of the library, the application and the examples by itself and without precompiled headers, so that each names
# what it uses. Elsewhere they are compiled many at a time, which hides a missing #include.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh" || exit 1

step "installing what is missing" packaging/setup.sh build
step "configuring (preset alone)" cmake --preset alone
step "building every file by itself" cmake --build --preset alone --parallel "$jobs"
say_times
