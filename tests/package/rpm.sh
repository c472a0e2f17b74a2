#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# rpm.sh BUILD_DIR OUT: makes the .rpm of a build tree and checks it with rpm and rpmlint. It is not installed anywhere.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2
for program in rpmbuild rpmlint; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
rm -rf "$out"
mkdir -p "$out"
cpack --config "$build/CPackConfig.cmake" -G RPM -B "$out" >"$out/cpack.log" 2>&1 || { tail -n 20 "$out/cpack.log"; exit 1; }
rpm=$(echo "$out"/*.rpm)
printf '%8d bytes  %s\n' "$(stat -c %s "$rpm")" "$(basename "$rpm")"

rpm -qpl "$rpm" >"$out/files"
for file in bin/bifrost bin/bifrostctl bin/git-credential-bifrost bin/docker-credential-bifrost libexec/bifrost/bifrost-keychain share/applications/dev.bifrost.Bifrost.desktop share/dbus-1/services/dev.bifrost.Bifrost.service share/metainfo/dev.bifrost.Bifrost.metainfo.xml \
    share/man/man1/bifrost.1.gz share/man/man1/bifrostctl.1.gz share/licenses/bifrost/LICENSE share/licenses/bifrost/GPL-3.0.txt; do
    grep -qx "/usr/$file" "$out/files" || { echo "FAILED: $file is not in the package"; exit 1; }
done
for need in 'libQt6Network.so.6' ca-certificates libsecret; do
    rpm -qp --requires "$rpm" | grep "^$need" >/dev/null || { echo "FAILED: $need is not required"; exit 1; }
done
rpmlint --strict --config "$here/rpmlint.toml" "$rpm"
