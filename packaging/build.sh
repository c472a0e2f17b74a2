#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# build.sh [tree|deb|rpm|appimage|all] [--test]: makes the Linux packages from this source tree into build/packages/ and prints them with their sizes.
# With --test also every test of them: two builds give the same bytes, and clean Debian systems install, use and remove them (as root).
# 'tree' only builds what they are made of, in build/packaging, with what is installed already.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

kind=all test=''
for argument in "$@"; do
    case $argument in
    tree | deb | rpm | appimage | all) kind=$argument ;;
    --test) test=1 ;;
    *) sed -n '3,5s/^# //p' "$0" >&2; exit 64 ;;
    esac
done

say() { printf '== %s\n' "$*"; }
logged() { # LOG COMMAND...: quiet unless it fails
    local log=$1
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; echo "build.sh: $* failed; the complete output is in $log" >&2; exit 1; }
}

# The date of the newest changelog entry stands in for every time stamp.
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's/^ -- .*>  //p' packaging/linux/debian/changelog | head -n 1)" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC

build() { # DIRECTORY
    mkdir -p "$1"
    logged "$1/configure.log" cmake -S "$root" -B "$1" -G Ninja -D CMAKE_BUILD_TYPE=Release -D CMAKE_INSTALL_PREFIX=/usr \
        -D CMAKE_UNITY_BUILD=ON -D BUILD_SHARED_LIBS=ON -D BIFROST_TEST_FOLDERS=package -D BIFROST_BUILD_EXAMPLES=OFF \
        -D BIFROST_HOMEPAGE="${BIFROST_HOMEPAGE:-}"
    logged "$1/build.log" cmake --build "$1"
}

pack() { logged "$packages/cpack-$1.log" cpack --config "$tree/CPackConfig.cmake" -G "$1" -B "$packages"; rm -rf "$packages/_CPack_Packages" "$packages/cpack-$1.log"; }

compare_with_second_build() {
    say "building a second time in another folder"
    local elsewhere
    elsewhere=$(mktemp -d)
    CCACHE_DISABLE=1 build "$elsewhere/tree" # compiled, not remembered
    cpack --config "$elsewhere/tree/CPackConfig.cmake" -G DEB -B "$elsewhere/packages" >"$elsewhere/log" 2>&1
    (cd "$packages" && sha256sum ./*.deb) >"$elsewhere/SHA256SUMS"
    (cd "$elsewhere/packages" && sha256sum --check "$elsewhere/SHA256SUMS")
    rm -rf "$elsewhere"
}

tree=$root/build/packaging packages=$root/build/packages
[ "$kind" = tree ] || packaging/setup.sh "$([ -n "$test" ] && echo all || echo package)"
say "building"
build "$tree"
[ "$kind" != tree ] || exit 0
rm -rf "$packages"
mkdir -p "$packages"
case $kind in deb | all) pack DEB ;; esac
case $kind in rpm | all) pack RPM ;; esac
case $kind in appimage | all) packaging/linux/appimage.sh "$tree" "$packages" ;; esac

if [ -n "$test" ]; then
    case $kind in deb | all) compare_with_second_build ;; esac
    BIFROST_PACKAGE_TESTS=1 ctest --test-dir "$tree" -L package --output-on-failure --no-tests=error
fi
say "the packages are in build/packages"
cd "$packages"
stat -c '%10s bytes  %n' -- *
