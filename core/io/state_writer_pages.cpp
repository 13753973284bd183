// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_writer_parts.h"
#include "mm/page_alloc/pcp.h"
#include "world/lists.h"

namespace rs {

namespace {

    void write_pfns(std::string& out, const World& w, ListNode head)
    {
        for (const Pfn pfn : pages_of(w, head))
            put(out, " {}", raw(pfn));
        out += '\n';
    }

    void write_free_lists(std::string& out, const World& w, ZoneId zone)
    {
        for (Order order{0}; raw(order) < MAX_ORDER; order = next(order)) {
            put(out, "nr_free {} order {} {}\n", name_of(zone), raw(order),
                w.nr_free[w.layout.zone_order(zone, order)]);
            for (std::uint8_t mt = 0; mt < MIGRATE_TYPES; ++mt) {
                const ListNode head = w.layout.free_list(zone, order, Migratetype(mt));
                if (list_empty(w, head))
                    continue;
                put(out, "free {} {} {}", name_of(zone), raw(order), migratetype_names[mt]);
                write_pfns(out, w, head);
            }
        }
    }

    bool is_hole(const World& w, std::uint32_t block)
    {
        const std::uint32_t first = block * pageblock_nr_pages;
        for (std::uint32_t pfn = first; pfn < first + pageblock_nr_pages; ++pfn)
            if (w.use(Pfn{pfn}) != PageUse::Hole)
                return false;
        return true;
    }

    void write_pageblocks(std::string& out, const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        const std::uint32_t first = raw(info.start_pfn) / pageblock_nr_pages;
        const std::uint32_t last = (raw(info.start_pfn) + info.spanned - 1) / pageblock_nr_pages;
        std::string types, skip;
        for (std::uint32_t block = first; block <= last; ++block) {
            const bool hole = is_hole(w, block);
            types += hole ? hole_letter : pageblock_letters[w.pageblock_type[block]];
            skip += hole ? hole_letter : w.pageblock_skip[block] != 0 ? '1' : '0';
        }
        put(out, "pageblocks {} first_pfn {} {}\n", name_of(zone), first * pageblock_nr_pages, types);
        put(out, "skipbits {} first_pfn {} {}\n", name_of(zone), first * pageblock_nr_pages, skip);
    }

    void write_pcp_lists(std::string& out, const World& w, ZoneId zone, CpuId cpu)
    {
        for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex) {
            const ListNode head = w.layout.pcp_list(zone, cpu, pindex);
            if (list_empty(w, head))
                continue;
            put(out, "pcplist {} cpu {} pindex {} order {} {}", name_of(zone), raw(cpu), pindex,
                raw(pindex_to_order(pindex)), migratetype_names[pindex_to_migratetype(pindex)]);
            write_pfns(out, w, head);
        }
    }

    void write_pcps(std::string& out, const World& w, ZoneId zone)
    {
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
            const std::uint32_t i = w.layout.pcp(zone, CpuId(cpu));
            put(out, "pcp {} cpu {} count {} high {} batch {} free_factor {} expire {}\n", name_of(zone), cpu,
                w.pcp_count[i], w.pcp_high[i], w.pcp_batch[i], w.pcp_free_factor[i], w.pcp_expire[i]);
            write_pcp_lists(out, w, zone, CpuId(cpu));
        }
    }

    bool has_mapping(PageUse use) { return use == PageUse::Anon || use == PageUse::File || use == PageUse::Shmem; }

    /// A page's letter. `tail_letter` is that of the tails of the page met last that is none, and is kept up.
    char page_letter(const World& w, Pfn pfn, char& tail_letter)
    {
        const PageUse use = w.use(pfn);
        if (use == PageUse::Tail)
            return tail_letter;
        const bool on_lru = w.has(pfn, PG_lru);
        tail_letter = on_lru ? lru_tail_letter : page_use_letters[raw(PageUse::Tail)];
        return has_mapping(use) && !on_lru ? off_lru_letter : page_use_letters[raw(use)];
    }

    void write_pagemap(std::string& out, const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        char tail_letter = page_use_letters[raw(PageUse::Tail)];
        for (std::uint32_t i = 0; i < info.spanned; ++i) {
            const Pfn pfn = info.start_pfn + i;
            if (i == 0 || raw(pfn) % pageblock_nr_pages == 0)
                put(out, "{}pagemap {} {} ", i == 0 ? "" : "\n", name_of(zone), raw(pfn));
            out += page_letter(w, pfn, tail_letter);
        }
        out += '\n';
    }

} // namespace

void write_zone_pages(std::string& out, const World& w, ZoneId zone)
{
    write_free_lists(out, w, zone);
    write_pageblocks(out, w, zone);
    write_pcps(out, w, zone);
    write_pagemap(out, w, zone);
}

} // namespace rs
