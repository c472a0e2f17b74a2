#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# mkca.sh DIR: a throwaway certificate authority (ca.pem) and a server certificate for localhost and provider.test (srv.pem, srv.key) in DIR.
# client.pem and client.key are a certificate for the client of --client-ca. Existing files that are valid for at least another day are kept.
set -eu
[ $# -eq 1 ] || { echo "usage: mkca.sh DIR" >&2; exit 64; }
command -v openssl >/dev/null || { echo "mkca.sh: openssl is needed; install the package 'openssl'." >&2; exit 69; }
umask 077
mkdir -p "$1"
cd "$1"
if [ -s srv.key ] && [ -s client.key ] && [ -s ca.pem ] && openssl x509 -in client.pem -noout -checkend 86400 >/dev/null 2>&1 && openssl x509 -in srv.pem -noout -checkend 86400 >/dev/null 2>&1; then exit 0; fi

quietly() { "$@" 2>openssl.log || { cat openssl.log >&2; exit 1; }; }
quietly openssl req -x509 -newkey rsa:2048 -nodes -days 30 -keyout ca.key -out ca.pem -subj "/CN=Bifrost throwaway test CA" \
    -addext keyUsage=critical,keyCertSign,cRLSign
quietly openssl req -newkey rsa:2048 -nodes -keyout srv.key -out srv.csr -subj "/CN=localhost"
cat >srv.ext <<'END'
subjectAltName=DNS:localhost,DNS:provider.test,IP:127.0.0.1,IP:::1
basicConstraints=CA:FALSE
keyUsage=digitalSignature,keyEncipherment
extendedKeyUsage=serverAuth
END
quietly openssl x509 -req -in srv.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 20 -extfile srv.ext -out srv.pem
quietly openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout client.key -out client.csr -subj "/CN=Bifrost demo client"
printf 'basicConstraints=CA:FALSE\nextendedKeyUsage=clientAuth\n' >client.ext
quietly openssl x509 -req -in client.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 20 -extfile client.ext -out client.pem
rm -f ca.key srv.csr srv.ext client.csr client.ext ca.srl openssl.log
