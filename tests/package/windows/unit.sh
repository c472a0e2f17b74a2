#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# unit.sh TREE PREFIX: runs the test classes of the library's rooms that need no desktop, built for Windows in TREE, in a separate Wine
# prefix. Qt Test prints only to a console or a file, not to a pipe.
set -euo pipefail
tree=$(realpath "$1") prefix=$(realpath "$2")
work=$(mktemp -d)
trap 'WINEPREFIX=$work/wine wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' WINEPATH="Z:$prefix/bin"
for name in libgcc_s_seh-1.dll libwinpthread-1.dll; do
    WINEPATH="$WINEPATH;Z:$(dirname "$(realpath "$(x86_64-w64-mingw32-g++-posix -print-file-name=$name)")")"
done
wine() { /usr/lib/wine/wine64 "$@" 2>/dev/null; }
wine wineboot -i >/dev/null

cd "$work"
classes=0 failed=''
for room in core jose idtoken protocol session; do
    program=$tree/tests/lib/$room/test_$room.exe
    for class in $(wine "$program" | tr -d '\r' | grep -o 'tst_[a-z0-9_]*'); do
        classes=$((classes + 1))
        wine "$program" "$class" -o "$class.txt,txt" >/dev/null && grep -q '^Totals: .* 0 failed' "$class.txt" || failed="$failed $class"
    done
done
for class in $failed; do cat "$class.txt"; done
[ "$classes" -gt 0 ] || { echo "FAILED: no test class was found"; exit 1; }
[ -z "$failed" ] || { echo "FAILED:$failed"; exit 1; }
echo "$classes test classes passed under wine: $(cat ./*.txt | awk '/^Totals:/ { sum += $2 } END { print sum }') functions"
