#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# with-keychain.sh gnome-keyring|keepassxc|kwallet COMMAND [ARGUMENT...]
# Runs COMMAND in a D-Bus session of its own with a keychain of its own, unlocked, as a real program. KEYCHAIN_CONTROL is a program that
# takes start, stop or lock. Nothing of the person's own session is seen or touched. Exit status 77: a tool is missing.
# With KeePassXC 2.7, one run in four fails: it did not come up, or did not show what it had been given. So it runs only with BIFROST_KEEPASSXC=1.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
secrets() { dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "org.freedesktop.Secret.Service.$1" "${@:2}"; }
wallet() { dbus-send --session --print-reply --dest=org.kde.kwalletd5 /modules/kwalletd5 "org.kde.KWallet.$1" "${@:2}"; }
has_owner() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q true; }
until_true() { # COMMAND...
    local tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { echo "with-keychain.sh: in vain: $*" >&2; exit 1; }
        sleep 0.05 # between two looks
    done
}
has_ended() { ! kill -0 "$1" 2>/dev/null || grep -q '^State:.Z' "/proc/$1/status"; }
is_unlocked() { secrets ReadAlias string:default | grep -q collection; }
# Five looks in a row at the processor time that the keychain has used find the same.
is_quiet() {
    local before now look
    before=$(cut -d' ' -f14,15 "/proc/$(cat "$KEYRING_FOLDER/pid")/stat")
    for look in 1 2 3 4 5; do
        sleep 0.1
        now=$(cut -d' ' -f14,15 "/proc/$(cat "$KEYRING_FOLDER/pid")/stat")
        [ "$now" = "$before" ] || return 1
    done
}
is_locked() {
    local collection
    collection=$(secrets ReadAlias string:default | sed -n 's/.*object path "\(.*\)"/\1/p')
    [ "$collection" = / ] || dbus-send --session --print-reply --dest=org.freedesktop.secrets "$collection" \
        org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked | grep -q 'boolean true'
}
is_open() { wallet isOpen string:kdewallet | grep -q true; }

prepare_gnome-keyring() { :; }
start_gnome-keyring() {
    printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
    echo $! >"$KEYRING_FOLDER/pid"
    until_true has_owner org.freedesktop.secrets
}
lock_gnome-keyring() { secrets Lock array:objpath:/org/freedesktop/secrets/collection/login; }

# A database whose root group is the Secret Service's.
prepare_keepassxc() {
    local database=$HOME/test uuid
    printf 'test\ntest\n' | keepassxc-cli db-create -p "$database.empty.kdbx" >/dev/null 2>&1
    printf 'test\n' | keepassxc-cli export "$database.empty.kdbx" >"$database.xml" 2>/dev/null
    uuid=$(sed -n '/<Root>/,$ s|.*<UUID>\(.*\)</UUID>.*|\1|p' "$database.xml" | head -n 1 | base64 -d | od -An -tx1 | tr -d ' \n' |
        sed 's/\(.\{8\}\)\(.\{4\}\)\(.\{4\}\)\(.\{4\}\)/\1-\2-\3-\4-/')
    sed -i "s|<Binaries/>|&<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{$uuid}</Value></Item></CustomData>|" "$database.xml"
    printf 'test\ntest\n' | keepassxc-cli import -p "$database.xml" "$database.kdbx" >/dev/null 2>&1
    mkdir -p "$XDG_CONFIG_HOME/keepassxc"
    printf '[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\nOpenPreviousDatabasesOnStartup=false\nRememberLastDatabases=false\n[FdoSecrets]\nEnabled=true\nConfirmAccessItem=false\nConfirmDeleteItem=false\n' \
        >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini"
}
start_keepassxc() {
    printf 'test\n' | keepassxc --pw-stdin "$HOME/test.kdbx" >/dev/null 2>&1 &
    echo $! >"$KEYRING_FOLDER/pid"
    until_true is_unlocked
    until_true is_quiet # KeePassXC 2.7 was seen to crash when it was searched while it loaded
}
lock_keepassxc() {
    dbus-send --session --print-reply --dest=org.keepassxc.KeePassXC.MainWindow /keepassxc org.keepassxc.KeePassXC.MainWindow.lockAllDatabases
    until_true is_locked # it saves first
}

# With the wallet's key, as a login gives it: nobody has to type it.
prepare_kwallet() {
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/kwalletd"
    head -c 56 /dev/urandom >"$XDG_DATA_HOME/kwalletd/kdewallet.salt"
    printf '[Wallet]\nEnabled=true\nFirst Use=false\nDefault Wallet=kdewallet\nUse One Wallet=true\nPrompt on Open=false\n' >"$XDG_CONFIG_HOME/kwalletrc"
}
start_kwallet() {
    python3 - <<'PYTHON' >"$KEYRING_FOLDER/pid"
import os, socket, subprocess
path = os.environ["KEYRING_FOLDER"] + "/kwallet.socket"
if os.path.exists(path):
    os.unlink(path)
key, key_end = os.pipe()
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(1)
daemon = subprocess.Popen(["kwalletd5", "--pam-login", str(key), str(server.fileno())], pass_fds=(key, server.fileno()),
                          env={**os.environ, "PAM_KWALLET5_LOGIN": path}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
os.write(key_end, b"k" * 56)
os.close(key_end)
client = socket.socket(socket.AF_UNIX)
client.connect(path)
for name, value in os.environ.items():
    client.sendall(f"{name}={value}\n".encode())
client.close()
print(daemon.pid)
PYTHON
    until_true is_open
}
lock_kwallet() { wallet close string:kdewallet boolean:true; }

if [ "$(basename "$0")" = control ]; then # KEYCHAIN_CONTROL
    case $1 in
    start) "start_$KEYCHAIN" ;;
    lock) "lock_$KEYCHAIN" ;;
    stop)
        pid=$(cat "$KEYRING_FOLDER/pid")
        kill "$pid" || touch "$KEYRING_FOLDER/unwell"
        if ! (until_true has_ended "$pid"); then
            touch "$KEYRING_FOLDER/unwell"
            kill -KILL "$pid"
        fi ;;
    esac
    exit 0
fi

export KEYCHAIN=$1
if [ "$KEYCHAIN" = keepassxc ] && [ "${BIFROST_KEEPASSXC:-}" != 1 ]; then
    echo "skipped: one run in four fails with KeePassXC; install it, and set BIFROST_KEEPASSXC=1, to try" >&2
    exit 77
fi
if [ -z "${KEYRING_FOLDER:-}" ]; then
    case $KEYCHAIN in
    gnome-keyring) needed=gnome-keyring-daemon ;;
    keepassxc) needed='keepassxc keepassxc-cli Xvfb xdotool' ;;
    kwallet) needed='kwalletd5 python3 Xvfb' ;;
    esac
    for tool in $needed; do command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed" >&2; exit 77; }; done
    exec "$here/with-keyring.sh" --without-service "${BASH_SOURCE[0]}" "$@"
fi
shift
if [ "$KEYCHAIN" != gnome-keyring ]; then
    mkfifo "$KEYRING_FOLDER/display"
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$KEYRING_FOLDER/display" >/dev/null 2>&1 &
    server=$!
    read -r -t 60 display <"$KEYRING_FOLDER/display"
    export DISPLAY=":$display"
fi
if [ "$KEYCHAIN" = kwallet ]; then export XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5; fi
cp "${BASH_SOURCE[0]}" "$KEYRING_FOLDER/control"
export KEYCHAIN_CONTROL="$KEYRING_FOLDER/control"
if [ "$KEYCHAIN" = keepassxc ]; then # a person who allows each new client what it asks for
    while sleep 0.3; do
        for window in $(xdotool search --onlyvisible --name 'Access Request' 2>/dev/null); do
            xdotool key --window "$window" Return 2>/dev/null || : # it closes at once
        done
    done &
    person=$!
fi
trap 'kill "$(cat "$KEYRING_FOLDER/pid")" ${server:-} ${person:-} 2>/dev/null || :' EXIT
"prepare_$KEYCHAIN"
"$KEYCHAIN_CONTROL" start
status=0
"$@" || status=$?
if [ "$status" -ne 0 ] && { [ -e "$KEYRING_FOLDER/unwell" ] || has_ended "$(cat "$KEYRING_FOLDER/pid")"; }; then
    echo "skipped: $KEYCHAIN itself has crashed, or did not end when it was told to" >&2
    exit 77
fi
exit "$status"
