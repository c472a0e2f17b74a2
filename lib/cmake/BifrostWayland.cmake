# SPDX-License-Identifier: Apache-2.0
# Activation tokens under Wayland (app/system/waylandactivation), where everything that they take is found: libwayland-client, the
# scanner, the description of the protocol, and a header of Qt that tells what Qt's own connection is. That header is not public, but
# declares nothing that has to be linked.
option(BIFROST_WAYLAND "Give the browser activation tokens under Wayland, where the build finds what that takes" ON)

# bifrost_use_xdg_activation(target source): compiles `source` of `target` with BIFROST_WAYLAND, or without.
function(bifrost_use_xdg_activation target source)
    find_package(PkgConfig QUIET)
    if(NOT BIFROST_WAYLAND OR NOT PKG_CONFIG_FOUND OR WIN32 OR APPLE)
        return()
    endif()
    pkg_check_modules(BIFROST_WAYLAND_CLIENT QUIET IMPORTED_TARGET wayland-client)
    pkg_get_variable(protocols wayland-protocols pkgdatadir)
    find_program(BIFROST_WAYLAND_SCANNER wayland-scanner)
    find_file(BIFROST_XDG_ACTIVATION xdg-activation-v1.xml PATHS ${protocols}/staging/xdg-activation NO_DEFAULT_PATH)
    list(TRANSFORM Qt6Gui_INCLUDE_DIRS APPEND /${Qt6Gui_VERSION}/QtGui OUTPUT_VARIABLE places)
    find_path(BIFROST_QPA qpa/qplatformnativeinterface.h PATHS ${places} NO_DEFAULT_PATH)
    foreach(needed BIFROST_WAYLAND_CLIENT_FOUND BIFROST_WAYLAND_SCANNER BIFROST_XDG_ACTIVATION BIFROST_QPA)
        if(NOT ${needed})
            message(STATUS "No activation tokens under Wayland: ${needed}")
            return()
        endif()
    endforeach()

    set(header ${CMAKE_CURRENT_BINARY_DIR}/wayland/xdg-activation-v1-client-protocol.h)
    set(code ${CMAKE_CURRENT_BINARY_DIR}/wayland/xdg-activation-v1-protocol.c)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/wayland)
    add_custom_command(OUTPUT ${header} ${code}
        COMMAND ${BIFROST_WAYLAND_SCANNER} client-header ${BIFROST_XDG_ACTIVATION} ${header}
        COMMAND ${BIFROST_WAYLAND_SCANNER} private-code ${BIFROST_XDG_ACTIVATION} ${code}
        DEPENDS ${BIFROST_XDG_ACTIVATION} VERBATIM)
    add_library(bifrost_xdg_activation STATIC ${code} ${header})
    set_target_properties(bifrost_xdg_activation PROPERTIES AUTOMOC OFF)
    target_link_libraries(bifrost_xdg_activation PUBLIC PkgConfig::BIFROST_WAYLAND_CLIENT)
    target_link_libraries(${target} PRIVATE bifrost_xdg_activation)
    set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS BIFROST_WAYLAND SKIP_PRECOMPILE_HEADERS ON
        SKIP_UNITY_BUILD_INCLUSION ON INCLUDE_DIRECTORIES "${CMAKE_CURRENT_BINARY_DIR}/wayland;${BIFROST_QPA}" OBJECT_DEPENDS ${header})
endfunction()
