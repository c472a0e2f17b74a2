#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# metadata.sh DEBS SOURCE: checks what a software center and a desktop read from the package: desktop file, AppStream metainfo, icons,
# manual page.
set -euo pipefail
debs=$1 source=$2
for program in desktop-file-validate appstreamcli man; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$debs"/bifrost_*.deb "$work"
cd "$work/usr/share"

desktop-file-validate applications/*.desktop
# What the session bus starts has to be there, under the name of the desktop file.
service=dbus-1/services/dev.bifrost.Bifrost.service
if grep -qx 'DBusActivatable=true' applications/dev.bifrost.Bifrost.desktop; then
    grep -qx 'Name=dev.bifrost.Bifrost' "$service" || { echo "FAILED: $service doesn't name the desktop file"; exit 1; }
    started=$(sed -n 's/^Exec=//p' "$service")
    [ -x "$work$started" ] || { echo "FAILED: the package has no program '$started', which the session bus starts"; exit 1; }
fi
appstreamcli validate --no-net --pedantic metainfo/*.xml
# A project with a URL also has a screenshot.
cmake -S "$source" -B "$work/build" -D BIFROST_HOMEPAGE=https://bifrost.example/bifrost -D BIFROST_BUILD_TESTS=OFF >"$work/log" 2>&1 ||
    { tail "$work/log"; exit 1; }
appstreamcli validate --no-net --pedantic "$work"/build/app/*.metainfo.xml
picture=$(sed -n 's|.*<image type="source">https://bifrost.example/bifrost/raw/v[0-9.]*/\(.*\)</image>.*|\1|p' "$work"/build/app/*.metainfo.xml)
[ -n "$picture" ] && [ -s "$source/$picture" ] || { echo "FAILED: the screenshot '$picture' is not in the repository"; exit 1; }
icon=$(sed -n 's/^Icon=//p' applications/*.desktop)
[ -s "icons/hicolor/scalable/apps/$icon.svg" ] || { echo "FAILED: no icon $icon.svg"; exit 1; }
for size in 16 32 48 128 256; do
    file "icons/hicolor/${size}x$size/apps/$icon.png" | grep -q "PNG image data, $size x $size," ||
        { echo "FAILED: no icon of $size pixels"; exit 1; }
done
for program in bifrost bifrostctl; do
    warnings=$(man --warnings -l "man/man1/$program.1.gz" 2>&1 >"$work/page")
    [ -z "$warnings" ] || { echo "FAILED: manual page of $program: $warnings"; exit 1; }
    # It must list every option of the program.
    "$work/usr/bin/$program" --help | grep -oE -- '--[a-z-]+' | sort -u | while read -r option; do
        grep -q -- "$option" "$work/page" || { echo "FAILED: the manual page of $program lacks $option"; exit 1; }
    done
done
bash -n bash-completion/completions/bifrostctl
echo "desktop file, metainfo, icons and manual page are in order"
