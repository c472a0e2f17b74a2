# SPDX-License-Identifier: Apache-2.0
# The macOS bundle and its disk image. Written with care, not run: see the README.
set(BIFROST_SIGNING_IDENTITY "" CACHE STRING "Identity for codesign; empty: signed ad hoc, for this machine only")
set(BIFROST_NOTARY_PROFILE "" CACHE STRING "Keychain profile of notarytool; empty: not notarised")

if(TARGET bifrost)
    set(icon ${PROJECT_SOURCE_DIR}/resources/macos/bifrost.icns)
    target_sources(bifrost PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY bifrost PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    # What the program was compiled for; without a word about it that is the system it was compiled on.
    set(minimumSystem "${CMAKE_OSX_DEPLOYMENT_TARGET}")
    if(NOT minimumSystem)
        execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE minimumSystem
            OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    endif()
    configure_file(${CMAKE_CURRENT_LIST_DIR}/Info.plist.in ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in @ONLY)
    # The search path stays until the Qt tool has followed it to QtKeychain, which then moves into the bundle.
    set_target_properties(bifrost PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Bifrost INSTALL_RPATH_USE_LINK_PATH ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER dev.bifrost.Bifrost
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    install(TARGETS bifrost BUNDLE DESTINATION . COMPONENT application)
    set(scriptName OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(scriptName FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET bifrost ${scriptName} deployQt NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deployQt} COMPONENT application)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/licenses/GPL-3.0.txt
    ${PROJECT_SOURCE_DIR}/packaging/licenses/LGPL-3.0.txt DESTINATION Bifrost.app/Contents/Resources/licenses COMPONENT licenses)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Bifrost)
set(CPACK_DMG_FORMAT ULFO)
# The bundle is signed when it is complete, the image notarised when it is made.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/sign.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/notarize.cmake)
set(CPACK_BIFROST_SIGNING_IDENTITY "${BIFROST_SIGNING_IDENTITY}")
set(CPACK_BIFROST_NOTARY_PROFILE "${BIFROST_NOTARY_PROFILE}")
set(CPACK_BIFROST_ENTITLEMENTS ${CMAKE_CURRENT_LIST_DIR}/Bifrost.entitlements)
