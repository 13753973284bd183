// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/nodemask.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace rs {

namespace {

    constexpr std::string_view all = "all";

    std::optional<std::uint32_t> read_node(std::string_view text)
    {
        std::uint32_t node = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), node);
        if (error != std::errc{} || end != text.data() + text.size() || node >= max_nodes)
            return {};
        return node;
    }

    /// "2" or "2-5".
    std::optional<NodeMask> read_range(std::string_view text)
    {
        const std::size_t dash = text.find('-');
        const auto first = read_node(text.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : read_node(text.substr(dash + 1));
        if (!first || !last || *last < *first)
            return {};
        return NodeMask(raw(first_nodes(*last + 1)) & ~raw(first_nodes(*first)));
    }

} // namespace

std::optional<NodeMask> read_nodemask(std::string_view text)
{
    if (text == all)
        return every_node;
    NodeMask mask{};
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(',', start), text.size());
        const auto range = read_range(text.substr(start, end - start));
        if (!range)
            return {};
        mask = mask | *range;
        start = end + 1;
    }
    return mask;
}

std::string nodemask_text(NodeMask mask)
{
    if (mask == every_node)
        return std::string(all);
    const auto in_mask = [&](std::uint32_t node) { return node < max_nodes && has(mask, static_cast<NodeId>(node)); };
    std::string text;
    for (std::uint32_t first = 0; first < max_nodes; ++first) {
        if (!in_mask(first))
            continue;
        std::uint32_t last = first;
        while (in_mask(last + 1))
            ++last;
        text += text.empty() ? "" : ",";
        text += last == first ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
        first = last;
    }
    return text;
}

std::string nodemask_or_null_text(NodeMask mask) { return mask == every_node ? "(null)" : nodemask_text(mask); }

} // namespace rs
