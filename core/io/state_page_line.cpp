// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_page_line.h"

#include "base/in_quotes.h"
#include "io/state_names.h"

#include <fmt/format.h>

namespace rs {

namespace {

    std::uint16_t read_flags(StateReading& r)
    {
        std::uint16_t flags = 0;
        std::string_view letters = r.in.word("page flags");
        if (letters == "-")
            return flags;
        const bool readahead = letters.ends_with(readahead_letter);
        letters.remove_suffix(readahead ? 1 : 0);
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const std::size_t bit = page_flag_letters.find(letters[i]);
            if (bit == std::string_view::npos || (flags >> bit) != 0)
                r.in.fail(fmt::format("expected page flags, letters of {} in this order", page_flag_letters), i);
            flags = static_cast<std::uint16_t>(flags | (1U << bit));
        }
        return static_cast<std::uint16_t>(flags | (readahead ? PG_readahead : 0));
    }

    std::uint64_t parse_id(StateReading& r, std::string_view text, int base)
    {
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
        if (error != std::errc{} || end != text.data() + text.size() || value == UINT64_MAX)
            r.in.fail("expected inode:index, swp:ENTRY or -, found " + in_quotes(text));
        return value;
    }

    /// "-", "12:1499" (inode and index in the file) or "swp:364" (swap entry, hexadecimal).
    void read_identity(StateReading& r, PageLine& line)
    {
        const std::string_view id = r.in.word("the page's identity");
        const bool swapcache = (line.flags & PG_swapcache) != 0;
        if (swapcache != id.starts_with("swp:"))
            r.in.fail_expected(swapcache ? "swp:ENTRY (flag C)" : "inode:index or - (no flag C)", id);
        const std::size_t colon = id.find(':');
        if (id == "-")
            return;
        const std::string_view after = colon == std::string_view::npos ? std::string_view() : id.substr(colon + 1);
        if (swapcache) {
            line.mapping = parse_id(r, after, 16) + 1;
            return;
        }
        line.mapping = parse_id(r, id.substr(0, colon), 10) + 1;
        line.index = parse_id(r, after, 10);
    }

} // namespace

PageLine read_page_line(StateReading& r, std::string_view keyword)
{
    PageLine line;
    r.in.begin_line(keyword);
    line.pfn = read_pfn(r);
    line.flags = read_flags(r);
    line.mapcount = r.in.number<std::uint32_t>("map count");
    line.refcount = r.in.number<std::uint32_t>("reference count", 1);
    read_identity(r, line);
    if (r.in.at_line_end())
        return line;
    const std::string_view order = r.in.word("order");
    const bool known = order.size() == 2 && order[0] == 'o' && order[1] >= '1' && order[1] <= '9';
    if (!known && order != "o10")
        r.in.fail_expected("an order, o1 to o10", order);
    line.order = known ? Order(order[1] - '0') : Order{10};
    return line;
}

} // namespace rs
