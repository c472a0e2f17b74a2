# SPDX-License-Identifier: Apache-2.0
# Builds the consumer with the library inside it: by FetchContent from a clone, then by add_subdirectory. Then installs what was built, which
# is static, and builds the consumer against that, by find_package and by pkg-config. The library is compiled once for all of them.
#   cmake -D SOURCE_DIR= -D WORK_DIR= -D GENERATOR= -D CXX= -D PKG_CONFIG= -P embedded.cmake
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
set(consumer ${SOURCE_DIR}/tests/package/consumer)
set(flags -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG=-O0)
file(REMOVE_RECURSE ${WORK_DIR})

# A clone of the sources as they are, committed or not.
set(repository ${WORK_DIR}/repository)
file(COPY ${SOURCE_DIR}/ DESTINATION ${repository}
    PATTERN build EXCLUDE PATTERN .git EXCLUDE PATTERN node_modules EXCLUDE PATTERN tests EXCLUDE)
set(ENV{GIT_CONFIG_GLOBAL} /dev/null) # no hooks, signatures or checks of the user's
run(git -C ${repository} init --quiet)
run(git -C ${repository} add .)
run(git -C ${repository} -c user.name=test -c user.email=test@localhost commit --quiet --message "As it is")
execute_process(COMMAND git -C ${repository} rev-parse HEAD OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

set(build ${WORK_DIR}/build)
run(${CMAKE_COMMAND} -S ${consumer} -B ${build} ${flags} -D CMAKE_UNITY_BUILD=ON -D BRING_IN=FetchContent
    -D BIFROST_REPOSITORY=file://${repository} -D BIFROST_TAG=${commit})
run(${CMAKE_COMMAND} --build ${build} --parallel 2)
run(${build}/consumer)

run(${CMAKE_COMMAND} ${build} -D BRING_IN=add_subdirectory
    -D BIFROST_SOURCE_DIR=${build}/_deps/bifrost-src -D BIFROST_BINARY_DIR=${build}/_deps/bifrost-build)
file(REMOVE ${build}/consumer)
run(${CMAKE_COMMAND} --build ${build} --parallel 2)
run(${build}/consumer)

set(prefix ${WORK_DIR}/prefix)
run(${CMAKE_COMMAND} --install ${build}/_deps/bifrost-build --prefix ${prefix})
run(${CMAKE_COMMAND} -S ${consumer} -B ${WORK_DIR}/static ${flags} -D CMAKE_PREFIX_PATH=${prefix})
run(${CMAKE_COMMAND} --build ${WORK_DIR}/static)
run(${WORK_DIR}/static/consumer)
if(PKG_CONFIG)
    run(${CMAKE_CURRENT_LIST_DIR}/pkgconfig.sh ${prefix} ${CXX} ${consumer}/main.cpp ${WORK_DIR}/pkgconfig --static)
endif()
