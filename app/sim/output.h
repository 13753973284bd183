// SPDX-License-Identifier: GPL-3.0-or-later
// Where a verb's text goes: standard output, or a file that is replaced in one go.
#pragma once

#include "io/text_file.h"

#include <cstdio>

namespace rs::sim {

inline void write_output(const std::string& path, std::string_view text)
{
    if (path.empty() || path == "-")
        std::fwrite(text.data(), 1, text.size(), stdout);
    else
        write_text_file(path, text);
}

} // namespace rs::sim
