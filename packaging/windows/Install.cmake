# SPDX-License-Identifier: Apache-2.0
# The Windows program and its packages: a set-up (NSIS) and a portable zip. Written with care, not run: see packaging/README.md.
if(TARGET bifrost)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/bifrost.rc.in ${CMAKE_CURRENT_BINARY_DIR}/bifrost.rc @ONLY)
    enable_language(RC)
    target_sources(bifrost PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/bifrost.rc)
    set_target_properties(bifrost PROPERTIES WIN32_EXECUTABLE ON)

    # Qt's libraries and plugins. Schannel does TLS, so that certificates which an administrator trusts are trusted.
    qt_generate_deploy_app_script(TARGET bifrost OUTPUT_SCRIPT deployQt NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deployQt} COMPONENT application)
    # What the Qt tool does not see: QtKeychain, and libcrypto, which checks signatures.
    install(FILES $<TARGET_FILE:qt6keychain> DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)
    file(GLOB libcrypto "${OPENSSL_INCLUDE_DIR}/../bin/libcrypto-3*.dll")
    if(NOT libcrypto)
        message(FATAL_ERROR "libcrypto-3*.dll is not beside ${OPENSSL_INCLUDE_DIR}: without it the program does not start")
    endif()
    install(FILES ${libcrypto} DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT application)
    include(InstallRequiredSystemLibraries)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/licences/GPL-3.0.txt
    ${PROJECT_SOURCE_DIR}/packaging/licences/LGPL-3.0.txt DESTINATION licences COMPONENT licences)

set(CPACK_GENERATOR NSIS64 ZIP)
include(${CMAKE_CURRENT_LIST_DIR}/Setup.cmake)
