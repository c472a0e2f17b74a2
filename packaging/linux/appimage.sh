#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# appimage.sh BUILD_DIR OUT: makes a tree of the application with Qt and all it needs, which runs on any Linux with glibc 2.36 or newer
# (the one of the build machine), and packs it as Bifrost-VERSION-x86_64.tar.zst.
# With BIFROST_APPIMAGE_RUNTIME=FILE, the official type-2 runtime, it also assembles the AppImage. The runtime is never fetched.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2
# github.com/AppImage/type2-runtime, release 20251108, runtime-x86_64
runtime_sha256=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d

for program in patchelf ldd zstd qtpaths6; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=Bifrost-$version-$(uname -m)
tree=$out/$name
usr=$tree/usr

# The platform plugins of a desktop and of a test; TLS; pictures and icons; input methods; the portal's file dialogs and looks.
wanted_plugins='platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so platforms/libqoffscreen.so
    xcbglintegrations/* tls/libqopensslbackend.so imageformats/* iconengines/* platforminputcontexts/*
    platformthemes/libqxdgdesktopportal.so wayland-shell-integration/libxdg-shell.so wayland-decoration-client/*
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so networkinformation/*'
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
    [ -e "$target" ] || install -D -m 644 "$(readlink -f "$1")" "$target"
}

# ldd follows every dependency of a dependency.
add_dependencies() { # FILE...
    local path
    ldd "$@" | awk '/=> \// { print $3 }' | sort -u | while read -r path; do add_library "$path"; done
}

copy_plugins() {
    local pattern file
    for pattern in $wanted_plugins; do
        for file in "$plugins"/$pattern; do
            if [ -e "$file" ]; then install -D -m 644 "$file" "$usr/plugins/${file#"$plugins"/}"; else echo "appimage.sh: without $pattern" >&2; fi
        done
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

# The license of each package that a library comes from.
copy_copyrights() {
    local package
    find "$usr/lib" "$usr/fallback" "$usr/plugins" -name '*.so*' -printf '%f\n' | sort -u | while read -r library; do
        dpkg-query -S "*/$library*" 2>/dev/null | sed 's/:.*//' | head -n 1
    done | sort -u | while read -r package; do
        [ -f "/usr/share/doc/$package/copyright" ] && install -D -m 644 "/usr/share/doc/$package/copyright" "$usr/share/licenses/$package/copyright"
    done
}

make_tree() {
    local component library
    rm -rf "$tree"
    for component in application licenses; do
        DESTDIR=$tree cmake --install "$build" --prefix /usr --component "$component" --strip >/dev/null
    done
    rm -rf "$usr/share/doc" "$usr/share/man"
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

make_tree
tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-$(date +%s)}" -cf - "$name" |
    zstd -19 -T0 -q -f -o "$out/$name.tar.zst"
if [ -n "${BIFROST_APPIMAGE_RUNTIME:-}" ]; then
    assemble_appimage "$BIFROST_APPIMAGE_RUNTIME"
else
    echo "appimage.sh: an AppImage requires its runtime (BIFROST_APPIMAGE_RUNTIME=FILE); the portable tree is $name.tar.zst" >&2
fi
glibc=$(find "$usr" -type f \( -name '*.so*' -o -name 'bifrost*' \) -exec objdump -T {} + 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
echo "$(du -sm "$tree" | cut -f 1) MB unpacked, needs $glibc"
rm -rf "$tree"
