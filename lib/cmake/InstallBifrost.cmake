# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)
set(bifrostPackageDir ${CMAKE_INSTALL_LIBDIR}/cmake/Bifrost)
set(BIFROST_QML_INSTALL_DIR ${CMAKE_INSTALL_LIBDIR}/qt6/qml CACHE STRING "Where the QML module is installed, relative to the prefix")

# bifrost_install_component(X): the target BifrostX as Bifrost::X, which find_package(Bifrost COMPONENTS X) brings, with the public headers
# in lib/<x>/include.
function(bifrost_install_component name)
    if(NOT BIFROST_INSTALL)
        return()
    endif()
    string(TOLOWER ${name} folder)
    install(TARGETS Bifrost${name} EXPORT Bifrost${name}Targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
    install(EXPORT Bifrost${name}Targets NAMESPACE Bifrost:: DESTINATION ${bifrostPackageDir} COMPONENT development)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/lib/${folder}/include/bifrost DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        COMPONENT development FILES_MATCHING PATTERN "*.h")
endfunction()

if(NOT BIFROST_INSTALL)
    return()
endif()

install(TARGETS Bifrost EXPORT BifrostTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT library)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/lib/include/bifrost DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    COMPONENT development FILES_MATCHING PATTERN "*.h")
install(FILES ${PROJECT_BINARY_DIR}/lib/include/bifrost/export.h
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/bifrost COMPONENT development)
install(EXPORT BifrostTargets NAMESPACE Bifrost:: DESTINATION ${bifrostPackageDir} COMPONENT development)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/BifrostConfig.cmake.in
    ${PROJECT_BINARY_DIR}/lib/BifrostConfig.cmake INSTALL_DESTINATION ${bifrostPackageDir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/lib/BifrostConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/lib/BifrostConfig.cmake ${PROJECT_BINARY_DIR}/lib/BifrostConfigVersion.cmake
    DESTINATION ${bifrostPackageDir} COMPONENT development)

# For builds without CMake. The paths are relative to the file, so that a prefix can be moved.
file(RELATIVE_PATH prefixFromPkgConfig /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
set(pkgConfigCflags "")
set(pkgConfigPrivate "")
set(pkgConfigDBus "")
if(TARGET Qt6::DBus)
    set(pkgConfigDBus " Qt6DBus")
endif()
if(NOT BUILD_SHARED_LIBS) # a static library leaves to its user what it links itself
    set(pkgConfigCflags " -DBIFROST_STATIC_DEFINE")
    set(pkgConfigPrivate "Requires.private: Qt6Gui Qt6Network Qt6NetworkAuth${pkgConfigDBus} libcrypto\nLibs.private: -lqt6keychain\n")
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/bifrost.pc.in ${PROJECT_BINARY_DIR}/lib/bifrost.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/lib/bifrost.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
