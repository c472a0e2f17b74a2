#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# run.sh [ctest arguments]: installs what is missing, builds, and runs every test; as continuous integration does. Pictures of every page
# are left in build/e2e/. Ends with 0 only when every test has passed.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh" || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT

run_tests() {
    rm -rf build/e2e
    # Most of what they do is to wait for a window or a browser: one more than there are processors.
    ctest --preset ci --no-tests=error --parallel $((jobs + 1)) "$@" 2>&1 | tee "$log"
    return "${PIPESTATUS[0]}"
}

step "installing what is missing" packaging/setup.sh all
step "installing the demo provider" tests/idp/install.sh
step "configuring (preset ci)" cmake --preset ci
step "building" cmake --build --preset ci --parallel "$jobs"
timed "testing" run_tests "$@"
status=$?

# 'X% tests passed, F tests failed out of N'; skipped ones count there as passed.
read -r failed total < <(sed -nE 's/.*, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' "$log" | tail -n 1)
if [ -z "${total:-}" ]; then say "FAILED: no test was run"; exit 1; fi
skipped=$(grep -cE '\*\*\*Skipped' "$log")
if [ -d build/e2e ]; then say "$(find build/e2e -name '*.png' | wc -l) pictures in build/e2e"; fi
say_times
if [ "$status" -ne 0 ]; then say "FAILED: $failed of $total tests; see above"; fi
if [ "$skipped" -gt 0 ]; then say "$skipped skipped, with the reason above"; fi
echo "$((total - failed - skipped)) passed, $failed failed, $skipped skipped"
exit "$status"
