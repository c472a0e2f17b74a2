# SPDX-License-Identifier: Apache-2.0
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

file(REMOVE_RECURSE ${WORK_DIR})
foreach(component library development quick) # the last one is empty without Qt Quick
    run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${WORK_DIR}/prefix --component ${component})
endforeach()
if(HELPER AND NOT EXISTS ${WORK_DIR}/prefix/${HELPER})
    message(FATAL_ERROR "${HELPER} is not installed with the library")
endif()
run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/tests/package/consumer -B ${WORK_DIR}/build -G ${GENERATOR}
    -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix -D CMAKE_BUILD_TYPE=${BUILD_TYPE} -D CMAKE_CXX_COMPILER=${CXX}
    -D "CMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build ${WORK_DIR}/build)
# As "Get started" has it.
run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/lib/examples/getstarted -B ${WORK_DIR}/getstarted -G ${GENERATOR}
    -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix -D CMAKE_CXX_COMPILER=${CXX} -D "CMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build ${WORK_DIR}/getstarted)
# Without a provider, the consumer only proves that it links and runs: it rejects a bad configuration.
run(${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${WORK_DIR}/build/consumer)

# An application's tests, with the doubles that are installed.
if(TEST_DOUBLES)
    run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/tests/package/consumertests -B ${WORK_DIR}/tests -G ${GENERATOR}
        -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix -D CMAKE_BUILD_TYPE=${BUILD_TYPE} -D CMAKE_CXX_COMPILER=${CXX} -D "CMAKE_CXX_FLAGS=${FLAGS}")
    run(${CMAKE_COMMAND} --build ${WORK_DIR}/tests)
    # The module is a plugin: the loader finds the library that it shares with the test by its name.
    run(${CMAKE_COMMAND} -E env LD_LIBRARY_PATH=${WORK_DIR}/prefix/${LIBDIR} ${CMAKE_CTEST_COMMAND} --test-dir ${WORK_DIR}/tests --output-on-failure)
endif()
if(PKG_CONFIG)
    if(STATIC)
        set(static --static)
    endif()
    run(${CMAKE_CURRENT_LIST_DIR}/pkgconfig.sh ${WORK_DIR}/prefix ${CXX} ${SOURCE_DIR}/tests/package/consumer/main.cpp ${WORK_DIR}/pkgconfig
        ${static})
endif()
