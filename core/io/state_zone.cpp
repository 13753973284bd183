// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_parts.h"
#include "io/state_shape.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    /// A line's keyword and the name of the zone that it is about.
    void begin_zone_line(StateReading& r, std::string_view keyword, ZoneId zone)
    {
        r.in.begin_line(keyword);
        r.in.expect(name_of(zone));
    }

    void claim_pageblocks(StateReading& r, ZoneId zone)
    {
        const ZoneInfo& info = r.w.zone(zone);
        if (info.spanned == 0)
            return;
        const std::uint32_t first = raw(info.start_pfn) / pageblock_nr_pages;
        const std::uint32_t last = (raw(info.start_pfn) + info.spanned - 1) / pageblock_nr_pages;
        for (std::uint32_t block = first; block <= last; ++block) {
            const Pfn first_pfn{block * pageblock_nr_pages};
            if (r.w.use(first_pfn + (pageblock_nr_pages - 1)) != PageUse::Hole)
                r.in.fail(fmt::format("zone {} shares the pageblock at page frame {} with another zone",
                                      name_of(zone), raw(first_pfn)));
            for (std::uint32_t i = 0; i < pageblock_nr_pages; ++i)
                r.w.pages.use[raw(first_pfn) + i] = PageUse::Free;
            r.w.pageblock_zone[block] = static_cast<std::uint8_t>(raw(zone));
        }
    }

    void require_within_node(StateReading& r, ZoneId zone)
    {
        const ZoneInfo& info = r.w.zone(zone);
        const NodeInfo& node = r.w.nodes[at(zone_to_nid(zone))];
        const Pfn node_end = node.start_pfn + node.spanned;
        if (info.spanned != 0 && (info.start_pfn < node.start_pfn || node_end < info.start_pfn + info.spanned))
            r.in.fail(fmt::format("zone {} has page frames {} to {}, but its node {} to {}", name_of(zone),
                                  raw(info.start_pfn), raw(info.start_pfn) + info.spanned - 1, raw(node.start_pfn),
                                  raw(node_end) - 1));
    }

    void read_span(StateReading& r, ZoneId zone)
    {
        ZoneInfo& info = r.w.zones[at(zone)];
        r.in.begin_line("zone");
        r.in.expect(std::to_string(raw(zone_to_nid(zone))));
        r.in.expect(std::to_string(zone_idx(zone)));
        r.in.expect(name_of(zone));
        info.start_pfn = Pfn{r.in.labelled<std::uint32_t>("start_pfn", 0, r.w.layout.nr_pfns)};
        info.spanned = r.in.labelled<std::uint32_t>("spanned", 0, r.w.layout.nr_pfns - raw(info.start_pfn));
        info.present = r.in.labelled<std::uint32_t>("present", info.spanned == 0 ? 0 : 1, info.spanned);
        info.managed = r.in.labelled<std::uint32_t>("managed", 0, info.present);
        require_within_node(r, zone);
        claim_pageblocks(r, zone);
    }

    void read_watermarks(StateReading& r, ZoneId zone)
    {
        begin_zone_line(r, "watermark", zone);
        // Each above the one before it; the zone has as many pages. Only "promo" may be above them all: nobody waits
        // for it where memory is of one kind.
        const std::uint64_t managed = r.w.zone(zone).managed;
        std::uint64_t least = 0;
        for (std::uint8_t mark = 0; mark < NR_WMARK; ++mark) {
            const std::uint64_t most = mark == WMARK_PROMO ? std::uint64_t{max_state_pfns} * 2 : managed;
            least = r.in.labelled<std::uint64_t>(watermark_names[mark], least, most);
            r.w.watermark[r.w.layout.watermark(zone, Watermark(mark))] = least;
        }
        r.w.watermark_boost[at(zone)] = r.in.labelled<std::uint64_t>("boost", 0, managed);
        begin_zone_line(r, "lowmem_reserve", zone);
        for (std::uint64_t& reserve : r.w.zones[at(zone)].lowmem_reserve)
            reserve = r.in.number<std::uint64_t>("lowmem reserve");
    }

    void read_misc(StateReading& r, ZoneId zone)
    {
        ZoneInfo& info = r.w.zones[at(zone)];
        begin_zone_line(r, "misc", zone);
        r.w.nr_reserved_highatomic[at(zone)] = r.in.labelled<std::uint64_t>("nr_reserved_highatomic", 0, info.spanned);
        info.pageset_high = r.in.labelled<std::uint32_t>("pageset_high", 0, INT32_MAX);
        info.pageset_batch = r.in.labelled<std::uint32_t>("pageset_batch", info.present == 0 ? 0 : 1, INT32_MAX);
        r.in.expect("flags");
        r.w.zone_flags[at(zone)] = r.in.hex<std::uint32_t>("flags");
        info.percpu_drift_mark = r.in.labelled<std::uint64_t>("percpu_drift_mark");
        info.contiguous = r.in.labelled<unsigned>("contiguous", 0, 1) != 0;
    }

    void read_compaction(StateReading& r, ZoneId zone)
    {
        begin_zone_line(r, "compact", zone);
        for (std::uint8_t i = 0; i < NR_COMPACT_PFNS; ++i)
            r.w.compact_pfn[r.w.layout.compact_pfn(zone, CompactPfn(i))] =
                r.in.labelled<std::uint32_t>(compact_pfn_names[i]);
        r.w.compact_considered[at(zone)] = r.in.labelled<std::uint32_t>("considered");
        r.w.compact_defer_shift[at(zone)] = r.in.labelled<std::uint32_t>("defer_shift", 0, COMPACT_MAX_DEFER_SHIFT);
        r.w.compact_order_failed[at(zone)] = r.in.labelled<std::int32_t>("order_failed");
        r.w.compact_blockskip_flush[at(zone)] = r.in.labelled<std::uint8_t>("blockskip_flush", 0, 1);
    }

    void read_counters(StateReading& r, ZoneId zone)
    {
        const Layout& layout = r.w.layout;
        for (std::uint8_t item = 0; item < NR_ZONE_STATS; ++item) {
            const auto stat = ZoneStat(item);
            begin_zone_line(r, "zstat", zone);
            r.in.expect(zone_stat_names[item]);
            read_counter(r,
                         {zone_stat_names[item], r.w.zone_stat[layout.zone_stat(zone, stat)],
                          &r.w.zone_stat_diff[layout.zone_stat(CpuId{0}, zone, stat)],
                          std::size_t{layout.nr_zones()} * NR_ZONE_STATS},
                         r.w.zone(zone).present);
        }
    }

    void read_thresholds(StateReading& r, ZoneId zone)
    {
        std::uint32_t& of_node = r.w.nodes[at(zone_to_nid(zone))].stat_threshold;
        for (std::uint32_t cpu = 0; r.w.populated(zone) && cpu < r.w.layout.nr_cpus; ++cpu) {
            begin_zone_line(r, "stat_threshold", zone);
            r.in.labelled<std::uint32_t>("cpu", cpu, cpu);
            const auto threshold = r.in.number<std::uint32_t>("threshold", 0, INT8_MAX);
            r.w.stat_threshold[r.w.layout.pcp(zone, static_cast<CpuId>(cpu))] = threshold;
            of_node = std::max(of_node, threshold);
        }
    }

    /// Takes the one letter a pageblock of a line, which must be as many as the zone has pageblocks.
    std::string_view read_block_letters(StateReading& r, std::string_view keyword, ZoneId zone)
    {
        const ZoneInfo& info = r.w.zone(zone);
        const std::uint32_t first = raw(info.start_pfn) / pageblock_nr_pages;
        const std::uint32_t end = (raw(info.start_pfn) + info.spanned - 1) / pageblock_nr_pages + 1;
        begin_zone_line(r, keyword, zone);
        r.in.labelled<std::uint32_t>("first_pfn", first * pageblock_nr_pages, first * pageblock_nr_pages);
        const std::string_view letters = r.in.word("a letter for each pageblock");
        if (letters.size() != end - first)
            r.in.fail(fmt::format("expected {} letters, one a pageblock, found {}", end - first, letters.size()));
        return letters;
    }

} // namespace

void read_zone_numbers(StateReading& r, ZoneId zone)
{
    read_span(r, zone);
    read_watermarks(r, zone);
    read_misc(r, zone);
    read_compaction(r, zone);
    read_counters(r, zone);
    read_thresholds(r, zone);
}

void read_pageblocks(StateReading& r, ZoneId zone)
{
    const std::uint32_t first = raw(r.w.zone(zone).start_pfn) / pageblock_nr_pages;
    const std::string_view types = read_block_letters(r, "pageblocks", zone);
    for (std::size_t i = 0; i < types.size(); ++i) {
        const std::size_t type = pageblock_letters.find(types[i]);
        if (type == std::string_view::npos && types[i] != hole_letter)
            r.in.fail(fmt::format("expected a letter of {} or {}", pageblock_letters, hole_letter), i);
        r.w.pageblock_type[first + i] = type == std::string_view::npos ? 0 : static_cast<std::uint8_t>(type);
    }
    const std::string_view skip = read_block_letters(r, "skipbits", zone);
    for (std::size_t i = 0; i < skip.size(); ++i) {
        if (skip[i] != '0' && skip[i] != '1' && skip[i] != hole_letter)
            r.in.fail(fmt::format("expected 0, 1 or {}", hole_letter), i);
        r.w.pageblock_skip[first + i] = skip[i] == '1' ? 1 : 0;
    }
}

} // namespace rs
