#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# demo.sh [--headless]: shows how Bifrost signs in, using only this computer. Installs what is missing, builds, starts a demo provider on loopback,
# and opens the application. With --headless, or without a display, a real browser runs through a complete session; screenshots are in build/demo/.
# Your own settings and your own session are not touched. Ctrl-C ends everything.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/build/release/app/bifrost

say() { printf '== %s\n' "$*"; }
fail() { printf 'demo.sh: %s\n' "$*" >&2; exit 1; }

headless=''
case ${1:-} in
'') ;;
--headless) headless=1 ;;
*) sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}"; exit 64 ;;
esac
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ -n "$headless" ] || say "no display found: continuing without one"
    headless=1
fi

prepare() {
    local group
    for group in "$@"; do "$root/packaging/setup.sh" "$group"; done
    say "building the application (a few minutes the first time)"
    cd "$root"
    if ! { cmake --preset release && cmake --build --preset release --target bifrost; } >"$work/build.log" 2>&1; then
        tail -n 40 "$work/build.log" >&2
        fail "couldn't build the application; see above."
    fi
    say "installing the demo provider"
    "$root/tests/idp/install.sh"
}

# Settings and data for the demo only; the appearance settings of the desktop still apply.
make_private_folders() {
    mkdir -p "$work/config" "$work/data"
    local name
    for name in fontconfig kdeglobals gtk-3.0 gtk-4.0 qt6ct; do
        [ ! -e "${XDG_CONFIG_HOME:-$HOME/.config}/$name" ] || ln -s "${XDG_CONFIG_HOME:-$HOME/.config}/$name" "$work/config/$name"
    done
}

# Sets `issuer`. The provider exits when this script ends for any reason, because its standard input closes.
start_provider() {
    coproc provider { cd "$root/tests/idp" && exec ./node.sh server.mjs --exit-with-stdin --no-control --quiet; }
    local line=''
    read -r -t 60 line <&"${provider[0]}" || fail "the demo provider didn't start."
    issuer=$(sed -E 's/.*"issuer":"([^"]+)".*/\1/' <<<"$line")
}

show_people() {
    say "the demo provider is running at $issuer"
    cat <<'END'

   Press 'Sign in' in the window. Your browser opens; sign in as one of these users:

     user name   password
     ada         lovelace+1/2    Ada Lovelace, with a picture
     bob         builder         Bob, with a family name in Cyrillic letters
     carol       seabright       doesn't share a name
     dave        clearwater      member of many groups

END
}

open_application() {
    # The user's own browser is started with the original folders.
    env BIFROST_ORIGINAL_XDG_CONFIG_HOME="${XDG_CONFIG_HOME-}" BIFROST_ORIGINAL_XDG_DATA_HOME="${XDG_DATA_HOME-}" \
        XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" BIFROST_APPLICATION_ID=bifrost-demo \
        "$program" --issuer "$issuer" --client-id desktop &
    wait $! # so that signals are handled immediately
}

cleanup() {
    status=$?
    trap - EXIT
    # shellcheck disable=SC2046 # process numbers
    kill $(jobs -p) 2>/dev/null || true
    if [ -z "$headless" ] && command -v secret-tool >/dev/null; then # the demo's session, in case it is still signed in
        secret-tool clear server bifrost-demo 2>/dev/null || true
    fi
    rm -rf "$work"
    exit "$status"
}

work=$(mktemp -d)
trap cleanup EXIT
trap 'exit 130' INT TERM HUP

if [ -n "$headless" ]; then
    prepare build test
    say "a real browser runs through a complete session"
    "$root/tests/e2e/run.sh" --app "$program" --out "$root/build/demo" trip &
    wait $!
    say "see the screenshots in build/demo/"
    exit 0
fi

prepare demo
make_private_folders
start_provider
show_people
while say "opening the application"; do
    open_application || fail "the application exited with an error."
    [ -t 0 ] || break
    read -r -p '== closed. Press Enter to open it again with the same session, or Ctrl-C to end the demo. ' || break
done
