#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# portable.sh BUILD_DIR OUT PICTURES: makes the portable tree, and signs in and out with it on clean Debian systems without Qt.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2 pictures=$3

if [ -z "${ROOT:-}" ]; then
    # First without a chroot: each system skips by itself.
    [ "${BIFROST_PACKAGE_TESTS:-}" = 1 ] || { echo "skipped: packing takes minutes; BIFROST_PACKAGE_TESTS=1 does it"; exit 77; }
    tested=''
    rm -rf "$out"
    mkdir -p "$out"
    "$here/../../packaging/linux/appimage.sh" "$build" "$out"
    stat -c '%10s bytes  %n' "$out"/*.tar.xz
    [ "$(stat -c %s "$out"/*.tar.xz)" -le 26214400 ] || { echo "FAILED: it is to be at most 25 MiB, packed"; exit 1; }
    for suite in bookworm trixie; do
        status=0
        "$here/chroot.sh" run "$suite" "$out/$suite" "${BASH_SOURCE[0]}" "$build" "$out" "$pictures/portable-$suite" || status=$?
        case $status in 0) tested="$tested $suite" ;; 77) ;; *) exit "$status" ;; esac
    done
    [ -n "$tested" ] || exit 77
    echo "the portable tree works on:$tested"
    exit 0
fi

. "$here/chroot.sh"
tar -C "$ROOT/opt" -xf "$out"/Bifrost-*.tar.xz
mv "$ROOT"/opt/Bifrost-* "$ROOT/opt/bifrost"
# What every desktop provides but a minimal system doesn't: certificates, fonts, a way to open URLs.
in_root sh -c 'p="ca-certificates fontconfig-config fonts-dejavu-core xdg-utils"; apt-get install -y -q --no-install-recommends $p ||
    { apt-get update -q && apt-get install -y -q --no-install-recommends $p; }' >"$WORK/apt.log" 2>&1 || { tail "$WORK/apt.log"; exit 1; }
if in_root sh -c 'ls /usr/lib/*/libQt6* /usr/lib/*/libGL.so*' 2>/dev/null; then echo "FAILED: this system has Qt or GL of its own"; exit 1; fi
E2E_ROOT=$ROOT E2E_PROGRAM=/opt/bifrost/AppRun "$here/../e2e/run.sh" --app "$here/in-chroot" --out "$pictures" --https selftest trip
