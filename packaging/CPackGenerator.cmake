# SPDX-License-Identifier: Apache-2.0
# Read by cpack for each generator. The application is one package everywhere; the library and its development files
# are packages on Debian only, where other packages can depend on them.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_ALL application)
    if(CPACK_BIFROST_SHARED_LIBRARY)
        list(APPEND CPACK_COMPONENTS_ALL library development)
    endif()
    if(CPACK_BIFROST_QUICK)
        list(APPEND CPACK_COMPONENTS_ALL quick)
    endif()
else()
    # A distribution has the texts of the common licenses already; all others get them along.
    set(CPACK_COMPONENTS_ALL application licenses)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_${CPACK_GENERATOR}_COMPONENT_INSTALL ON)
    set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
    if(CPACK_GENERATOR STREQUAL "ZIP") # whoever unpacks it gets one folder
        set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
    endif()
endif()
