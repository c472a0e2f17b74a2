#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# build.sh DOXYFILE OUT SOURCE: builds the documentation in OUT with every warning an error, and looks for what has to be in it.
set -euo pipefail
doxyfile=$1 out=$2 source=$3
command -v doxygen >/dev/null || { echo "skipped: doxygen is not installed"; exit 77; }

rm -rf "$out"
mkdir -p "$out"
{ cat "$doxyfile"; printf 'OUTPUT_DIRECTORY = "%s"\nWARN_AS_ERROR = FAIL_ON_WARNINGS\n' "$out"; } >"$out/Doxyfile"
doxygen "$out/Doxyfile"

cd "$out/html"
for page in getstarted guide step7 howto api decide buttons buildin reference versioning validation; do
    [ -s "$page.html" ] || { echo "FAILED: there is no page $page"; exit 1; }
done
for header in "$source"/lib/include/bifrost/*.h "$source"/lib/{testing,widgets,presentation}/include/bifrost/*/*.h; do
    name=$(basename "$header" .h)
    [ -s "${name}_8h_source.html" ] || { echo "FAILED: the reference lacks $name.h"; exit 1; }
done
grep -rq 'signin' search/*.js || { echo "FAILED: the search does not find signIn()"; exit 1; }
# A quotation that is not found leaves an empty box.
if grep -l '<div class="fragment"></div>' ./*.html; then echo "FAILED: these pages have an empty quotation"; exit 1; fi
if grep -l '//! \[' ./*.html; then echo "FAILED: these pages show the marks of quotations"; exit 1; fi
echo "$(ls ./*.html | wc -l) pages, no warning"
