#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# symbols.sh LIBRARY OBJECTS HEADERS RECORD: compares what the shared library exports with the record in lib/abi, and what the public
# headers declare with what is exported.
# symbols.sh --update LIBRARY RECORD: writes the record.
set -euo pipefail
export LC_ALL=C

exported() { nm -DgC --defined-only "$1" | sed -E 's/^[0-9a-f]* +[A-Za-z] //' | sort -u; }
if [ "$1" = --update ]; then
    exported "$2" >"$3"
    echo "$3: $(wc -l <"$3") symbols"
    exit
fi

library=$1 objects=$2 headers=$3 record=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
exported "$library" >"$work/exported"

if foreign=$(grep -vE '^((vtable|typeinfo|typeinfo name) for )?bifrost::' "$work/exported"); then
    echo "FAILED: exported, and not ours:"; echo "$foreign"; failed=1
fi
if ! diff "$record" "$work/exported" >"$work/diff"; then
    sed -n 's/^> /  new:  /p; s/^< /  gone: /p' "$work/diff"
    echo "FAILED: the exported symbols differ from $record. If that is intended: cmake --build --preset ci --target update_abi"
    echo "What is gone breaks programs that exist, see lib/doc/versioning.md."
    failed=1
fi

# The functions that have a definition of their own: in object files those are strong, whatever their visibility.
find "$objects" -name '*.o' -exec nm -C --defined-only {} + 2>/dev/null | sed -nE 's/^[0-9a-f]+ T (bifrost::.*)$/\1/p' | sort -u >"$work/defined"
[ "$(wc -l <"$work/defined")" -gt 500 ] || { echo "FAILED: there are no object files in $objects"; exit 1; }
comm -23 "$work/defined" "$work/exported" >"$work/hidden"
cat "$headers"/*.h | sed 's|//.*||' >"$work/declarations"
grep -oE '(class|struct) (BIFROST_EXPORT )?[A-Z][A-Za-z]* (final )?[:{]' "$work/declarations" | sed -E 's/(class|struct) (BIFROST_EXPORT )?([A-Za-z]+).*/\3/' |
    sort -u >"$work/classes"
[ "$(wc -l <"$work/classes")" -gt 20 ] || { echo "FAILED: the headers declare no classes"; exit 1; }
while read -r symbol; do
    name=${symbol%%(*}
    name=${name#bifrost::}
    case $name in
    *::*::* | *::qt_static_metacall) continue ;; # within a class or namespace that is not public; moc's own
    *::*) grep -qx "${name%%::*}" "$work/classes" || continue ;;
    operator*) grep -qF "$name(" "$work/declarations" || continue ;; # friends
    *) grep -qE "^[^ ].*\b$name\(|^$name\(" "$work/declarations" || continue ;; # members are indented
    esac
    ! grep -qE "BIFROST_NO_EXPORT.*\b${name##*::}\(" "$work/declarations" || continue
    echo "FAILED: declared in a public header, and not exported: $symbol"
    failed=1
done <"$work/hidden"

[ "$failed" = 0 ] && echo "$(wc -l <"$record") symbols, as recorded; every public function that has a definition is among them"
exit "$failed"
