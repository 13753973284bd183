// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/in_quotes.h"

namespace rs {

std::string in_quotes(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string out = "'";
    for (const char c : text.substr(0, longest))
        out += c >= ' ' && c <= '~' ? c : '?';
    out += text.size() > longest ? "...'" : "'";
    return out;
}

} // namespace rs
