#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# setup.sh SOURCE OUT: compiles the Windows installer with a placeholder program, and runs it under Wine if available.
set -euo pipefail
source=$1 out=$2
for program in makensis 7z; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed (packages nsis, p7zip-full)"; exit 77; }
done
rm -rf "$out"
cmake -S "$source/tests/package/windows" -B "$out" -D SOURCE="$source" -D BIFROST_PACKAGE_CONTACT=nobody >/dev/null
cd "$out"
cpack -V >cpack.log 2>&1 || { tail -n 30 cpack.log; exit 1; }
if grep -i 'warning' cpack.log; then echo "FAILED: makensis warns"; exit 1; fi
file bifrost-*.exe | grep -q 'PE32+ executable (GUI) x86-64' || { echo "FAILED: not a 64-bit set-up"; exit 1; }
setup=$(echo bifrost-*.exe)
[ "$(7z l -ba "$setup" | awk '{ print $NF }' | grep -v PLUGINSDIR | sort | tr '\n' ' ')" = 'bin/bifrost.exe licenses/LICENSE uninstall.exe ' ] ||
    { 7z l -ba "$setup"; echo "FAILED: the set-up holds other files than it should"; exit 1; }
if [ "${BIFROST_PACKAGE_TESTS:-}" != 1 ] || ! command -v wine >/dev/null || ! command -v xvfb-run >/dev/null; then
    echo "the Windows set-up compiles; it was not run, which takes wine and BIFROST_PACKAGE_TESTS=1"
    exit 0
fi

# Silently, for the current user, in a new Wine prefix.
export WINEPREFIX=$out/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
play() { xvfb-run -a wine "$@" >/dev/null 2>&1; wineserver -w; }
play "$setup" /S /CurrentUser
installed=$(find "$WINEPREFIX/drive_c/users" -type d -path '*/AppData/Local/Programs/Bifrost')
[ -f "$installed/bin/bifrost.exe" ] || { echo "FAILED: the set-up did not install the program"; exit 1; }
menu() { find "$WINEPREFIX/drive_c/users" -path '*/Start Menu/Programs/Bifrost.lnk' | grep -q .; }
registered() { grep -a -q 'CurrentVersion..Uninstall..Bifrost' "$WINEPREFIX/user.reg"; }
menu && registered || { echo "FAILED: no entry in the Start menu, or none under installed programs"; exit 1; }
touch "$installed/a-file-of-mine"
play "$installed/uninstall.exe" /S /CurrentUser
[ "$(ls -A "$installed")" = a-file-of-mine ] || { ls -A "$installed"; echo "FAILED: uninstalling left something, or took too much"; exit 1; }
if menu || registered; then echo "FAILED: uninstalling left its entries"; exit 1; fi
rm -rf "$WINEPREFIX"
echo "the Windows set-up installs and uninstalls under wine, around a stand-in for the program"
