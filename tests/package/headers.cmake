# SPDX-License-Identifier: Apache-2.0
# Installs the headers and compiles each alone with every compiler of COMPILERS.
#   cmake -D BUILD_DIR= -D WORK_DIR= -D GENERATOR= -D COMPILERS= -P headers.cmake
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
file(REMOVE_RECURSE ${WORK_DIR})
foreach(component library development) # the package names the library too
    run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${WORK_DIR}/prefix --component ${component})
endforeach()
foreach(compiler IN LISTS COMPILERS)
    cmake_path(GET compiler FILENAME name)
    run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/headers -B ${WORK_DIR}/${name} -G ${GENERATOR}
        -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix -D CMAKE_CXX_COMPILER=${compiler})
    run(${CMAKE_COMMAND} --build ${WORK_DIR}/${name} --parallel 2)
endforeach()
