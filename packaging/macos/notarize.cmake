# SPDX-License-Identifier: Apache-2.0
# Run by cpack after the image is made: signs it, has Apple examine it, and staples the answer to it, which takes a signature.
if(CPACK_BIFROST_SIGNING_IDENTITY)
    foreach(image ${CPACK_PACKAGE_FILES})
        execute_process(COMMAND codesign --sign ${CPACK_BIFROST_SIGNING_IDENTITY} --timestamp ${image} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
if(CPACK_BIFROST_NOTARY_PROFILE)
    foreach(image ${CPACK_PACKAGE_FILES})
        execute_process(COMMAND xcrun notarytool submit ${image} --keychain-profile ${CPACK_BIFROST_NOTARY_PROFILE} --wait
            COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND xcrun stapler staple ${image} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
