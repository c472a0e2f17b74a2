# SPDX-License-Identifier: Apache-2.0
# The Windows program and its packages: a set-up (NSIS) and a portable zip. What has been run of it: packaging/README.md.
if(TARGET bifrost)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/bifrost.rc.in ${CMAKE_CURRENT_BINARY_DIR}/bifrost.rc @ONLY)
    enable_language(RC)
    target_sources(bifrost PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/bifrost.rc)
    set_target_properties(bifrost PROPERTIES WIN32_EXECUTABLE ON)
    include(${CMAKE_CURRENT_LIST_DIR}/Runtime.cmake)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/licenses/GPL-3.0.txt
    ${PROJECT_SOURCE_DIR}/packaging/licenses/LGPL-3.0.txt DESTINATION licenses COMPONENT licenses)

set(CPACK_GENERATOR NSIS64 ZIP)
include(${CMAKE_CURRENT_LIST_DIR}/Setup.cmake)
