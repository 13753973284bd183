# SPDX-License-Identifier: GPL-3.0-or-later
# The warnings of our own code. Libraries come in as imported targets, whose headers are exempt.
add_library(reclaimscope_warnings INTERFACE)
target_compile_options(reclaimscope_warnings INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wcast-align
    -Wcast-qual
    -Wconversion
    -Wdouble-promotion
    -Wextra-semi
    -Wformat=2
    -Wimplicit-fallthrough
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wshadow
    -Wunused
    -Wvla
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches;-Wduplicated-cond;-Wlogical-op>
    # g++ 12 reports correct uses of std::string's operator+ (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${RECLAIMSCOPE_WERROR}>:-Werror>)
