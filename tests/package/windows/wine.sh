#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# wine.sh SETUP OUT: runs the Windows installer under Wine and uses the installed program in a private session; screenshots and logs in OUT.
# See README.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
e2e=$here/../../e2e idp=$here/../../idp
setup=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")

missing=''
for program in /usr/lib/wine/wine64 wineserver Xvfb openbox xdotool import convert dbus-run-session openssl certutil localedef unshare npm; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || missing="$missing $program"
done
[ -n "$(command -v /usr/lib/chromium/chromium || command -v /opt/google/chrome/chrome || true)" ] || missing="$missing chromium"
[ -z "$missing" ] || { echo "skipped: not installed:$missing. Run packaging/setup.sh windows."; exit 77; }

"$idp/install.sh"
"$idp/mkca.sh" "$out.ca"
exec "$e2e/session/enter.sh" --trust "$out.ca/ca.pem" "$idp/node.sh" "$here/main.mjs" --setup "$setup" --tls "$out.ca" --out "$out"
