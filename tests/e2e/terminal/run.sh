#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh --program BIFROSTCTL [--window BIFROST] --out DIRECTORY [--only TEXT] FILE...: plays scenarios/FILE.mjs in a private session. See README.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
idp=$here/../../idp

missing=''
for program in dbus-run-session gnome-keyring-daemon gdbus secret-tool unshare npm openssl git curl script; do
    command -v "$program" >/dev/null || missing="$missing $program"
done
if [ -n "$missing" ]; then echo "run.sh: missing:$missing. Run packaging/setup.sh test." >&2; exit 69; fi

out=''
previous=''
for word in "$@"; do
    if [ "$previous" = --out ]; then out=$word; fi
    previous=$word
done
[ -n "$out" ] || { sed -n '3s/^# //p' "$0" >&2; exit 64; }
mkdir -p "$out"
"$idp/install.sh"
"$idp/mkca.sh" "$out.ca"
exec "$here/../session/enter.sh" --trust "$out.ca/ca.pem" "$idp/node.sh" "$here/main.mjs" --tls "$out.ca" "$@"
