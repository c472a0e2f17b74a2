#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# appimage.sh BUILD_DIR OUT: makes a tree of the application with Qt and all it needs, which runs on any Linux with glibc 2.36 or newer
# (the one of the build machine), and packs it as Bifrost-VERSION-x86_64.tar.xz.
# appimage.sh --tree BUILD_DIR OUT: makes the tree alone.
# With BIFROST_APPIMAGE_RUNTIME=FILE, the official type-2 runtime, it also assembles the AppImage. The runtime is never fetched.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree_only=''
if [ "$1" = --tree ]; then tree_only=1; shift; fi
build=$1 out=$2
# github.com/AppImage/type2-runtime, release 20251108, runtime-x86_64
runtime_sha256=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d

for program in patchelf ldd xz qtpaths6; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=Bifrost-$version-$(uname -m)
tree=$out/$name
usr=$tree/usr
sources=$out/sources # the files of this machine that the tree has copies of

# One plugin a line, relative to Qt's folder. What is not named here stays out, whatever the build machine has. '?': where it has it.
wanted_plugins() {
    sed 's/ *#.*//' <<'END'
platforms/libqxcb.so                                                     # X11
platforms/libqwayland-generic.so                                         # Wayland
wayland-graphics-integration-client/libqt-plugin-wayland-egl.so          # never painted with, but its absence is a warning at each start
platforms/libqoffscreen.so                                               # tests
wayland-shell-integration/libxdg-shell.so                                # a window on Wayland, on every desktop
?wayland-decoration-client/libbradient.so                                # its frame, where the desktop draws none (GNOME)
?wayland-decoration-client/libadwaita.so                                 # the same, since Qt 6.8
tls/libqopensslbackend.so                                                # HTTPS
imageformats/libqjpeg.so                                                 # pictures of users; PNG is in Qt Gui
imageformats/libqgif.so                                                  # the same
?imageformats/libqwebp.so                                                # the same
imageformats/libqsvg.so                                                  # logos and icons
iconengines/libqsvgicon.so                                               # icons
platforminputcontexts/libcomposeplatforminputcontextplugin.so            # dead keys and Compose on X11
platforminputcontexts/libibusplatforminputcontextplugin.so               # IBus
?platforminputcontexts/libfcitx5platforminputcontextplugin.so            # Fcitx 5, which also answers as IBus
platformthemes/libqxdgdesktopportal.so                                   # the desktop's file dialogs, dark mode
networkinformation/libqnetworkmanager.so                                 # whether there is a network
networkinformation/libqglib.so                                           # the same without NetworkManager
END
}
# Loaded by name at run time, so that ldd does not see them.
loaded_libraries='libssl.so.3 libcrypto.so.3 libsecret-1.so.0'
# The system's own, always: the C and C++ library. A newer graphics driver needs its own newer ones.
is_system() { case $1 in ld-linux* | linux-vdso* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.* | libresolv.so.* | \
    libutil.so.* | libstdc++.so.* | libgcc_s.so.*) ;; *) return 1 ;; esac; }
# The system's where it has them: they belong to its display server, its graphics driver or its fonts. AppRun fills gaps.
is_fallback() { case $1 in libGL.so.* | libEGL.so.* | libGLX.so.* | libGLdispatch.so.* | libOpenGL.so.* | libdrm.so.* | libgbm.so.* | \
    libX11.so.* | libX11-xcb.so.* | libxcb.so.* | libwayland-*.so.* | libfontconfig.so.* | libfreetype.so.* | libexpat.so.* | libz.so.*) ;;
    *) return 1 ;; esac; }

library_path() { ldconfig -p | awk -v name="$1" '$1 == name && /x86-64|aarch64/ { print $NF; exit }'; }

add_library() { # PATH
    local soname target
    soname=$(basename "$1")
    if is_system "$soname"; then return; fi
    if is_fallback "$soname"; then target=$usr/fallback/$soname/$soname; else target=$usr/lib/$soname; fi
    if [ -e "$target" ]; then return; fi
    install -D -m 644 "$(readlink -f "$1")" "$target"
    readlink -f "$1" >>"$sources"
}

# ldd follows every dependency of a dependency.
add_dependencies() { # FILE...
    local path
    ldd "$@" | awk '/=> \// { print $3 }' | sort -u | while read -r path; do add_library "$path"; done
}

copy_plugins() {
    local wanted name
    for wanted in $(wanted_plugins); do
        name=${wanted#\?}
        if [ -e "$plugins/$name" ]; then
            install -D -m 644 "$plugins/$name" "$usr/plugins/$name"
            echo "$plugins/$name" >>"$sources"
        elif [ "$name" = "$wanted" ]; then
            echo "appimage.sh: without $name" >&2
        fi
    done
}

# Every file finds its libraries beside itself, without a variable that a browser would inherit.
set_search_paths() {
    local file
    patchelf --set-rpath "\$ORIGIN/../lib" "$usr/bin/bifrost" "$usr/bin/bifrostctl"
    patchelf --set-rpath "\$ORIGIN/../../lib" "$usr/libexec/bifrost/bifrost-keychain"
    for file in "$usr"/lib/*.so*; do patchelf --set-rpath "\$ORIGIN" "$file"; done
    for file in "$usr"/fallback/*/*.so*; do patchelf --set-rpath "\$ORIGIN/../../lib" "$file"; done
    for file in "$usr"/plugins/*/*.so; do patchelf --set-rpath "\$ORIGIN/../../lib" "$file"; done
}

# The license of each package that a file comes from, once for all packages of one source.
copy_copyrights() {
    local file package
    sort -u "$sources" | while read -r file; do
        # Debian's lists may name a file without the /usr that its folder has been moved to.
        dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || true
    done | sed 's/: .*//' | sort -u | while read -r package; do
        install -D -m 644 "/usr/share/doc/${package%:*}/copyright" \
            "$usr/share/licenses/$(dpkg-query -W -f '${source:Package}' "$package")/copyright"
    done
    rm "$sources"
}

make_tree() {
    local component library
    rm -rf "$tree" "$sources"
    for component in application licenses; do
        DESTDIR=$tree cmake --install "$build" --prefix /usr --component "$component" --strip >/dev/null
    done
    # Of no use in a folder that no shell, no manual and no session bus looks into.
    rm -rf "$usr"/share/{doc,man,bash-completion,zsh,fish,dbus-1}
    copy_plugins
    add_dependencies "$usr/bin/bifrost" "$usr/bin/bifrostctl" "$usr/libexec/bifrost/bifrost-keychain" "$usr"/plugins/*/*.so
    for library in $loaded_libraries; do
        add_library "$(library_path "$library")"
        add_dependencies "$(library_path "$library")"
    done
    set_search_paths
    copy_copyrights
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$usr/bin/qt.conf"
    install -m 755 "$here/AppRun" "$tree/AppRun"
    install -m 755 "$here/Bifrost.desktop" "$tree/Bifrost.desktop"
    cp "$usr/share/icons/hicolor/256x256/apps/dev.bifrost.Bifrost.png" "$tree/dev.bifrost.Bifrost.png"
    ln -s dev.bifrost.Bifrost.png "$tree/.DirIcon"
}

assemble_appimage() { # RUNTIME
    echo "$runtime_sha256  $1" | sha256sum --check --quiet || { echo "appimage.sh: $1 is not the pinned runtime" >&2; exit 65; }
    # What integrates an AppImage takes the one start file of its root: the desktop's, not the one of an unpacked folder.
    # No session bus knows where the image is, so it cannot start it.
    sed '/^DBusActivatable=/d' "$usr/share/applications/dev.bifrost.Bifrost.desktop" >"$tree/dev.bifrost.Bifrost.desktop"
    mksquashfs "$tree" "$out/$name.squashfs" -root-owned -noappend -comp zstd -Xcompression-level 19 -quiet -no-progress \
        -e Bifrost.desktop
    cat "$1" "$out/$name.squashfs" >"$out/$name.AppImage"
    chmod 755 "$out/$name.AppImage"
    rm "$out/$name.squashfs" "$tree/dev.bifrost.Bifrost.desktop"
}

# A sixth smaller than with zstd -22. To unpack it, xz takes 67 MB of memory and zstd 106, but xz a second longer.
compress() { # OUTPUT
    local filter=()
    if [ "$(uname -m)" = x86_64 ]; then filter=(--x86); fi
    xz -T1 "${filter[@]}" --lzma2=preset=9e -c >"$1"
}

make_tree
if [ -n "$tree_only" ]; then exit 0; fi
tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-$(date +%s)}" -cf - "$name" |
    compress "$out/$name.tar.xz"
if [ -n "${BIFROST_APPIMAGE_RUNTIME:-}" ]; then
    assemble_appimage "$BIFROST_APPIMAGE_RUNTIME"
else
    echo "appimage.sh: an AppImage requires its runtime (BIFROST_APPIMAGE_RUNTIME=FILE); the portable tree is $name.tar.xz" >&2
fi
glibc=$(find "$usr" -type f \( -name '*.so*' -o -path '*/bin/*' -o -path '*/libexec/*' \) -exec sh -c 'objdump -T "$@" || :' sh {} + 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
echo "$(du -sm "$tree" | cut -f 1) MB unpacked, needs $glibc"
rm -rf "$tree"
