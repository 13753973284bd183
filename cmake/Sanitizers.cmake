# SPDX-License-Identifier: GPL-3.0-or-later
# For the whole tree: objects with and without the sanitizers do not mix well.
if(RECLAIMSCOPE_SANITIZE)
    set(flags -fsanitize=address,undefined -fno-sanitize-recover=all)
    add_compile_options(${flags} -fno-omit-frame-pointer)
    add_link_options(${flags})
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
    unset(flags)
endif()
