#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh: installs the locked packages of the demo provider in node_modules. Does nothing if they are installed already.
set -eu
cd -- "$(dirname -- "$0")"

command -v npm >/dev/null || { echo "install.sh: npm is needed; install the package 'npm'." >&2; exit 69; }
if command -v flock >/dev/null && [ "${BIFROST_IDP_LOCKED:-}" != 1 ]; then
    BIFROST_IDP_LOCKED=1 exec flock .install.lock ./install.sh # two test runs may start at once
fi

stamp=node_modules/.installed-lock.json
if cmp -s package-lock.json "$stamp"; then exit 0; fi

if ! npm ci --no-progress --loglevel=error >&2; then
    echo "install.sh: npm could not install the packages of tests/idp. Is the package registry reachable? Run 'npm ping' to see." >&2
    exit 69
fi
cp package-lock.json "$stamp"
