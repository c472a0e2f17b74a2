# SPDX-License-Identifier: Apache-2.0
# Precompiled headers: most of each compilation is the same headers of Qt. CMAKE_DISABLE_PRECOMPILE_HEADERS leaves them out, as the preset
# `alone` does, where every source has to name what it uses.

# What is precompiled is looked through at each collection of garbage, a tenth of the compilation: GCC is to begin with that at 2 GB.
add_compile_options($<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=2000000>)

# bifrost_precompile(target [FROM owner] [headers...]): with FROM the headers of `owner` serve, whose flags have to be the same.
function(bifrost_precompile target)
    cmake_parse_arguments(arg "" "FROM" "" ${ARGN})
    if(arg_FROM)
        target_precompile_headers(${target} REUSE_FROM ${arg_FROM})
    else()
        list(TRANSFORM arg_UNPARSED_ARGUMENTS REPLACE "(.+)" "<\\1>" OUTPUT_VARIABLE headers)
        target_precompile_headers(${target} PRIVATE ${headers})
    endif()
endfunction()
