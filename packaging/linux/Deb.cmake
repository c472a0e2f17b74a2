# SPDX-License-Identifier: Apache-2.0
# bifrost carries the library inside, so that one double-click installs it; libbifrost0, libbifrost-dev and, where Qt Quick was found,
# qml6-module-bifrost are for those who build on the library.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0bifrost1) # older than a package that a distribution makes
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

set(CPACK_DEBIAN_APPLICATION_PACKAGE_NAME bifrost)
set(CPACK_DEBIAN_APPLICATION_PACKAGE_SECTION net)
set(CPACK_DEBIAN_APPLICATION_PACKAGE_SHLIBDEPS ON)
# What no linker sees: without CAs every TLS connection fails; without the plugin SVG icons are empty, and until Qt 6.5 libqt6svg6 held it
# itself; QtKeychain loads libsecret by name, and finds no Secret Service without it.
set(CPACK_DEBIAN_APPLICATION_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0, qt6-svg-plugins | libqt6svg6 (<< 6.5)")
set(CPACK_DEBIAN_APPLICATION_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_APPLICATION_PACKAGE_SUGGESTS "tpm2-openssl")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libbifrost0)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, xdg-utils")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SUGGESTS "tpm2-openssl")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
# The trigger calls ldconfig. CPack would also write scripts that do, unless it is given some: none stand in this folder,
# so none are packed.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/triggers
    ${CMAKE_CURRENT_LIST_DIR}/debian/postinst ${CMAKE_CURRENT_LIST_DIR}/debian/postrm)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "This package holds the shared library for Qt applications: native sign-in by
RFC 8252 with the system browser, a loopback redirect, PKCE, complete
validation of ID Tokens, tokens in the keychain of the operating system,
refresh, and sign-out at the provider.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libbifrost-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libbifrost0 (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), libexpected-dev, qt6-base-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "libssl-dev") # for Bifrost::Testing
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "qml6-module-bifrost, qt6-declarative-dev")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "This package holds the headers of the library libbifrost0, its CMake package
Bifrost and its pkg-config file, for the developers of Qt applications.")

set(CPACK_DEBIAN_QUICK_PACKAGE_NAME qml6-module-bifrost)
set(CPACK_DEBIAN_QUICK_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_QUICK_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/lib) # libbifrost0 is not installed where this is made
set(CPACK_DEBIAN_QUICK_PACKAGE_DEPENDS "libbifrost0 (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-templates")
set(CPACK_DEBIAN_QUICK_DESCRIPTION "This package holds the QML module Bifrost: the types Client and SignInButton,
for applications with Qt Quick.")
