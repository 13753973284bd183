// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_page_line.h"
#include "io/state_parts.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"
#include "world/cells.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace rs {

namespace {

    bool is_cached(const PageLine& line)
    {
        return mapped_use(line.flags) != PageUse::Anon && (line.flags & PG_swapcache) == 0 && line.mapping != 0;
    }

    AddressSpace file_of(StateReading& r, const PageLine& line)
    {
        const std::uint64_t inode = line.mapping - 1;
        if (inode >> 63 != 0)
            r.in.fail(fmt::format("expected an inode number below 2^63, found {}", inode));
        return {inode, mapped_use(line.flags) == PageUse::Shmem};
    }

    /// The first file of this number that has no page at this index: file systems may use the same numbers.
    MappingId file_without(StateReading& r, AddressSpace file, std::uint64_t index)
    {
        std::vector<MappingId>& alike = r.files[pack(file)];
        for (const MappingId mapping : alike)
            if (xa_load(r.w, mapping, index) == no_entry)
                return mapping;
        const MappingId mapping{r.w.nr_mappings[0]++};
        r.w.mapping_file[at(mapping)] = pack(file);
        alike.push_back(mapping);
        return mapping;
    }

    /// Puts the page into its file's tree.
    void put_into_cache(StateReading& r, const PageLine& line)
    {
        const MappingId mapping = file_without(r, file_of(r, line), line.index);
        r.w.pages.mapping[at(line.pfn)] = std::uint64_t{raw(mapping)} + 1;
        WorldWriter writer{r.w};
        const NodeId node = zone_to_nid(r.w.page_zone(line.pfn));
        if (!xa_store(writer, mapping, line.index, page_entry(line.pfn), node).done)
            r.in.fail("this machine has too little memory for so many files");
    }

    /// Takes over what the first line about a page says.
    void describe(StateReading& r, const PageLine& line, std::uint16_t flags)
    {
        PageArrays& pages = r.w.pages;
        const std::size_t i = at(line.pfn);
        pages.use[i] = mapped_use(flags);
        pages.flags[i] = flags;
        pages.mapcount[i] = line.mapcount;
        pages.refcount[i] = line.refcount;
        pages.index[i] = line.index;
        if (is_cached(line))
            put_into_cache(r, line);
        else
            pages.mapping[i] = line.mapping;
    }

    /// The identity as a line says it: the inode number or swap entry, plus 1.
    std::uint64_t mapping_text(const World& w, const PageLine& line)
    {
        return is_cached(line) ? w.address_space(w.mapping_of(line.pfn)).inode + 1 : w.pages.mapping[at(line.pfn)];
    }

    /// A page has a line for each batch and list that it is in; all must say the same.
    void compare(StateReading& r, const PageLine& line, std::uint16_t flags)
    {
        const PageArrays& pages = r.w.pages;
        const std::size_t i = at(line.pfn);
        if (pages.flags[i] != flags || pages.mapcount[i] != line.mapcount || pages.refcount[i] != line.refcount ||
            mapping_text(r.w, line) != line.mapping || pages.index[i] != line.index)
            r.in.fail(fmt::format("another line says something else of page frame {}", raw(line.pfn)));
    }

    void place(StateReading& r, const PageLine& line, std::uint16_t lru_flag)
    {
        const World& w = r.w;
        const auto flags = static_cast<std::uint16_t>(line.flags | lru_flag);
        if (w.pages.refcount[at(line.pfn)] != 0)
            return compare(r, line, flags);
        const PageUse expected = lru_flag != 0 ? mapped_use(line.flags) : PageUse::File;
        if (w.use(line.pfn) != expected || w.has(line.pfn, PG_lru) != (lru_flag != 0))
            r.in.fail(fmt::format("the pagemap has no '{}' at page frame {}",
                                  lru_flag != 0 ? page_use_letters[raw(expected)] : off_lru_letter, raw(line.pfn)));
        if (w.order(line.pfn) != line.order)
            r.in.fail(fmt::format("page frame {} has order {} here, but order {} by the tails in the pagemap",
                                  raw(line.pfn), raw(line.order), raw(w.order(line.pfn))));
        describe(r, line, flags);
    }

    LruList lru_of(std::uint16_t flags)
    {
        const int file = (flags & PG_swapbacked) != 0 ? LRU_INACTIVE_ANON : LRU_INACTIVE_FILE;
        return LruList(file + ((flags & PG_active) != 0 ? 1 : 0));
    }

    /// Returns the folio's order.
    Order read_lru_page(StateReading& r, NodeId node, LruList lru)
    {
        const PageLine line = read_page_line(r, "p");
        if (zone_to_nid(r.w.page_zone(line.pfn)) != node)
            r.in.fail(fmt::format("page frame {} is not in node {}", raw(line.pfn), raw(node)));
        if (lru_of(line.flags) != lru)
            r.in.fail(fmt::format("page frame {} has the flags of {}, not of {}", raw(line.pfn),
                                  lru_names[lru_of(line.flags)], lru_names[lru]));
        place(r, line, PG_lru);
        append_to_list(r, line.pfn, r.w.layout.lru_list(node, lru));
        return line.order;
    }

    void begin_lru_line(StateReading& r, std::string_view keyword, NodeId node, LruList lru)
    {
        r.in.begin_line(keyword);
        r.in.expect(std::to_string(raw(node)));
        r.in.expect(lru_names[lru]);
    }

    void read_batch_page(StateReading& r, CpuId cpu, FolioBatch batch, std::uint32_t slot)
    {
        const PageLine line = read_page_line(r, "b");
        place(r, line, r.w.pages.flags[at(line.pfn)] & PG_lru);
        r.w.batch_folio[r.w.layout.batch_slot(cpu, batch, slot)] = raw(line.pfn);
    }

    void read_batch(StateReading& r, CpuId cpu, const BatchName& which)
    {
        r.in.begin_line("batch");
        r.in.labelled<std::uint16_t>("cpu", raw(cpu), raw(cpu));
        const auto count = r.in.labelled<std::uint32_t>(which.name, 0, PAGEVEC_SIZE);
        for (std::uint32_t slot = 0; slot < count; ++slot)
            read_batch_page(r, cpu, which.batch, slot);
        if (r.in.next_keyword() == "b")
            r.in.fail(fmt::format("the batch has {} folios, but more lines follow", count));
        r.w.batch_count[r.w.layout.batch(cpu, which.batch)] = count;
    }

    /// Folios wait in lru_add until they are on a list for the first time, so they stand there once.
    void check_lru_add(StateReading& r)
    {
        std::vector<std::uint32_t> waiting;
        for (std::uint32_t cpu = 0; cpu < r.w.layout.nr_cpus; ++cpu)
            for (std::uint32_t i = 0; i < r.w.batch_count[r.w.layout.batch(CpuId(cpu), BATCH_LRU_ADD)]; ++i)
                waiting.push_back(r.w.batch_folio[r.w.layout.batch_slot(CpuId(cpu), BATCH_LRU_ADD, i)]);
        std::ranges::sort(waiting);
        if (const auto twice = std::ranges::adjacent_find(waiting); twice != waiting.end())
            r.in.fail(fmt::format("page frame {} is twice in the lru_add batches", *twice));
        for (const std::uint32_t pfn : waiting)
            if (r.w.has(Pfn{pfn}, PG_lru))
                r.in.fail(fmt::format("page frame {} is in an lru_add batch, but on an LRU list already", pfn));
    }

    /// No line tells of pages that cannot be reclaimed. Anonymous ones are locked in memory, by one program at least.
    void lock_unevictable_pages(World& w)
    {
        for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn) {
            if (w.use(Pfn{pfn}) != PageUse::Anon || !w.has(Pfn{pfn}, PG_unevictable) || w.pages.refcount[pfn] != 0)
                continue;
            w.pages.flags[pfn] |= PG_mlocked | PG_uptodate;
            w.pages.mapcount[pfn] = w.pages.refcount[pfn] = 1;
        }
    }

} // namespace

void read_lru_lists(StateReading& r, NodeId node)
{
    for (std::uint8_t i = 0; i < LRU_UNEVICTABLE; ++i) {
        const auto lru = LruList(i);
        begin_lru_line(r, "lru", node, lru);
        std::uint64_t folios = 0;
        std::int64_t pages = 0;
        for (; r.in.next_keyword() == "p"; ++folios)
            pages += pages_in(read_lru_page(r, node, lru));
        begin_lru_line(r, "lruend", node, lru);
        r.in.number<std::uint64_t>("number of pages on the list", folios, folios);
        if (const std::int64_t counted = node_page_state_snapshot(r.w, node, NodeStat(NR_INACTIVE_ANON + i));
            counted != pages)
            r.in.fail(fmt::format("nr_{} of node {} comes to {}, but {} pages are on the list", lru_names[lru],
                                  raw(node), counted, pages));
    }
    begin_lru_line(r, "lru", node, LRU_UNEVICTABLE);
    r.in.expect("nolist");
}

void read_batches(StateReading& r)
{
    for (std::uint32_t cpu = 0; cpu < r.w.layout.nr_cpus; ++cpu)
        for (const BatchName& which : batch_names)
            read_batch(r, CpuId(cpu), which);
    r.in.end_line();
    check_lru_add(r);
    lock_unevictable_pages(r.w);
}

} // namespace rs
