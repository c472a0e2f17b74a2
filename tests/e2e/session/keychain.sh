#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# keychain.sh NAME COMMAND...: runs COMMAND with this keychain, in the session that enter.sh created. COMMAND answers its windows.
export KEYRING_FOLDER="$SESSION_DIR/keychain" KEYCHAIN_USER=command
mkdir "$KEYRING_FOLDER"
# On Plasma, xdg-open calls kde-open5, which starts the default browser.
mkdir "$SESSION_DIR/bin"
ln -s "$(dirname "$0")/browser" "$SESSION_DIR/bin/kde-open5"
export PATH="$SESSION_DIR/bin:$PATH"
exec "$(dirname "$0")/../../support/with-keychain.sh" "$@"
