#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# chroot.sh base SUITE                     makes the cached base system of SUITE when it is missing, prints its path
# chroot.sh run SUITE DIR SCRIPT [ARG]...  unpacks it below DIR and runs SCRIPT beside it, in name spaces of its own
#
# SCRIPT runs outside the chroot, with $ROOT, and starts what belongs inside with `in_root COMMAND...` after sourcing
# this file. Every mount and every process goes away with it. Exits 77 with the reason where this cannot be done.
# Nothing happens without BIFROST_PACKAGE_TESTS=1. The base systems (Debian, minbase) and what apt fetches are kept in
# ${XDG_CACHE_HOME:-~/.cache}/bifrost. The mirror is the machine's own, or BIFROST_APT_MIRROR.
set -euo pipefail
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bifrost

skip() { echo "skipped: $*" >&2; exit 77; }

mirror() {
    if [ -n "${BIFROST_APT_MIRROR:-}" ]; then echo "$BIFROST_APT_MIRROR"; return; fi
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' 'Component: main' |
        grep -v security | head -n 1
}

require_permission() {
    [ "$(id -u)" = 0 ] || skip "a chroot needs root"
    unshare --mount --pid --fork true 2>/dev/null || skip "this machine does not allow name spaces"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
}

make_base() { # SUITE TAR
    local work site
    site=$(mirror)
    [ -n "$site" ] || skip "no Debian mirror is configured on this machine"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/making-$1-XXXXXX")
    trap 'rm -rf "$work"' EXIT
    echo "chroot.sh: making the base system of $1" >&2
    debootstrap --variant=minbase "$1" "$work/root" "$site" >"$work/log" 2>&1 ||
        { tail -n 5 "$work/log" >&2; skip "debootstrap failed for $1"; }
    apt-config dump | grep '^Acquire::' >"$work/root/etc/apt/apt.conf.d/90machine"
    chroot "$work/root" apt-get update -q >>"$work/log" 2>&1 || { tail -n 5 "$work/log" >&2; skip "apt-get update failed for $1"; }
    rm -rf "$work"/root/var/cache/apt/archives/*.deb
    tar --zstd -C "$work/root" -cf "$work/tar" .
    mv "$work/tar" "$2"
    rm -rf "$work"
    trap - EXIT
}

base() { # SUITE
    local tar=$cache/debian-$1.tar.zst
    [ "${BIFROST_PACKAGE_TESTS:-}" = 1 ] || skip "clean systems take minutes; BIFROST_PACKAGE_TESTS=1 tests in them"
    require_permission
    [ -s "$tar" ] || make_base "$1" "$tar"
    echo "$tar"
}

mount_into() { # ROOT SUITE
    mount -t proc proc "$1/proc"
    mount -t sysfs -o ro sysfs "$1/sys"
    mount --rbind /dev "$1/dev"
    mount -t tmpfs tmpfs "$1/run"
    mkdir -p "$cache/apt-$2" "$1/etc/dpkg/dpkg.cfg.d"
    [ -e "$1/etc/hosts" ] || echo '127.0.0.1 localhost' >"$1/etc/hosts" # the installer's work, which debootstrap leaves out
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/tests" # it is thrown away anyway: no waiting for the disk
    mount --bind /tmp "$1/tmp" # sockets of the session and of X
    mount --bind "$cache/apt-$2" "$1/var/cache/apt/archives"
}

in_root() { # COMMAND...
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${IN_ROOT_ENV:-} chroot "$ROOT" "$@"
}

run() { # SUITE DIR SCRIPT [ARG]...
    local suite=$1 dir=$2 tar
    shift 2
    tar=$(base "$suite")
    rm -rf "$dir"
    mkdir -p "$dir/root"
    tar -C "$dir/root" -xf "$tar"
    local result=0
    unshare --mount --pid --fork --kill-child --mount-proc --propagation private -- \
        env ROOT="$dir/root" SUITE="$suite" WORK="$dir" bash -c \
        'set -e; . "$1"; mount_into "$ROOT" "$SUITE"; shift; "$@"' inside "${BASH_SOURCE[0]}" "$@" || result=$?
    rm -rf "$dir/root"
    return $result
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    case ${1:-} in
        base) base "$2" ;;
        run) shift; run "$@" ;;
        *) sed -n '3,4s/^# //p' "$0" >&2; exit 64 ;;
    esac
fi
