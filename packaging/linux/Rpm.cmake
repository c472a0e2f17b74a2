# SPDX-License-Identifier: Apache-2.0
# One package with the application. Checked with rpm and rpmlint; not run on an RPM distribution.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_NAME bifrost)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_SUMMARY "Sign in with the system browser and OpenID Connect")
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0 AND GPL-3.0-only")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_SPEC_MORE_DEFINE "Packager: ${BIFROST_PACKAGE_CONTACT}
Recommends: gnome-keyring
Recommends: xdg-utils
Suggests: tpm2-openssl")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV OFF)
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, hicolor-icon-theme, libsecret, qt6-qtsvg")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/changelog)
# Folders that belong to others.
set(shared /usr/libexec /usr/share/applications /usr/share/icons /usr/share/icons/hicolor /usr/share/metainfo /usr/share/man
    /usr/share/man/man1 /usr/share/doc /usr/share/licenses /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND shared /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${shared})
