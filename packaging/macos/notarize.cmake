# SPDX-License-Identifier: Apache-2.0
# Run by cpack after the image is made: has Apple examine it, and staples the answer to it.
if(CPACK_BIFROST_NOTARY_PROFILE)
    foreach(image ${CPACK_PACKAGE_FILES})
        execute_process(COMMAND xcrun notarytool submit ${image} --keychain-profile ${CPACK_BIFROST_NOTARY_PROFILE} --wait
            COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND xcrun stapler staple ${image} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
