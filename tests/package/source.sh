#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# source.sh SOURCE OUT: in the clean system at $ROOT (see chroot.sh), builds the application from source with that system's compiler and Qt,
# with warnings as errors, and signs in and out. Saves screenshots in OUT.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/chroot.sh"
source=$1 out=$2

logged() { "$@" >"$WORK/log" 2>&1 || { tail -n 40 "$WORK/log"; echo "FAILED: $*"; exit 1; }; }

# Only files tracked by git, without any build results.
mkdir -p "$ROOT/srv/source"
git -C "$source" ls-files -z | tar -C "$source" --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -C "$ROOT/srv/source" -xf -
logged in_root /srv/source/packaging/setup.sh build
logged in_root apt-get install -y -q --no-install-recommends ca-certificates xdg-utils fonts-dejavu-core libsecret-1-0
logged in_root cmake -S /srv/source --preset release -D BIFROST_WERROR=ON
logged in_root cmake --build /srv/source/build/release --parallel
E2E_ROOT=$ROOT E2E_PROGRAM=/srv/source/build/release/app/bifrost "$here/../e2e/run.sh" --app "$here/in-chroot" --out "$out" --https trip refresh
echo "built from source and signed in on Debian $(cat "$ROOT/etc/debian_version") with Qt" \
    "$(in_root dpkg-query -W -f '${Version}' qt6-base-dev) and GCC $(in_root g++ -dumpfullversion)"
