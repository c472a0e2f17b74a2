# SPDX-License-Identifier: Apache-2.0
# For the scripts beside it, which source it: goes to the project's root; tells what is being done and how long it took, and ends with the
# reason when it fails.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

jobs=$(nproc 2>/dev/null || echo 2)
took=() # 'SECONDS TEXT' of each part

say() { printf '== %s\n' "$*"; }

# timed TEXT COMMAND...: runs it, and keeps how long it took for say_times.
timed() {
    local text=$1 start=$SECONDS status=0
    shift
    say "$text"
    "$@" || status=$?
    took+=("$((SECONDS - start)) $text")
    return "$status"
}

# step TEXT COMMAND...: what everything after it needs.
step() {
    timed "$@" || { status=$?; shift; say "FAILED: $* ended with $status"; exit 1; }
}

# What each part took, in the order of running.
say_times() {
    local part
    for part in "${took[@]}"; do printf '%6d s  %s\n' "${part%% *}" "${part#* }"; done
}
