# SPDX-License-Identifier: Apache-2.0
# What the program needs beside it, by name: the same files wherever they were built. windeployqt takes other ones with each
# release of Qt, does not know QtKeychain and libcrypto, and runs on Windows alone.
set(runtime Qt6::Core Qt6::Gui Qt6::Network Qt6::NetworkAuth Qt6::Svg Qt6::Widgets qt6keychain)
# Schannel does TLS, so that certificates which an administrator trusts are trusted. SVG icons, and people's pictures.
set(plugins platforms/QWindowsIntegration tls/QSchannelBackend imageformats/QGif imageformats/QICO imageformats/QJpeg
    imageformats/QSvg iconengines/QSvgIcon)
# Tells when the network is back. A Qt that was built with mingw-w64 has none.
set(optionalPlugins networkinformation/QNLMNI)

foreach(library IN LISTS runtime)
    install(FILES $<TARGET_FILE:${library}> DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)
    list(APPEND installed ${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:${library}>)
endforeach()
foreach(plugin IN LISTS plugins optionalPlugins)
    get_filename_component(folder ${plugin} DIRECTORY)
    get_filename_component(name ${plugin} NAME)
    if(TARGET Qt6::${name}Plugin)
        install(FILES $<TARGET_FILE:Qt6::${name}Plugin> DESTINATION plugins/${folder} COMPONENT application)
        list(APPEND installed plugins/${folder}/$<TARGET_FILE_NAME:Qt6::${name}Plugin>)
    elseif(plugin IN_LIST optionalPlugins)
        message(WARNING "Qt has no plugin ${name}: the program will not hear from Windows that the network is back")
    else()
        message(FATAL_ERROR "Qt has no plugin ${name}: without it the program is not whole")
    endif()
endforeach()
# Qt's own words, such as those in the menu of a text field, in the languages that we have beside English.
file(GLOB languages RELATIVE ${PROJECT_SOURCE_DIR}/resources/translations ${PROJECT_SOURCE_DIR}/resources/translations/bifrost_*.ts)
list(TRANSFORM languages REPLACE "bifrost_(.*)\\.ts" "\\1")
foreach(language IN LISTS languages)
    find_file(BIFROST_QT_WORDS_${language} qtbase_${language}.qm NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
        PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} ${QT_HOST_PATH}/share/qt6/translations ${QT_HOST_PATH}/translations)
    if(BIFROST_QT_WORDS_${language})
        install(FILES ${BIFROST_QT_WORDS_${language}} DESTINATION translations COMPONENT application)
    else()
        message(WARNING "Qt's translation qtbase_${language}.qm is not here: what Qt itself says will be in English")
    endif()
endforeach()
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/qt.conf "[Paths]\nPrefix = ..\n")
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)

# libcrypto, which checks signatures, has no imported target that knows its DLL.
file(GLOB libcrypto "${OPENSSL_INCLUDE_DIR}/../bin/libcrypto-3*.dll")
if(NOT libcrypto)
    message(FATAL_ERROR "libcrypto-3*.dll is not beside ${OPENSSL_INCLUDE_DIR}: without it the program does not start")
endif()
install(FILES ${libcrypto} DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)
get_filename_component(libcryptoName ${libcrypto} NAME)
list(APPEND installed ${CMAKE_INSTALL_BINDIR}/${libcryptoName})

# The compiler's own.
if(MINGW)
    foreach(name libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${name} OUTPUT_VARIABLE library
            OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        if(NOT IS_ABSOLUTE "${library}")
            message(FATAL_ERROR "${CMAKE_CXX_COMPILER} does not know where its ${name} is: without it the program does not start")
        endif()
        install(FILES ${library} DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT application)
        list(APPEND installed ${CMAKE_INSTALL_BINDIR}/${name})
    endforeach()
    # CPack strips what install(TARGETS) brings, and no other file.
    list(TRANSFORM installed PREPEND "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/")
    list(JOIN installed "\" \"" files)
    install(CODE "if(CMAKE_INSTALL_DO_STRIP)
    execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded \"${files}\" COMMAND_ERROR_IS_FATAL ANY)
endif()" COMPONENT application)
else()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT application)
    include(InstallRequiredSystemLibraries)
endif()
