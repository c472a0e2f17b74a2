# SPDX-License-Identifier: Apache-2.0
# For the scripts beside it, which source it: goes to the project's root; tells what is being done, and ends with the reason when it fails.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

jobs=$(nproc 2>/dev/null || echo 2)

say() { printf '== %s\n' "$*"; }

# step TEXT COMMAND...
step() {
    say "$1"
    shift
    "$@" || { status=$?; say "FAILED: $* ended with $status"; exit 1; }
}
