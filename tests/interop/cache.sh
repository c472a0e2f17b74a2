# SPDX-License-Identifier: Apache-2.0
# For the install.sh of each provider, which sources it: where providers are kept, one folder for each version.
# shellcheck shell=sh
cache=${BIFROST_INTEROP_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bifrost-interop}

# need PROGRAM PACKAGE: ends the script, and says what to install, if there is no such program.
need() {
    command -v "$1" >/dev/null || { echo "install.sh: $1 is needed; install the package '$2'." >&2; exit 69; }
}

# lock: two test runs may start at once; the second waits until this script has ended.
lock() {
    mkdir -p "$cache"
    exec 9>"$cache/.lock"
    flock 9
}
