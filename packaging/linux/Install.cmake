# SPDX-License-Identifier: Apache-2.0
# Manual page, changelog, copyright and licenses of the Linux packages, and the .deb and .rpm themselves.
find_program(GZIP gzip REQUIRED)

# bifrost_compress(INPUT NAME): gzip without name and time, so that two builds give the same bytes.
function(bifrost_compress input name)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${output} DEPENDS ${input} VERBATIM
        COMMAND ${GZIP} -9nc ${input} > ${output})
    set_property(GLOBAL APPEND PROPERTY BIFROST_COMPRESSED ${output})
endfunction()

foreach(page bifrost bifrostctl)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/${page}.1.in ${CMAKE_CURRENT_BINARY_DIR}/${page}.1 @ONLY)
    bifrost_compress(${CMAKE_CURRENT_BINARY_DIR}/${page}.1 ${page}.1)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT application)
endforeach()
foreach(name git-credential-bifrost docker-credential-bifrost) # other names of bifrostctl
    file(CREATE_LINK bifrostctl.1.gz ${CMAKE_CURRENT_BINARY_DIR}/${name}.1.gz SYMBOLIC)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT application)
endforeach()
bifrost_compress(${CMAKE_CURRENT_LIST_DIR}/debian/changelog changelog.Debian)
bifrost_compress(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
get_property(compressed GLOBAL PROPERTY BIFROST_COMPRESSED)
add_custom_target(bifrost_compressed ALL DEPENDS ${compressed})

set(packages application:bifrost library:libbifrost0 development:libbifrost-dev)
if(TARGET BifrostQuick)
    list(APPEND packages quick:qml6-module-bifrost)
endif()
foreach(pair ${packages})
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 component)
    list(GET pair 1 package)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
        ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/licenses/GPL-3.0.txt
    ${PROJECT_SOURCE_DIR}/packaging/licenses/LGPL-3.0.txt
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/bifrost COMPONENT licenses)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(${CMAKE_CURRENT_LIST_DIR}/Deb.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/Rpm.cmake)
