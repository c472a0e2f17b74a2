#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh: builds Ory Hydra from its Go module, whose content and dependencies must have the checksums in go.sum, and prints its folder.
# Does nothing but print if it is there already.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../cache.sh"

version=$(sed -n 's|^[[:space:]]*github.com/ory/hydra/v2 v\([^ ]*\).*|\1|p' "$here/go.mod")
home=$cache/hydra-$version
lock
if [ -d "$home" ]; then echo "$home"; exit 0; fi

need go golang-go
need cc gcc
work=$(mktemp -d "$cache/new.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "install.sh: building Ory Hydra $version (about ten minutes)" >&2
cp "$here/go.mod" "$here/go.sum" "$work"
cd "$work"
go build -mod=readonly -tags sqlite -o "$work/hydra-$version/hydra" github.com/ory/hydra/v2 >&2 ||
    { echo "install.sh: Go could not build it; Go 1.24 or newer is needed, and GOPROXY names a mirror." >&2; exit 69; }
mv "$work/hydra-$version" "$home"
echo "$home"
