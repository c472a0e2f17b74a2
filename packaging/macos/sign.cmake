# SPDX-License-Identifier: Apache-2.0
# Run by cpack before the image is made: signs the bundle from the inside out, which --deep does not do properly.
if(CPACK_BIFROST_SIGNING_IDENTITY)
    set(identity "${CPACK_BIFROST_SIGNING_IDENTITY}")
    set(options --timestamp --options runtime)
else()
    set(identity "-")
    set(options "")
endif()
file(GLOB_RECURSE bundles LIST_DIRECTORIES true "${CPACK_TEMPORARY_DIRECTORY}/*.app")
list(FILTER bundles INCLUDE REGEX "\\.app$")
foreach(bundle ${bundles})
    file(GLOB_RECURSE nested "${bundle}/Contents/PlugIns/*.dylib" "${bundle}/Contents/Frameworks/*.dylib")
    file(GLOB frameworks LIST_DIRECTORIES true "${bundle}/Contents/Frameworks/*.framework")
    execute_process(COMMAND codesign --force --sign ${identity} ${options} ${nested} ${frameworks}
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --force --sign ${identity} ${options}
        --entitlements ${CPACK_BIFROST_ENTITLEMENTS} ${bundle} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict ${bundle} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
