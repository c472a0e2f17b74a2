#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# with-keychain.sh gnome-keyring|keepassxc|kwallet|gnome-keyring+kwallet COMMAND [ARGUMENT...]
# Runs COMMAND in a D-Bus session of its own (or, if KEYRING_FOLDER is set, in this one) with the keychains named, unlocked, as real
# programs. KEYCHAIN_CONTROL is a program that takes start, stop, lock, reset (as new), or list (prints the stored entries, one a line), and
# the name of the keychain where there are two. They show their windows on KEYCHAIN_DISPLAY; with KEYCHAIN_USER=command, COMMAND answers
# them: the password of each keychain is 'test'. Nothing of the user's own session is seen or touched. Exit status 77: a tool is missing.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
secrets() { dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "org.freedesktop.Secret.Service.$1" "${@:2}"; }
pid_of() { cat "$KEYRING_FOLDER/pid.$1"; }
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
    before=$(cut -d' ' -f14,15 "/proc/$(pid_of keepassxc)/stat")
    for look in 1 2 3 4 5; do
        sleep 0.1
        now=$(cut -d' ' -f14,15 "/proc/$(pid_of keepassxc)/stat")
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

# Its windows are those of another program, which D-Bus starts. Without a user to answer them there are none.
prepare_gnome-keyring() {
    [ "${KEYCHAIN_USER:-}" = command ] || return 0
    printf '[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/usr/bin/env DISPLAY=%s /usr/libexec/gcr-prompter\n' "$DISPLAY" \
        >"$SESSION_DIR/services/org.gnome.keyring.SystemPrompter.service"
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ReloadConfig >/dev/null
}
start_gnome-keyring() {
    # A line feed would belong to the password.
    printf test | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
    echo $! >"$KEYRING_FOLDER/pid.gnome-keyring"
    until_true has_owner org.freedesktop.secrets
}
lock_gnome-keyring() { secrets Lock array:objpath:/org/freedesktop/secrets/collection/login; }
clear_gnome-keyring() { rm -rf "$XDG_DATA_HOME/keyrings"; }
list_gnome-keyring() { list_secrets; }

# A database whose root group is the Secret Service's. It is saved when it is locked, and not after each change: KeePassXC 2.7 loses
# what is changed while it saves (lib/src/platform/keychain/secretservice/itemlabels.h), does not end, or crashes, and a busy machine saves slowly.
prepare_keepassxc() {
    local database=$HOME/test uuid
    printf 'test\ntest\n' | keepassxc-cli db-create -p "$database.empty.kdbx" >/dev/null 2>&1
    printf 'test\n' | keepassxc-cli export "$database.empty.kdbx" >"$database.xml" 2>/dev/null
    uuid=$(sed -n '/<Root>/,$ s|.*<UUID>\(.*\)</UUID>.*|\1|p' "$database.xml" | head -n 1 | base64 -d | od -An -tx1 | tr -d ' \n' |
        sed 's/\(.\{8\}\)\(.\{4\}\)\(.\{4\}\)\(.\{4\}\)/\1-\2-\3-\4-/')
    sed -i "s|<Binaries/>|&<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{$uuid}</Value></Item></CustomData>|" "$database.xml"
    printf 'test\ntest\n' | keepassxc-cli import -p "$database.xml" "$database.kdbx" >/dev/null 2>&1
    mkdir -p "$XDG_CONFIG_HOME/keepassxc"
    printf '[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\nOpenPreviousDatabasesOnStartup=false\nRememberLastDatabases=false\nSingleInstance=false\nAutoSaveAfterEveryChange=false\nAutoSaveOnExit=true\n[FdoSecrets]\nEnabled=true\nConfirmAccessItem=true\nConfirmDeleteItem=false\n' \
        >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini"
}
start_keepassxc() {
    printf 'test\n' | keepassxc --pw-stdin "$HOME/test.kdbx" >/dev/null 2>&1 &
    echo $! >"$KEYRING_FOLDER/pid.keepassxc"
    until_true is_unlocked
    until_true is_quiet # KeePassXC 2.7 was seen to crash when it was searched while it loaded
}
clear_keepassxc() { rm -f "$HOME"/test.*; }
list_keepassxc() { list_secrets; }
list_secrets() {
    /usr/bin/python3 - <<'PYTHON'
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
def call(path, interface, method, signature, *arguments):
    return bus.call_sync("org.freedesktop.secrets", path, interface, method, GLib.Variant(signature, arguments), None, 0, 30000, None).unpack()[0]
def get(path, kind, name):
    return call(path, "org.freedesktop.DBus.Properties", "Get", "(ss)", f"org.freedesktop.Secret.{kind}", name)
collection = call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "ReadAlias", "(s)", "default")
for item in get(collection, "Collection", "Items"):
    attributes = get(item, "Item", "Attributes")
    print(attributes.get("server", "") + "/" + attributes.get("user", ""))
PYTHON
}
lock_keepassxc() {
    dbus-send --session --print-reply --dest=org.keepassxc.KeePassXC.MainWindow /keepassxc org.keepassxc.KeePassXC.MainWindow.lockAllDatabases
    until_true is_locked # it saves first
}

# With the wallet's key, as a login gives it (PBKDF2 with SHA-512, 50,000 rounds): nobody has to type the password.
prepare_kwallet() {
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/kwalletd"
    head -c 56 /dev/urandom >"$XDG_DATA_HOME/kwalletd/kdewallet.salt"
    printf '[Wallet]\nEnabled=true\nFirst Use=false\nDefault Wallet=kdewallet\nUse One Wallet=true\nPrompt on Open=false\n' >"$XDG_CONFIG_HOME/kwalletrc"
}
start_kwallet() {
    python3 - <<'PYTHON' >"$KEYRING_FOLDER/pid.kwallet"
import hashlib, os, socket, subprocess
path = os.environ["KEYRING_FOLDER"] + "/kwallet.socket"
if os.path.exists(path):
    os.unlink(path)
key, key_end = os.pipe()
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(1)
daemon = subprocess.Popen(["kwalletd5", "--pam-login", str(key), str(server.fileno())], pass_fds=(key, server.fileno()),
                          env={**os.environ, "PAM_KWALLET5_LOGIN": path}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
with open(os.environ["XDG_DATA_HOME"] + "/kwalletd/kdewallet.salt", "rb") as salt:
    os.write(key_end, hashlib.pbkdf2_hmac("sha512", b"test", salt.read(), 50000, 56))
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
clear_kwallet() { rm -rf "$XDG_DATA_HOME/kwalletd" "$XDG_CONFIG_HOME/kwalletrc"; }
list_kwallet() {
    /usr/bin/python3 - <<'PYTHON'
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
def call(method, signature, *arguments):
    return bus.call_sync("org.kde.kwalletd5", "/modules/kwalletd5", "org.kde.KWallet", method, GLib.Variant(signature, arguments), None, 0, 30000, None).unpack()[0]
handle = call("open", "(sxs)", "kdewallet", 0, "list") # belongs to this connection
for folder in call("folderList", "(is)", handle, "list"):
    entries = call("entryList", "(iss)", handle, folder, "list")
    if folder not in ("Passwords", "Form Data"): # every wallet has them
        print("\n".join(f"{folder}/{entry}" for entry in entries or [""]))
PYTHON
}
lock_kwallet() { wallet close string:kdewallet boolean:true; }

# As a person does it: the window in front gets the key.
press_return() {
    timeout 10 xdotool windowactivate --sync "$1" && [ "$(xdotool getwindowfocus)" = "$1" ] && xdotool key Return
}

if [ "$(basename "$0")" = control ]; then # KEYCHAIN_CONTROL
    keychain=${2:-$KEYCHAIN}
    if [ -n "${KEYCHAIN_DISPLAY:-}" ]; then export DISPLAY=$KEYCHAIN_DISPLAY; fi
    case $1 in
    start) "start_$keychain" ;;
    lock) "lock_$keychain" ;;
    list) "list_$keychain" ;;
    reset) # nothing has to be saved
        kill -KILL "$(pid_of "$keychain")" 2>/dev/null || :
        until_true has_ended "$(pid_of "$keychain")"
        "clear_$keychain"
        "prepare_$keychain"
        ("start_$keychain") || { touch "$KEYRING_FOLDER/unwell"; exit 1; } ;;
    stop)
        pid=$(pid_of "$keychain")
        if [ "$keychain" = keepassxc ]; then lock_keepassxc; fi # it ignores a SIGTERM that comes while it saves
        kill "$pid" || touch "$KEYRING_FOLDER/unwell"
        if ! (until_true has_ended "$pid"); then
            touch "$KEYRING_FOLDER/unwell"
            kill -KILL "$pid"
        fi ;;
    esac
    exit 0
fi

export KEYCHAIN=$1
case $KEYCHAIN in
gnome-keyring) needed=gnome-keyring-daemon
    if [ "${KEYCHAIN_USER:-}" = command ]; then needed='gnome-keyring-daemon /usr/libexec/gcr-prompter Xvfb openbox xdotool'; fi ;;
gnome-keyring+kwallet) needed='gnome-keyring-daemon kwalletd5 python3 Xvfb openbox xdotool' ;;
keepassxc) needed='keepassxc keepassxc-cli Xvfb openbox xdotool' ;;
kwallet) needed='kwalletd5 python3 Xvfb openbox xdotool' ;;
esac
for tool in $needed; do command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed" >&2; exit 77; }; done
# On a busy machine a play with KeePassXC still fails now and then, see tests/e2e/run.sh.
if [ "$KEYCHAIN" = keepassxc ] && [ -z "${KEYRING_FOLDER:-}${BIFROST_KEYCHAINS:-}" ]; then
    echo "skipped: BIFROST_KEYCHAINS=1 tests with KeePassXC" >&2
    exit 77
fi
if [ -z "${KEYRING_FOLDER:-}" ]; then exec "$here/with-keyring.sh" --without-service "${BASH_SOURCE[0]}" "$@"; fi
shift
if [ "$KEYCHAIN" != gnome-keyring ] || [ "${KEYCHAIN_USER:-}" = command ]; then
    mkfifo "$KEYRING_FOLDER/display"
    # Explicit: a server in another process namespace takes the lock files of others for stale. Without -noreset the end of the only client
    # resets the server, which turns away the next one.
    Xvfb ":$((51000 + RANDOM % 8000))" -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$KEYRING_FOLDER/display" >/dev/null 2>&1 &
    server=$!
    read -r -t 60 display <"$KEYRING_FOLDER/display"
    export DISPLAY=":$display" KEYCHAIN_DISPLAY=":$display"
    # Without a window manager nothing says which window has the keyboard: keys reach the one behind, and KeePassXC closes its database.
    openbox --config-file "$here/../e2e/session/openbox.xml" >/dev/null 2>&1 &
    manager=$!
    until_true xdotool get_num_desktops
fi
if [ "$KEYCHAIN" = kwallet ]; then export XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5; fi
cp "${BASH_SOURCE[0]}" "$KEYRING_FOLDER/control"
export KEYCHAIN_CONTROL="$KEYRING_FOLDER/control"
if [ "$KEYCHAIN" = keepassxc ] && [ "${KEYCHAIN_USER:-}" != command ]; then # a user who allows each new client what it asks for; KEYRING_FOLDER/prompts has a line for each window
    : >"$KEYRING_FOLDER/prompts"
    declare -A looks=()
    while sleep 0.3; do
        windows=$(xdotool search --onlyvisible --name 'Access Request' 2>/dev/null | tr '\n' ' ' || :)
        for window in "${!looks[@]}"; do case " $windows" in *" $window "*) ;; *) unset "looks[$window]" ;; esac done
        for window in $windows; do
            [ -n "${looks[$window]:-}" ] || echo "$window" >>"$KEYRING_FOLDER/prompts"
            looks[$window]=$((${looks[$window]:-0} + 1))
            # Not often: a busy machine takes seconds to close a window.
            [ $((${looks[$window]} % 40)) -ne 1 ] || press_return "$window" 2>/dev/null || looks[$window]=0
        done
    done &
    person=$!
fi
trap 'kill $(cat "$KEYRING_FOLDER"/pid.*) ${manager:-} ${server:-} ${person:-} 2>/dev/null || :' EXIT
for keychain in ${KEYCHAIN//+/ }; do
    "prepare_$keychain"
    "$KEYCHAIN_CONTROL" start "$keychain"
done
status=0
"$@" || status=$?
if [ "$status" -ne 0 ] && { [ -e "$KEYRING_FOLDER/unwell" ] || has_ended "$(pid_of "${KEYCHAIN%%+*}")"; }; then
    echo "skipped: $KEYCHAIN itself has crashed, or did not end when it was told to" >&2
    exit 77
fi
exit "$status"
