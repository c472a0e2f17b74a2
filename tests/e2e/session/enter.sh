#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# enter.sh [--trust CA.pem] COMMAND...: runs COMMAND in a private desktop session that always ends with it: own home, own D-Bus, no display
# yet, and, where the system permits it, own processes, network (loopback only), and certificate folder. COMMAND finds: SESSION_DIR,
# SESSION_NETWORK and SESSION_MOUNTS (own or shared), SESSION_TRUSTS_CA (1 or 0), HOME, XDG_*, DBUS_SESSION_BUS_ADDRESS.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

trust=''
if [ "$1" = --trust ]; then trust=$(realpath "$2"); shift 2; fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/bifrost-e2e.XXXXXX") # short: a socket's path has at most 107 characters
cleanup() {
    local environment
    # Without a process namespace some would stay: all of ours carry the folder's name in their environment.
    for environment in /proc/[0-9]*/environ; do
        if [ "$environment" != "/proc/$$/environ" ] && grep -qzFx "SESSION_DIR=$dir" "$environment" 2>/dev/null; then
            kill -KILL "$(basename "$(dirname "$environment")")" 2>/dev/null
        fi
    done
    rm -rf "$dir"
}
trap cleanup EXIT
trap 'exit 130' INT TERM HUP
mkdir -p "$dir"/{home,config,data,cache,run,services}
chmod 700 "$dir/run"

# D-Bus may start only the accessibility bus. Tests start the keyring; nothing from the user's desktop starts.
cp /usr/share/dbus-1/services/org.a11y.*.service "$dir/services/" 2>/dev/null
sed "s|@DIR@|$dir|g" "$here/dbus.conf.in" >"$dir/dbus.conf"

# On current desktops, the interface font is not DejaVu.
mkdir -p "$dir/config/fontconfig"
cp "$here/fonts.conf" "$dir/config/fontconfig/fonts.conf"

environment=(PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:$PATH" LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC NO_AT_BRIDGE=0
    HOME="$dir/home" XDG_CONFIG_HOME="$dir/config" XDG_DATA_HOME="$dir/data" XDG_CACHE_HOME="$dir/cache" XDG_RUNTIME_DIR="$dir/run"
    SESSION_DIR="$dir" SESSION_TRUST="$trust")
for name in ${!E2E_*} ${!ASAN_*} ${!QT_LOGGING_*}; do environment+=("$name=${!name}"); done

# With --pid, everything in the session ends with its first process, even if that is killed. A plain chroot permits no mounts.
everything=(--mount --pid --net --fork --kill-child --mount-proc)
network=(--net --fork --kill-child)
user=()
[ "$(id -u)" = 0 ] || user=(--user --map-root-user)
if unshare "${user[@]}" "${everything[@]}" true 2>/dev/null; then
    command=(SESSION_NETWORK=own SESSION_MOUNTS=own setpriv --pdeathsig KILL unshare "${user[@]}" "${everything[@]}")
elif unshare "${user[@]}" "${network[@]}" true 2>/dev/null; then
    echo "session: this system permits no private mounts, so no test CA can be trusted" >&2
    command=(SESSION_NETWORK=own SESSION_MOUNTS=shared setpriv --pdeathsig KILL unshare "${user[@]}" "${network[@]}")
else
    echo "session: this system permits no private namespaces: the network is shared, and no test CA can be trusted" >&2
    command=(SESSION_NETWORK=shared SESSION_MOUNTS=shared setpriv --pdeathsig KILL)
fi
env -i "${environment[@]}" "${command[@]}" "$here/inside.sh" "$@" &
wait $!
