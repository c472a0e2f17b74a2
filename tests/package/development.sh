#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# development.sh DEBS SOURCE: in the clean system at $ROOT (see chroot.sh), builds the library's examples and a consumer program with the
# development package, and runs the consumer.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"
debs=$1 source=$2
compgen -G "$debs/libbifrost*.deb" >/dev/null || skip "this tree builds no shared library (BUILD_SHARED_LIBS)"

logged() { "$@" >"$WORK/log" 2>&1 || { tail -n 30 "$WORK/log"; echo "FAILED: $*"; exit 1; }; }

cp "$debs"/libbifrost*.deb "$ROOT/srv/"
mkdir "$ROOT/srv/source"
cp -r "$source/lib/examples" "$source/tests/package/consumer" "$ROOT/srv/source/"
# Only the dependencies of the package, a compiler, and CMake.
logged in_root sh -c 'apt-get install -y -q --no-install-recommends /srv/libbifrost*.deb g++ cmake ninja-build ||
    { apt-get update -q && apt-get install -y -q --no-install-recommends /srv/libbifrost*.deb g++ cmake ninja-build; }'
logged in_root cmake -S /srv/source/consumer -B /srv/build -G Ninja -D EXAMPLES=/srv/source/examples
logged in_root cmake --build /srv/build
IN_ROOT_ENV=QT_QPA_PLATFORM=offscreen in_root /srv/build/consumer
echo "the development package builds the examples on Debian $(cat "$ROOT/etc/debian_version")"
