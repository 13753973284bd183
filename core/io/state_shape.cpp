// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_shape.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"
#include "io/text_cursor.h"

#include <algorithm>
#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 27> keywords{
        "b",        "batch",          "compact", "end",       "event",      "free",        "lowmem_reserve",
        "lru",      "lruend",         "lruvec",  "misc",      "node",       "nodereclaim", "nr_free",
        "nstat",    "oracle-state",   "p",       "pagemap",   "pageblocks", "pcp",         "pcplist",
        "skipbits", "stat_threshold", "time_ns", "watermark", "zone",       "zstat"};

    void check_keyword(TextCursor& in, std::string_view keyword)
    {
        if (keyword.starts_with("memcg") || keyword == "lrusize")
            in.fail("memory cgroups are not supported yet");
        if (keyword.starts_with("lrugen"))
            in.fail("the multi-gen LRU is not supported yet");
        if (std::ranges::find(keywords, keyword) == keywords.end())
            in.fail("unknown line " + in_quotes(keyword) + did_you_mean(keyword, keywords));
    }

    /// What the lines tell about sizes.
    struct Sizes {
        Layout layout;
        std::uint64_t spanned = 0; ///< pages, of all zones

        void add_zone(TextCursor& in)
        {
            in.word("node");
            in.word("index");
            in.word("name");
            const auto start = in.labelled<std::uint32_t>("start_pfn", 0, max_state_pfns);
            const auto pages = in.labelled<std::uint32_t>("spanned", 0, max_state_pfns - start);
            if (pages == 0)
                return;
            spanned += pages;
            layout.nr_pfns = std::max(layout.nr_pfns, start + pages);
        }
        void add_line(TextCursor& in)
        {
            const std::string_view keyword = in.word("a line of a state dump");
            check_keyword(in, keyword);
            if (keyword == "time_ns") {
                in.word("time in ns");
                layout.nr_cpus = in.labelled<std::uint32_t>("cpus", 1, max_state_cpus);
            }
            if (keyword == "node" && ++layout.nr_nodes > max_state_nodes)
                in.fail("more than " + std::to_string(max_state_nodes) + " nodes");
            if (keyword == "zone")
                add_zone(in);
        }
    };

} // namespace

Layout read_state_shape(std::string_view text, const std::string& file)
{
    if (!text.starts_with("oracle-state 1 "))
        throw InputError(file, 1, 1,
                         "not a state dump: expected 'oracle-state 1 kernel RELEASE label NAME', found " +
                             in_quotes(text.substr(0, text.find('\n'))));
    TextCursor in(text, file);
    Sizes sizes;
    while (!in.at_end()) {
        in.begin_line();
        sizes.add_line(in);
        in.skip_rest();
    }
    if (sizes.layout.nr_cpus == 0 || sizes.layout.nr_nodes == 0 || sizes.layout.nr_pfns == 0)
        throw InputError(file, 0, 0, "cut short: expected lines 'time_ns', 'node' and 'zone' with pages");
    if (sizes.spanned > text.size()) // each page has a letter in the pagemap
        throw InputError(file, 0, 0,
                         "cut short: the zones span " + std::to_string(sizes.spanned) +
                             " pages, more than the file has letters");
    sizes.layout.nr_pfns = sizes.layout.nr_pageblocks() * pageblock_nr_pages;
    return sizes.layout;
}

} // namespace rs
