# SPDX-License-Identifier: Apache-2.0
# What the set-up is told. NSIS.template.in beside this file takes the place of CPack's own, which always asks for an
# administrator.
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Bifrost)
set(CPACK_NSIS_PACKAGE_NAME Bifrost)
set(CPACK_NSIS_DISPLAY_NAME Bifrost)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/../../resources/windows/bifrost.ico)
set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
