# SPDX-License-Identifier: Apache-2.0
# What every target of this project is compiled with. Not exported: a consumer keeps its own flags.
# Warnings are errors for whoever works on the project (the presets), never for whoever builds it with a compiler or a Qt that we do not know.
option(BIFROST_WERROR "Treat warnings as errors" OFF)
add_library(bifrost_options INTERFACE)
target_compile_features(bifrost_options INTERFACE cxx_std_20)
target_compile_definitions(bifrost_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(MSVC)
    target_compile_options(bifrost_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${BIFROST_WERROR}>:/WX>)
else()
    # Of several sources compiled as one, the constants of one would shadow the parameters of another.
    target_compile_options(bifrost_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wold-style-cast -Wformat=2 -Wvla
        $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow> $<$<BOOL:${BIFROST_WERROR}>:-Werror>)
endif()
if(BIFROST_SANITIZE)
    # Without vptr: a QFuture<void> of Qt 6.4 looks at the interface of another type. Without the checks of each access, a quarter of the compilation:
    # AddressSanitizer stops at a null pointer, too.
    target_compile_options(bifrost_options INTERFACE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:BIFROST_NOT_INSTRUMENTED>>>:
        -fsanitize=address,undefined;-fno-sanitize=vptr,null,alignment,object-size;-fno-sanitize-recover=all;-fno-omit-frame-pointer>)
    target_link_options(bifrost_options INTERFACE -fsanitize=address,undefined)
endif()
if(BIFROST_FUZZ)
    target_compile_options(bifrost_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(bifrost_options INTERFACE -fsanitize=address,undefined)
endif()
if(BIFROST_COVERAGE)
    target_compile_options(bifrost_options INTERFACE --coverage -O0)
    target_link_options(bifrost_options INTERFACE --coverage)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12) # a room or two a compilation; more would leave a processor without work
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# Small code: what a start waits for is to load it, and most of the rest waits for people and the network. -O3 makes it twice as large, and not
# faster where a user would feel it (ARCHITECTURE.md, "What a start costs").
if(PROJECT_IS_TOP_LEVEL AND NOT MSVC)
    string(REPLACE "-O3" "-Os" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
endif()
if(CMAKE_BUILD_TYPE STREQUAL Release AND UNIX AND NOT APPLE)
    add_compile_options(-ffunction-sections -fdata-sections)
    add_link_options(LINKER:--gc-sections)
endif()

# No path of the machine gets into a program that is shipped, so that a build elsewhere gives the same bytes. Ninja names the sources of a
# tree inside by ../.. .
if(CMAKE_BUILD_TYPE STREQUAL Release AND NOT MSVC)
    add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=../..=.
        -ffile-prefix-map=${PROJECT_BINARY_DIR}=build)
endif()

# What distributions ask of a program that talks to the network. Debug builds stay plain.
if(UNIX AND CMAKE_BUILD_TYPE MATCHES "^Rel" AND NOT (BIFROST_SANITIZE OR BIFROST_COVERAGE OR BIFROST_FUZZ))
    add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(NOT APPLE)
        add_link_options(LINKER:-z,relro,-z,now)
    endif()
endif()
