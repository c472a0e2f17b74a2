# SPDX-License-Identifier: Apache-2.0
# The recipes for package managers name this version, and what the library needs.
#   cmake -D SOURCE_DIR= -D VERSION= -P recipes.cmake
file(READ ${SOURCE_DIR}/packaging/vcpkg/vcpkg.json port)
string(JSON version GET "${port}" version-semver)
file(STRINGS ${SOURCE_DIR}/packaging/conan/conanfile.py recipe REGEX "^    version = ")
if(NOT version STREQUAL VERSION OR NOT recipe STREQUAL "    version = \"${VERSION}\"")
    message(FATAL_ERROR "This is ${VERSION}; vcpkg.json: ${version}; conanfile.py: ${recipe}")
endif()
foreach(dependency openssl qtbase qtkeychain-qt6 qtnetworkauth tl-expected)
    if(NOT port MATCHES "\"${dependency}\"")
        message(FATAL_ERROR "vcpkg.json lacks ${dependency}")
    endif()
endforeach()
