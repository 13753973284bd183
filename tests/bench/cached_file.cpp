// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cached_file.h"

#include "bench/traffic.h"
#include "mm/filemap/open_file.h"
#include "mm/lruvec.h"
#include "mm/page_alloc/buddy.h"
#include "mm/xarray.h"
#include "support/free_machine.h"

#include <numeric>

namespace rs::bench {

namespace {

    constexpr FileId file{0};
    constexpr std::uint64_t inode = 11;
    constexpr test::PcpLimits pcp_limits{378, 63}; // as on a real machine

    void take_all_blocks(Machine& m)
    {
        constexpr Order largest{MAX_ORDER - 1};
        while (rmqueue_smallest(m, test::free_zone, largest, MIGRATE_MOVABLE) != no_pfn)
            mod_zone_page_state(m, test::free_zone, NR_FREE_PAGES, -std::int64_t{pages_in(largest)});
    }

    void add_to_cache(Machine& m, Pfn page, std::uint64_t index)
    {
        m.set_use(page, PageUse::File);
        m.set<Field::PageFlags>(raw(page), PG_uptodate | PG_lru);
        m.set<Field::PageOrder>(raw(page), 0);
        m.set<Field::PageRefcount>(raw(page), 1);
        m.set<Field::PageMapping>(raw(page), std::uint64_t{raw(mapping_of(m.world(), file))} + 1);
        m.set<Field::PageIndex>(raw(page), index);
        RS_CHECK(xa_store(m, mapping_of(m.world(), file), index, page_entry(page), NodeId{0}).done);
        lruvec_add_folio(m, page);
    }

} // namespace

std::vector<std::uint32_t> place_pages(std::uint32_t pages, Placing placing)
{
    std::vector<std::uint32_t> placed(pages - pages_kept);
    std::iota(placed.begin(), placed.end(), pages_kept);
    if (placing == Placing::AtRandom) {
        Random random;
        for (auto left = static_cast<std::uint32_t>(placed.size()); left > 1; --left)
            std::swap(placed[left - 1], placed[random.below(left)]);
    }
    return placed;
}

World cached_file(const std::vector<std::uint32_t>& placed)
{
    const auto pages = static_cast<std::uint32_t>(placed.size()) + pages_kept;
    Machine m(test::free_machine(1, pages >> (MAX_ORDER - 1), pcp_limits));
    RS_CHECK(open_file(m, file, inode, placed.size()));
    take_all_blocks(m);
    std::uint64_t index = 0;
    for (const std::uint32_t page : placed)
        add_to_cache(m, Pfn{page}, index++);
    mod_node_page_state(m, NodeId{0}, NR_FILE_PAGES, static_cast<std::int64_t>(placed.size()));
    return m.world();
}

} // namespace rs::bench
