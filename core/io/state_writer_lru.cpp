// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_writer_parts.h"
#include "world/lists.h"

namespace rs {

namespace {

    std::string flags_text(std::uint16_t flags)
    {
        std::string text;
        for (std::size_t bit = 0; bit < page_flag_letters.size(); ++bit)
            if ((flags & (1U << bit)) != 0)
                text += page_flag_letters[bit];
        return text.empty() ? "-" : text;
    }

    std::string identity_text(const World& w, Pfn pfn)
    {
        const std::uint64_t mapping = w.pages.mapping[at(pfn)];
        if (w.has(pfn, PG_swapcache))
            return fmt::format("swp:{:x}", mapping - 1);
        if (mapping == 0)
            return "-";
        return fmt::format("{}:{}", w.address_space(w.mapping_of(pfn)).inode, w.pages.index[at(pfn)]);
    }

    void write_page_line(std::string& out, const World& w, Pfn pfn, char keyword)
    {
        put(out, "{} {} {} {} {} {}", keyword, raw(pfn), flags_text(w.pages.flags[at(pfn)]),
            w.pages.mapcount[at(pfn)], w.pages.refcount[at(pfn)], identity_text(w, pfn));
        if (w.order(pfn) != Order{0})
            put(out, " o{}", raw(w.order(pfn)));
        out += '\n';
    }

} // namespace

void write_lru_lists(std::string& out, const World& w, NodeId node)
{
    for (std::uint8_t lru = 0; lru < LRU_UNEVICTABLE; ++lru) {
        std::uint64_t folios = 0;
        put(out, "lru {} {}\n", raw(node), lru_names[lru]);
        for (const Pfn pfn : pages_of(w, w.layout.lru_list(node, LruList(lru)))) {
            write_page_line(out, w, pfn, 'p');
            ++folios;
        }
        put(out, "lruend {} {} {}\n", raw(node), lru_names[lru], folios);
    }
    put(out, "lru {} {} nolist\n", raw(node), lru_names[LRU_UNEVICTABLE]);
}

void write_batches(std::string& out, const World& w)
{
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        for (const BatchName& which : batch_names) {
            const std::uint32_t count = w.batch_count[w.layout.batch(CpuId(cpu), which.batch)];
            put(out, "batch cpu {} {} {}\n", cpu, which.name, count);
            for (std::uint32_t slot = 0; slot < count; ++slot)
                write_page_line(out, w, Pfn{w.batch_folio[w.layout.batch_slot(CpuId(cpu), which.batch, slot)]}, 'b');
        }
}

} // namespace rs
