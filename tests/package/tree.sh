#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# tree.sh BUILD_DIR OUT: makes the portable tree, unpacked. It holds every library that something in it needs, and no other one.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2
rm -rf "$out"
mkdir -p "$out"
"$here/../../packaging/linux/appimage.sh" --tree "$build" "$out"
usr=$(echo "$out"/Bifrost-*/usr)
failed=0
fail() { echo "FAILED: $*"; failed=1; }

# The C and C++ library are those of the system.
systems='^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|stdc\+\+|gcc_s)\.so\..*)$'
# What is loaded by name, and by whom: Qt's TLS plugin, and QtKeychain.
loaded='libssl.so.3 libcrypto.so.3 libsecret-1.so.0'

needed_by() { readelf -d "$1" 2>/dev/null | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; }
place_of() { find "$usr/lib" "$usr/fallback" -name "$1" -type f; }

# From the programs and plugins on, each library once.
todo=$(find "$usr/bin" "$usr/libexec" "$usr/plugins" -type f ! -name qt.conf)
for library in $loaded; do todo+=" $(place_of "$library")"; done
declare -A seen=()
while [ -n "${todo// /}" ]; do
    next=''
    for file in $todo; do
        seen[$file]=1
        for library in $(needed_by "$file"); do
            if [[ $library =~ $systems ]]; then continue; fi
            place=$(place_of "$library")
            if [ -z "$place" ]; then fail "${file#"$usr/"} needs $library, which the tree lacks"
            elif [ -z "${seen[$place]:-}" ]; then seen[$place]=1 next+=" $place"; fi
        done
    done
    todo=$next
done
while read -r file; do
    if [ -z "${seen[$file]:-}" ]; then fail "nothing in the tree needs ${file#"$usr/"}"; fi
done < <(find "$usr/lib" "$usr/fallback" -type f)
for library in $loaded; do
    if [ -z "$(place_of "$library")" ]; then fail "the tree lacks $library, which is loaded by name"; fi
done
# Nothing may come from this machine's Qt, whatever rpath the files had.
if ldd "$usr/bin/bifrost" "$usr"/plugins/*/*.so | grep -E 'not found|libQt6' | grep -v "$usr/"; then fail "libraries that are not the tree's"; fi

bytes=$(du -sb "$usr" | cut -f 1)
find "$usr" -type f -printf '%10s bytes  %P\n' | sort -rn | sed -n 1,12p
echo "$(printf '%10s' "$bytes") bytes  unpacked; ${#seen[@]} programs, plugins and libraries"
[ "$bytes" -le 110000000 ] || fail "more than 110 MB unpacked"
rm -rf "$out"
exit "$failed"
