#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# installed.sh DEBS OUT: in the clean system at $ROOT (see chroot.sh), installs the application from the folder DEBS as a double-click does,
# upgrades it, signs in and out with it, and removes it. Saves screenshots in OUT.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/chroot.sh"
debs=$1 out=$2
deb=$(echo "$debs"/bifrost_*.deb)
version=$(dpkg-deb -f "$deb" Version)

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
seconds() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f s", to - from }'; }

# The previous release: $BIFROST_PREVIOUS_DEB, or this one with an older version number.
make_previous() {
    if [ -n "${BIFROST_PREVIOUS_DEB:-}" ]; then cp "$BIFROST_PREVIOUS_DEB" "$ROOT/srv/previous.deb"; return; fi
    dpkg-deb -R "$deb" "$WORK/previous"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$WORK/previous/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$WORK/previous" "$ROOT/srv/previous.deb" >/dev/null
}

install_packages() { # FILE...
    in_root apt-get install -y -q "$@" >"$WORK/apt.log" 2>&1 && return
    in_root apt-get update -q >>"$WORK/apt.log" 2>&1 # the base system's lists may be older than the mirror
    in_root apt-get install -y -q "$@" >>"$WORK/apt.log" 2>&1 || { tail -n 20 "$WORK/apt.log"; fail "apt-get install $*"; }
}

self_test_without_desktop() {
    local result=0
    in_root bifrost --self-test >"$WORK/self-test" || result=$?
    cat "$WORK/self-test"
    [ "$result" = 1 ] || fail "without a desktop the self-test ended with $result"
    for part in Browser Keychain 'Window system'; do
        grep -q "^FAILED  $part: " "$WORK/self-test" || fail "the self-test found '$part' where there is none"
    done
    for part in TLS 'Image formats' 'Redirect listener'; do
        grep -q "^ok      $part: " "$WORK/self-test" || fail "the self-test does not find '$part'"
    done
}

# Milliseconds from exec to the first frame handed to the X server, according to Qt's own log: the median of five.
measure_start() {
    local display server
    mkfifo "$WORK/display"
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$WORK/display" >/dev/null 2>&1 &
    server=$!
    read -r -t 60 display <"$WORK/display" || fail "Xvfb does not start"
    mkdir -m 700 "$ROOT/srv/person"
    # shellcheck disable=SC2016 # expanded in there
    IN_ROOT_ENV="DISPLAY=:$display HOME=/srv/person XDG_RUNTIME_DIR=/srv/person QT_LOGGING_RULES=qt.widgets.painting=true" \
        in_root sh -c 'mkfifo /srv/log
            for run in 1 2 3 4 5; do
                start=$(date +%s%N)
                bifrost >/srv/log 2>&1 &
                timeout 60 grep -q -m 1 Flushing /srv/log && echo $((($(date +%s%N) - start) / 1000000))
                kill $! && wait || true
            done' | sort -n | sed -n 3p
    kill "$server"
}

everything_of_ours() { # but for the caches of apt, and for the stand-in for a browser
    (cd "$ROOT" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./srv -o -path ./var/log \
        -o -path ./var/cache/apt -o -path ".${here%/tests/package}" \) -prune -o -ipath '*bifrost*' -print)
}

cp "$deb" "$ROOT/srv/current.deb"
make_previous
before=$(everything_of_ours)

start=$(date +%s.%N)
install_packages /srv/previous.deb
say "installed on Debian $(cat "$ROOT/etc/debian_version") with what it depends on in $(seconds "$start")"
say "self-test without a desktop, a browser and a keychain"
self_test_without_desktop
start_time=$(measure_start)
[ -n "$start_time" ] || fail "it does not start"
say "starts in $start_time ms"

played() { # SCENARIO...: with the installed application, over https
    E2E_ROOT=$ROOT E2E_PROGRAM=/usr/bin/bifrost "$here/../e2e/run.sh" --app "$here/in-chroot" --out "$out/$1" --https "$@"
}
say "upgrade"
E2E_UPGRADE="chroot $ROOT dpkg -i /srv/current.deb" played upgrade
[ "$(in_root dpkg-query -W -f '${Version}' bifrost)" = "$version" ] || fail "the upgrade failed"
[ "$(in_root bifrost --version)" = "bifrost ${version%-*}" ] || fail "bifrost --version"

say "a complete session, self-test, forget"
played trip selftest forget

say "remove and purge"
files=$(in_root dpkg -L bifrost)
start=$(date +%s.%N)
# apt does not know a removed package that came from a file, so dpkg purges it.
for command in 'apt-get remove -y -q' 'dpkg --purge'; do
    # shellcheck disable=SC2086 # a command and its options
    in_root $command bifrost >"$WORK/apt.log" 2>&1 || { tail -n 20 "$WORK/apt.log"; fail "$command"; }
done
for file in $files; do
    [ -d "$ROOT$file" ] || [ ! -e "$ROOT$file" ] || fail "$file is still there"
done
left=$(comm -13 <(sort <<<"$before") <(everything_of_ours | sort))
[ -z "$left" ] || fail "left behind: $left"
say "removed without leftovers in $(seconds "$start")"
