#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# memcheck.sh [NAME...]: runs the unit, flow, conformance and hostile tests of build/dev under valgrind, or those whose names hold one of
# NAME. Slow, and no part of the ordinary run. Ends with 0 only when nothing was found; what is not ours stands in memcheck.supp.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${BUILD:-$here/../build/dev}
# A keychain, a browser and a load that valgrind makes fifty times as slow prove nothing here.
left_out='keychain|listenerflood|desktopuseragent'

command -v valgrind >/dev/null || { echo "memcheck.sh: there is no valgrind. Install it: apt-get install valgrind" >&2; exit 69; }
# 'PROGRAM CLASS' of each test class.
mapfile -t tests < <(find "$build"/tests/{lib,conformance,hostile,integration} -type f -name 'test_*' -perm -u+x | sort |
    while read -r program; do "$program" | sed "s|^|$program |"; done | grep -vE "$left_out")
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
export QT_ENABLE_REGEXP_JIT=0 # PCRE2's compiled code reads ahead, in steps of its own
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=3600000
failed=0 run=0
for test in "${tests[@]}"; do
    program=${test% *} name=${test##* }
    if [ $# -gt 0 ] && ! grep -qF "$(printf '%s\n' "$@")" <<<"$name"; then continue; fi
    run=$((run + 1))
    valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite \
        --num-callers=30 --child-silent-after-fork=yes --suppressions="$here/memcheck.supp" --log-file="$logs/$name" \
        "$program" "$name" >"$logs/out" 2>&1
    status=$?
    if [ -s "$logs/$name" ] || [ $status -gt 125 ]; then
        failed=$((failed + 1))
        echo "FOUND  $name (ended with $status)"
        cat "$logs/$name"
    elif [ $status -ne 0 ]; then
        echo "clean  $name (ended with $status: some deadlines of tests do not hold under valgrind)"
    else
        echo "clean  $name"
    fi
done
echo "$run classes, $failed with findings"
[ "$run" -gt 0 ] && [ "$failed" -eq 0 ]
