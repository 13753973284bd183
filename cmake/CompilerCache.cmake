# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where there is one. Without the directory in its key and with paths below
# it relative, what one preset has compiled serves another that compiles it with the same flags.
find_program(RECLAIMSCOPE_CCACHE ccache DOC "ccache, or empty for none")
mark_as_advanced(RECLAIMSCOPE_CCACHE)
if(RECLAIMSCOPE_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_SLOPPINESS=pch_defines,time_macros
        "${RECLAIMSCOPE_CCACHE}")
endif()
