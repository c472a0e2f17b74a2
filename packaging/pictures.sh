#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# pictures.sh PROGRAM: takes the pictures of the README anew, of the built application with the demo provider and a real browser
# (tests/e2e/scenarios/pictures.mjs), into resources/screenshots.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
[ $# -eq 1 ] || { sed -n '3s/^# //p' "$0" >&2; exit 64; }
frames=$root/build/e2e/pictures
shots=$root/resources/screenshots

"$root/tests/e2e/run.sh" --app "$1" --out "$frames" pictures
mkdir -p "$shots"
# What is flat needs few colors: a quarter of the size, and no difference to the eye.
for name in home home-dark profile profile-dark settings settings-dark; do
    convert "$frames/$name.png" -strip +dither -colors 128 -define png:compression-level=9 "PNG8:$shots/$name.png"
done
convert -delay 220 "$frames/walk-[1-7].png" -resize 720x480 -strip +dither -colors 96 -loop 0 -layers optimize "$shots/walk.gif"
du -bc "$shots"/*
