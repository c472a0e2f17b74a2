#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# build.sh PREFIX [--test] [--unit]: makes the Windows set-up and the portable zip on Linux into build/windows/packages/ and prints them with their sizes.
# PREFIX, or BIFROST_WINDOWS_PREFIX, holds what was built for x86_64-w64-mingw32: Qt 6.4 or newer (Base, Svg, Network Authorization),
# QtKeychain, OpenSSL 3, libqrencode, tl-expected. With --test the set-up is also installed and used under wine (tests/package/windows/README.md).
# With --unit also the unit tests that need no desktop, which takes minutes to build, and Qt Test in the prefix.
# Exits with 77 and the reason where there is no prefix.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
triple=x86_64-w64-mingw32
tree=$root/build/windows packages=$root/build/windows/packages

prefix=${BIFROST_WINDOWS_PREFIX:-} test='' unit=''
for argument in "$@"; do
    case $argument in
    --test) test=1 ;;
    --unit) unit=1 ;;
    --*) sed -n '3,7s/^# //p' "$0" >&2; exit 64 ;;
    *) prefix=$argument ;;
    esac
done

say() { printf '== %s\n' "$*"; }
fail() { echo "build.sh: $*" >&2; exit 1; }
logged() { # LOG COMMAND...: quiet unless it fails
    local log=$1
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "$* failed; the complete output is in $log"; }
}

check_tools() {
    local program missing=''
    for program in cmake ninja "$triple-g++-posix" "$triple-objdump" makensis unzip qtpaths6; do
        command -v "$program" >/dev/null || missing="$missing $program"
    done
    [ -z "$missing" ] || { echo "skipped: not installed:$missing. Run packaging/setup.sh windows."; exit 77; }
}

check_prefix() {
    [ -d "$prefix" ] || fail "there is no folder $prefix"
    prefix=$(realpath "$prefix")
    local part missing=''
    for part in Qt6Core Qt6Gui Qt6Widgets Qt6Network Qt6Svg Qt6NetworkAuth Qt6Keychain tl-expected; do
        compgen -G "$prefix/lib/cmake/$part/*onfig.cmake" >/dev/null || compgen -G "$prefix/share/cmake/$part/*onfig.cmake" >/dev/null ||
            missing="$missing $part"
    done
    [ -e "$prefix/include/qrencode.h" ] || missing="$missing qrencode"
    compgen -G "$prefix/bin/libcrypto-3*.dll" >/dev/null || missing="$missing libcrypto-3"
    [ -z "$missing" ] || fail "the prefix has no$missing"
    local theirs ours
    ours=$(qtpaths6 --qt-version)
    theirs=$(sed -n 's/.*PACKAGE_VERSION "\([0-9.]*\)".*/\1/p' "$prefix"/lib/cmake/Qt6Core/Qt6CoreConfigVersionImpl.cmake | head -n 1)
    [ "$theirs" = "$ours" ] || fail "the prefix has Qt $theirs, but this computer's moc and rcc are from Qt $ours: the versions must match"
}

configure() { # TREE OPTION...
    local tree=$1
    shift
    mkdir -p "$tree"
    logged "$tree/configure.log" cmake -S "$root" -B "$tree" -G Ninja --toolchain "$root/packaging/windows/mingw-w64.cmake" \
        -D CMAKE_PREFIX_PATH="$prefix" -D QT_HOST_PATH="$(qtpaths6 --query QT_INSTALL_PREFIX)" \
        -D QT_HOST_PATH_CMAKE_DIR="$(qtpaths6 --query QT_INSTALL_LIBS)/cmake" -D CMAKE_BUILD_TYPE=Release -D CMAKE_UNITY_BUILD=ON \
        -D BIFROST_BUILD_EXAMPLES=OFF -D BIFROST_HOMEPAGE="${BIFROST_HOMEPAGE:-}" "$@"
    # What was looked for outside the prefix was found on this machine, and is of no use to Windows.
    ! grep -E '^(OPENSSL_|[A-Za-z0-9-]*_DIR:|pkgcfg_).*=/usr/' "$tree/CMakeCache.txt" | grep -v -i -e host -e tools ||
        fail "found on this computer instead of in the prefix; see above"
}

build() {
    configure "$tree" -D BIFROST_WERROR=ON -D BIFROST_BUILD_TESTS=OFF
    sed -n '/^CMake Warning/,/^$/p' "$tree/configure.log"
    logged "$tree/build.log" cmake --build "$tree"
}

unit_tests() {
    [ -e "$prefix/bin/Qt6Test.dll" ] || { say "the unit tests were not run: the prefix has no Qt Test"; return; }
    say "building the unit tests"
    configure "$tree-tests" -D BIFROST_TEST_FOLDERS='support;lib' -D BIFROST_BUILD_APP=OFF
    logged "$tree-tests/build.log" cmake --build "$tree-tests" --target test_core test_jose test_protocol test_session
    "$root/tests/package/windows/unit.sh" "$tree-tests" "$prefix"
}

# A DLL that mingw-w64 can link against is the system's.
is_of_windows() {
    local name=${1,,}
    [ -e "/usr/$triple/lib/lib${name%.dll}.a" ] || [ "$name" != "${name#api-ms-win-}" ]
}

# Every library that a file of the package loads is in it, or of Windows; and none is in it that nothing loads.
check_libraries() { # FOLDER
    local file name loaded=''
    while read -r file; do
        for name in $("$triple-objdump" -p "$file" | sed -n 's/^\tDLL Name: //p'); do
            loaded="$loaded ${name,,}"
            [ -e "$1/bin/$name" ] || is_of_windows "$name" || fail "$(basename "$file") needs $name, which is missing"
        done
    done < <(find "$1" -name '*.dll' -o -name '*.exe')
    for file in "$1"/bin/*.dll; do
        name=$(basename "$file")
        case "$loaded " in *" ${name,,} "*) ;; *) fail "$name is not loaded by anything" ;; esac
    done
}

pack() {
    rm -rf "$packages"
    logged "$tree/cpack.log" cpack --config "$tree/CPackConfig.cmake" -B "$packages"
    rm -rf "$packages/_CPack_Packages" "$tree/portable"
    unzip -q -d "$tree/portable" "$packages"/bifrost-*.zip
    local folder
    folder=$(echo "$tree"/portable/*)
    [ -e "$folder/bin/bifrost.exe" ] || fail "the zip has no top-level folder"
    check_libraries "$folder"
    for name in "$folder"/bin/*.dll "$folder"/bin/bifrost.exe; do
        ! "$triple-objdump" -h "$name" | grep '\.debug_info' >/dev/null || fail "$(basename "$name") is not stripped"
    done
}

[ -n "$prefix" ] || { echo "skipped: no prefix given; see packaging/windows/build.sh"; exit 77; }
check_tools
check_prefix
say "building"
build
say "packaging"
pack
say "the packages are in build/windows/packages"
(cd "$packages" && stat -c '%10s bytes  %n' -- *)
say "unpacked: $(du -sh --apparent-size "$tree/portable" | cut -f 1)"
[ -z "$unit" ] || unit_tests
[ -z "$test" ] || exec "$root/tests/package/windows/wine.sh" "$packages"/bifrost-*.exe "$root/build/e2e/windows"
