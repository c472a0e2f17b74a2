# SPDX-License-Identifier: Apache-2.0
# Writes each \code example of the public headers as a member function, for headerexamples.cpp:
#   cmake -D INCLUDES=lib/include -D OUTPUT=file -P headerexamples.cmake
file(GLOB_RECURSE headers ${INCLUDES}/bifrost/*.h)
set(functions "")
set(count 0)
foreach(header IN LISTS headers)
    file(READ ${header} text)
    string(FIND "${text}" "\\code" begin)
    while(begin GREATER_EQUAL 0)
        math(EXPR begin "${begin} + 5") # behind \code
        string(SUBSTRING "${text}" ${begin} -1 text)
        string(FIND "${text}" "\\endcode" length)
        string(SUBSTRING "${text}" 0 ${length} example)
        string(REGEX REPLACE "\n *///" "\n" example "${example}")
        math(EXPR count "${count} + 1")
        string(APPEND functions "// ${header}\nvoid example${count}() {${example}}\n")
        string(FIND "${text}" "\\code" begin)
    endwhile()
endforeach()
if(count EQUAL 0)
    message(FATAL_ERROR "No header in ${INCLUDES} has an example")
endif()
file(WRITE ${OUTPUT} "${functions}")
