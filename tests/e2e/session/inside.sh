#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# inside.sh COMMAND...: the second half of enter.sh, in the namespaces.
set -u
export SESSION_TRUSTS_CA=0
if [ "$SESSION_NETWORK" = own ]; then
    ip link set lo up || { echo "session: no loopback interface" >&2; exit 1; }
fi
if [ "$SESSION_MOUNTS" = own ] && [ -n "$SESSION_TRUST" ]; then
    mount --make-rprivate / # nothing mounted here is seen outside
    # Qt reads the system's folder and no environment variable, so the test CA is added to a copy of it.
    cp -a /etc/ssl/certs "$SESSION_DIR/certs"
    cp "$SESSION_TRUST" "$SESSION_DIR/certs/e2e-ca.pem"
    rm -f "$SESSION_DIR/certs/ca-certificates.crt"
    cat /etc/ssl/certs/ca-certificates.crt "$SESSION_TRUST" >"$SESSION_DIR/certs/ca-certificates.crt"
    ln -sf e2e-ca.pem "$SESSION_DIR/certs/$(openssl x509 -hash -noout -in "$SESSION_TRUST").0"
    mount --bind "$SESSION_DIR/certs" /etc/ssl/certs && SESSION_TRUSTS_CA=1
fi
# Not exec: as the first process of its namespace, this shell reaps orphaned processes.
dbus-run-session --config-file="$SESSION_DIR/dbus.conf" -- "$@"
exit $?
