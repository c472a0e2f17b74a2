#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh --client PROGRAM --helper PROGRAM --effects MODULE --out DIRECTORY [--only TEXT] FILE...: runs the scenarios of these files in a private session. See README.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
idp=$here/../idp

missing=''
for program in dbus-run-session gnome-keyring-daemon gdbus secret-tool bash unshare npm; do
    command -v "$program" >/dev/null || missing="$missing $program"
done
if [ -n "$missing" ]; then echo "run.sh: missing:$missing. Run packaging/setup.sh test." >&2; exit 69; fi

"$idp/install.sh"
exec "$here/../e2e/session/enter.sh" "$idp/node.sh" "$here/main.mjs" "$@"
