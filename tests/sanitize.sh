#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# sanitize.sh [ctest arguments]: builds with AddressSanitizer and UndefinedBehaviorSanitizer in build/asan, and runs the unit, flow, app,
# conformance and hostile tests and the fuzzers' corpora. Ends with 0 only when the sanitizers found nothing: whether the tests
# pass is tests/run.sh's to say, since some deadlines do not hold at a sanitizer's pace.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh" || exit 1

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

run_tests() {
    # AddressSanitizer writes its findings into files, those of processes that a test starts too.
    ASAN_OPTIONS=log_path=$logs/finding:detect_stack_use_after_return=1:handle_abort=1 UBSAN_OPTIONS=print_stacktrace=1 \
        ctest --preset asan --parallel $((jobs + 1)) --label-regex '^(unit|flow|app|conformance|hostile|fuzz)$' "$@" 2>&1 | tee "$logs/ctest"
}

step "installing what is missing" packaging/setup.sh all
step "configuring (preset asan)" cmake --preset asan
step "building" cmake --build --preset asan --parallel "$jobs"
timed "testing" run_tests "$@"
say_times

if ! grep -q '% tests passed' "$logs/ctest"; then say "FAILED: no test was run"; exit 1; fi
# UndefinedBehaviorSanitizer ends the test, and writes where the test does: beside the other it does not heed its own log_path.
findings=$(($(find "$logs" -name 'finding*' | wc -l) + $(grep -c ': runtime error: ' "$logs/ctest")))
if [ "$findings" -gt 0 ]; then
    find "$logs" -name 'finding*' -exec cat {} +
    say "FAILED: $findings findings; see above"
    exit 1
fi
say "nothing found"
