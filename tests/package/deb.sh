#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# deb.sh BUILD_DIR OUT: makes the .deb packages of a build tree twice, compares them, and checks them against Debian's policy with lintian.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2
for program in cpack lintian dpkg-deb fakeroot file; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done

export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$here/../../packaging/linux/debian/changelog" -S Timestamp)
rm -rf "$out"
for round in first second; do
    mkdir -p "$out/$round"
    cpack --config "$build/CPackConfig.cmake" -G DEB -B "$out/$round" >"$out/cpack.log" 2>&1 || { tail -n 20 "$out/cpack.log"; exit 1; }
    rm -rf "$out/$round/_CPack_Packages"
done
(cd "$out/first" && sha256sum ./*.deb) >"$out/SHA256SUMS"
(cd "$out/second" && sha256sum --check --quiet "$out/SHA256SUMS")
mv "$out"/first/*.deb "$out"
rm -rf "$out/first" "$out/second"

for deb in "$out"/*.deb; do
    printf '%8d bytes  %s\n' "$(stat -c %s "$deb")" "$(basename "$deb")"
done
# QtKeychain's jobs run in it, and QtKeychain loads libsecret by name.
for package in bifrost libbifrost0; do
    for deb in "$out/$package"_*.deb; do
        [ -e "$deb" ] || continue
        dpkg-deb -c "$deb" | grep "/usr/libexec/$package/bifrost-keychain$" >/dev/null || { echo "FAILED: $deb has no bifrost-keychain"; exit 1; }
        dpkg-deb -f "$deb" Depends | grep libsecret-1-0 >/dev/null || { echo "FAILED: $deb does not depend on libsecret"; exit 1; }
    done
done
for deb in "$out"/bifrost_*.deb; do
    for file in bin/bifrostctl bin/git-credential-bifrost bin/docker-credential-bifrost share/man/man1/bifrostctl.1.gz \
        share/bash-completion/completions/bifrostctl share/zsh/vendor-completions/_bifrostctl share/fish/vendor_completions.d/bifrostctl.fish; do
        dpkg-deb -c "$deb" | grep " ./usr/$file\( \|$\)" >/dev/null || { echo "FAILED: $deb has no $file"; exit 1; }
    done
done
for deb in "$out"/libbifrost-dev_*.deb; do
    [ -e "$deb" ] || continue
    dpkg-deb -c "$deb" | grep '/pkgconfig/bifrost.pc$' >/dev/null || { echo "FAILED: $deb has no bifrost.pc"; exit 1; }
done
lintian --pedantic -I -E --fail-on error,warning "$out"/*.deb && echo "lintian --pedantic -I -E: no error, no warning"
