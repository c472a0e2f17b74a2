#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# with-keyring.sh [--without-service] COMMAND [ARGUMENT...]
# Runs COMMAND in a D-Bus session of its own, with a gnome-keyring of its own that is unlocked (its
# password is 'test', its process id is in KEYRING_PID), or with no Secret Service at all. Nothing of
# the person's own session is seen or touched. Exit status 77: a tool is missing.
set -eu

if [ -z "${KEYRING_FOLDER:-}" ]; then
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 77; }
    done
    KEYRING_FOLDER=$(mktemp -d)
    trap 'rm -rf "$KEYRING_FOLDER"' EXIT
    mkdir -m 700 "$KEYRING_FOLDER/home" "$KEYRING_FOLDER/run" "$KEYRING_FOLDER/services"
    # An empty service folder: a daemon that was killed stays away, and nobody is there to ask a person. A test may put one there.
    cat > "$KEYRING_FOLDER/bus.conf" <<CONFIGURATION
<busconfig>
  <servicedir>$KEYRING_FOLDER/services</servicedir>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIGURATION
    unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP
    export KEYRING_FOLDER HOME="$KEYRING_FOLDER/home" XDG_RUNTIME_DIR="$KEYRING_FOLDER/run"
    export XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
    status=0
    dbus-run-session --config-file="$KEYRING_FOLDER/bus.conf" -- "$0" "$@" || status=$?
    exit "$status"
fi

if [ "$1" = --without-service ]; then
    shift
    exec "$@"
fi

printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets --foreground \
    >/dev/null 2>"$KEYRING_FOLDER/keyring.log" &
daemon=$!
trap 'kill -CONT "$daemon" 2>/dev/null || :; kill "$daemon" 2>/dev/null || :; wait || :' EXIT  # a test may have killed it
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'; do
    tries=$((tries + 1))
    if [ "$tries" -gt 200 ] || ! kill -0 "$daemon"; then
        cat "$KEYRING_FOLDER/keyring.log" >&2
        exit 1
    fi
    sleep 0.05 # between two looks
done
export KEYRING_PID="$daemon"
status=0
"$@" || status=$?
exit "$status"
