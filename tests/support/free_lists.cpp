// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/free_lists.h"

#include "mm/vmstat.h"
#include "support/free_machine.h"
#include "world/lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace rs::test {

std::string free_lists(const World& w)
{
    std::string text;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order))
        for (int mt = 0; mt < MIGRATE_TYPES; ++mt) {
            std::string pages;
            for (const Pfn page : pages_of(w, w.layout.free_list(free_zone, order, Migratetype(mt))))
                pages += fmt::format(" {}", raw(page));
            if (!pages.empty())
                text += fmt::format("{} {}:{}\n", raw(order), migratetype_names[std::size_t(mt)], pages);
        }
    return text;
}

namespace {

    /// All pages in use, all lists empty.
    World full_machine()
    {
        World w = free_machine();
        for (std::uint32_t block = 0; block < free_blocks; ++block)
            w.links[block << 10] = {};
        const ListNode list = w.layout.free_list(free_zone, Order{MAX_ORDER - 1}, MIGRATE_MOVABLE);
        w.links[at(list)] = {list, list};
        w.nr_free[w.layout.zone_order(free_zone, Order{MAX_ORDER - 1})] = 0;
        w.zone_stat[w.layout.zone_stat(free_zone, NR_FREE_PAGES)] = 0;
        for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn) {
            w.pages.use[pfn] = PageUse::Kernel;
            w.pages.order[pfn] = Order{0};
        }
        return w;
    }

    void put_free_block(Machine& m, Pfn page, Order order, Migratetype mt)
    {
        m.list_add_tail(page, m.layout().free_list(free_zone, order, mt));
        m.set_use(page, PageUse::Buddy);
        m.set<Field::PageOrder>(raw(page), raw(order));
        m.add<Field::NrFree>(m.layout().zone_order(free_zone, order), 1);
        m.set<Field::PageblockType>(raw(page) / pageblock_nr_pages, mt);
        mod_zone_page_state(m, free_zone, NR_FREE_PAGES, pages_in(order));
    }

} // namespace

World machine_with_lists(const std::string& text)
{
    Machine m(full_machine(), Recording::Off);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        unsigned order = 0;
        std::string type;
        words >> order >> type;
        type.pop_back(); // the colon
        const auto found = std::find(migratetype_names.begin(), migratetype_names.end(), type);
        for (std::uint32_t pfn = 0; words >> pfn;)
            put_free_block(m, Pfn{pfn}, Order(order), Migratetype(found - migratetype_names.begin()));
    }
    return m.world();
}

} // namespace rs::test
