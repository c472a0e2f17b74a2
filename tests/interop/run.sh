#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh --app PROGRAM --out DIRECTORY [--only TEXT] PROVIDER FILE...: plays the scenarios of these files with a real provider. See README.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
idp=$here/../idp

app='' out='' only=''
while [ $# -gt 0 ]; do
    case $1 in
    --app) app=$(realpath "$2"); shift 2 ;;
    --out) mkdir -p "$2"; out=$(realpath "$2"); shift 2 ;;
    --only) only=$2; shift 2 ;;
    --*) echo "run.sh: there is no option $1" >&2; exit 64 ;;
    *) break ;;
    esac
done
if [ -z "$app" ] || [ -z "$out" ] || [ $# -lt 2 ]; then sed -n '3s/^# //p' "$0" >&2; exit 64; fi
provider=$1
shift
if [ ! -x "$here/$provider/install.sh" ]; then echo "run.sh: there is no provider $provider" >&2; exit 64; fi

if [ -z "${BIFROST_INTEROP:-}" ]; then
    echo "skipped: BIFROST_INTEROP=1 installs $provider and plays the window against it"
    exit 77
fi
if [ ! -x /usr/lib/chromium/chromium ] && [ ! -x /opt/google/chrome/chrome ]; then
    echo "skipped: there is no Chromium or Google Chrome from a .deb package, and no other browser can be driven."
    exit 77
fi

# Before the session begins: it has no network.
home=$("$here/$provider/install.sh")
"$idp/install.sh"
exec "$here/../e2e/session/enter.sh" "$idp/node.sh" "$here/main.mjs" --app "$app" --out "$out" --only "$only" --home "$home" "$provider" "$@"
