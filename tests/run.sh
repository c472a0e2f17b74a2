#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# run.sh [ctest arguments]: installs what is missing, builds, and runs every test; as continuous integration does. What is tested in the test's
# own process is built with AddressSanitizer and UndefinedBehaviorSanitizer (preset asan), whole programs as they are shipped (preset ci).
# Pictures of every page are left in build/e2e/. Ends with 0 only when every test has passed and the sanitizers found nothing.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh" || exit 1

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# run_tests PRESET [ctest arguments]
run_tests() {
    local preset=$1
    shift
    # Most of what they do is to wait for a window or a browser: one more than there are processors.
    ctest --preset "$preset" --parallel $((jobs + 1)) "$@" 2>&1 | tee "$logs/$preset"
    return "${PIPESTATUS[0]}"
}

# AddressSanitizer writes its findings into files, those of processes that a test starts too. Those of UndefinedBehaviorSanitizer stand where
# the test writes: beside the other it does not heed its own log_path.
export ASAN_OPTIONS=log_path=$logs/finding:detect_stack_use_after_return=1:handle_abort=1 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$PWD/tests/leaks.supp:print_suppressions=0

step "installing what is missing" packaging/setup.sh all
step "installing the demo provider" tests/idp/install.sh
step "configuring (preset asan)" cmake --preset asan
step "configuring (preset ci)" cmake --preset ci
step "building (preset asan)" cmake --build --preset asan --parallel "$jobs"
step "building (preset ci)" cmake --build --preset ci --parallel "$jobs"
rm -rf build/e2e
status=0
timed "testing in process, with sanitizers" run_tests asan "$@" || status=$?
timed "testing whole programs" run_tests ci "$@" || status=$?

# 'X% tests passed, F tests failed out of N'; skipped ones count there as passed.
sums() { sed -nE "s/.*% tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\\$1/p" "$logs/asan" "$logs/ci" | awk '{ sum += $1 } END { print sum + 0 }'; }
failed=$(sums 1) total=$(sums 2)
if [ "$total" -eq 0 ]; then say "FAILED: no test was run"; exit 1; fi
skipped=$(cat "$logs/asan" "$logs/ci" | grep -cE '\*\*\*Skipped')
findings=$(($(find "$logs" -name 'finding*' | wc -l) + $(grep -c ': runtime error: ' "$logs/asan")))
find "$logs" -name 'finding*' -exec cat {} +
if [ -d build/e2e ]; then say "$(find build/e2e -name '*.png' | wc -l) pictures in build/e2e"; fi
say_times
if [ "$skipped" -gt 0 ]; then say "$skipped skipped, with the reason above"; fi
if [ "$findings" -gt 0 ]; then say "FAILED: the sanitizers have $findings findings; see above"; status=1; fi
if [ "$status" -ne 0 ] || [ "$failed" -gt 0 ]; then
    say "FAILED: $failed of $total tests; see above"
    grep -hE '\*\*\*(Failed|Timeout|Exception|Not Run)' "$logs/asan" "$logs/ci"
fi
echo "$((total - failed - skipped)) passed, $failed failed, $skipped skipped"
exit "$status"
