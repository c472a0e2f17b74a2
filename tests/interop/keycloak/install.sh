#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh: downloads Keycloak from Maven's central repository, or the mirror that Maven's settings name, verifies it against `checksum`,
# prepares it, and prints its folder. Does nothing but print if it is there already.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../cache.sh"

read -r _ archive <"$here/checksum"
version=$(echo "$archive" | sed 's/^keycloak-quarkus-dist-\(.*\)\.zip$/\1/')
home=$cache/keycloak-$version
need java default-jre-headless
lock
if [ -d "$home" ]; then echo "$home"; exit 0; fi

need mvn maven
need unzip unzip
work=$(mktemp -d "$cache/new.XXXXXX")
trap 'rm -rf "$work"' EXIT
echo "install.sh: downloading $archive (170 MB)" >&2
# A repository of its own: the archive would stay in the user's a second time.
mvn --quiet --batch-mode ${BIFROST_MAVEN_SETTINGS:+--settings "$BIFROST_MAVEN_SETTINGS"} -Dmaven.repo.local="$work/maven" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$work" >&2 ||
    { echo "install.sh: Maven could not download it; BIFROST_MAVEN_SETTINGS names a settings file with another mirror." >&2; exit 69; }
if ! (cd "$work" && sha256sum --check --strict --quiet "$here/checksum") >&2; then
    echo "install.sh: $archive is not the file that tests/interop/keycloak/checksum describes; it was discarded." >&2
    exit 69
fi
unzip -q "$work/$archive" -d "$work"
echo "install.sh: preparing Keycloak (about a minute)" >&2
"$work/keycloak-$version/bin/kc.sh" build --db=dev-file >&2
mv "$work/keycloak-$version" "$home"
echo "$home"
