#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# setup.sh [build|demo|test|interop|package|windows|all]: installs what is missing, on Debian 12 or newer and Ubuntu 24.04 or newer. As root, or through sudo.
# Asks nobody anything, and is done at once when nothing is missing. 'all' is the default; 'windows', for packaging/windows/build.sh, and
# 'interop', for tests/interop, are not in it.
set -eu

# a|b: the first one that this release has. An entry that starts with '?' may be missing altogether.
build='g++ cmake ninja-build pkg-config qt6-base-dev qt6-networkauth-dev qtkeychain-qt6-dev qt6-svg-dev|libqt6svg6-dev
    qt6-svg-plugins|libqt6svg6 libqrencode-dev libexpected-dev libssl-dev libgl-dev qt6-tools-dev qt6-l10n-tools
    ?qt6-base-private-dev ?libwayland-dev ?libwayland-bin ?wayland-protocols'
# Bifrost::Quick: to build it, and to run it.
quick='qt6-declarative-dev qt6-declarative-dev-tools qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-window qml6-module-qtquick-layouts qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript'
demo='libsecret-tools openssl procps xdg-utils ca-certificates'
headless='xvfb openbox xdotool imagemagick dbus gnome-keyring libnss3-tools libglib2.0-bin at-spi2-core
    python3-gi fonts-dejavu-core ?fonts-vlgothic ?fonts-inter iproute2 ?mold ?libkf5wallet-bin doxygen git
    ?sway ?wtype ?qt6-wayland ?swtpm ?tpm2-tools ?tpm2-openssl ?libtss2-tcti-swtpm0|libtss2-tcti-swtpm0t64'
packages='dpkg-dev file fakeroot lintian debootstrap desktop-file-utils appstream man-db ?rpm ?rpmlint patchelf zstd xz-utils ?squashfs-tools
    ?qt6-wayland ?qt6-xdgdesktopportal-platformtheme ?nsis ?p7zip-full|7zip'

interop='default-jre-headless|openjdk-17-jre-headless|openjdk-21-jre-headless maven unzip'
windows='g++-mingw-w64-x86-64-posix nsis unzip wine wine64 locales qt6-translations-l10n'

say() { printf '== %s\n' "$*"; }
fail() { printf 'setup.sh: %s\n' "$*" >&2; exit 69; }

is_installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }
is_available() { apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [^(]'; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
    else fail "root is needed. Run as root: $*"; fi
}

# any_installed a|b: succeeds when one of them is there.
any_installed() {
    for name in $(echo "$1" | tr '|' ' '); do if is_installed "$name"; then return 0; fi; done
    return 1
}

# Node.js, Chromium and kubectl may come from elsewhere than the distribution.
missing_node() { if ! command -v node >/dev/null || ! command -v npm >/dev/null; then echo nodejs npm; fi; }
missing_browser() {
    for name in chromium google-chrome-stable google-chrome chromium-browser; do
        if command -v "$name" >/dev/null; then return 0; fi
    done
    echo '?chromium'
}

missing_kubectl() { command -v kubectl >/dev/null || echo '?kubernetes-client'; }

missing_of() {
    for entry in "$@"; do any_installed "${entry#\?}" || printf '%s ' "$entry"; done
}

# The package that stands for an entry in this release.
resolve() {
    for name in $(echo "${1#\?}" | tr '|' ' '); do
        if is_available "$name"; then echo "$name"; return 0; fi
    done
    case $1 in \?*) say "this release has no package '${1#\?}': continuing without it" >&2 ;;
    *) fail "this release has no package '$1'. Supported: Debian 12 or newer, Ubuntu 24.04 or newer." ;; esac
}

install_missing() {
    command -v apt-get >/dev/null || fail "apt-get is needed here. On other systems, install manually: $*"
    say "missing: $*"
    say "reading the package lists"
    as_root apt-get update -qq
    found=''
    for entry in "$@"; do found="$found $(resolve "$entry")" || exit $?; done
    # shellcheck disable=SC2086 # a list of names
    set -- $found
    [ $# -gt 0 ] || return 0
    say "installing: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$@" >"$log" 2>&1 ||
        { tail -n 30 "$log" >&2; fail "apt-get install failed; see above."; }
}

group=${1:-all}
case $group in
build) wanted=$build ;;
demo) wanted="$build $demo" ;;
test) wanted="$quick $demo $headless" ;;
interop) wanted="$demo $headless $interop" ;;
package) wanted="$build $quick $packages" ;;
windows) wanted="$build $demo $headless $windows" ;;
all) wanted="$build $quick $demo $headless $packages" ;;
*) echo "usage: setup.sh [build|demo|test|interop|package|windows|all]" >&2; exit 64 ;;
esac

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # lists of names
missing=$(missing_of $wanted)
case $group in build | package) ;; *) missing="$missing $(missing_node)" ;; esac
case $group in test | interop | windows | all) missing="$missing $(missing_browser) $(missing_kubectl)" ;; esac

# shellcheck disable=SC2086
set -- $missing
if [ $# -gt 0 ]; then install_missing "$@"; fi
say "everything for '$group' is installed"
