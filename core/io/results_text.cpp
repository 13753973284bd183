// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/results_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    constexpr VmEvent watched[] = {
        ALLOCSTALL_DMA,
        ALLOCSTALL_DMA32,
        ALLOCSTALL_NORMAL,
        ALLOCSTALL_MOVABLE,
        PGSCAN_DIRECT,
        PGSTEAL_DIRECT,
        PGSCAN_KSWAPD,
        PGSTEAL_KSWAPD,
        PGSCAN_ANON,
        PGSCAN_FILE,
        PGSTEAL_ANON,
        PGSTEAL_FILE,
        PGACTIVATE,
        PGDEACTIVATE,
        PGROTATED,
        SLABS_SCANNED,
        COMPACTSTALL,
        COMPACTFAIL,
        COMPACTSUCCESS,
        COMPACTMIGRATE_SCANNED,
        COMPACTFREE_SCANNED,
        COMPACTISOLATED,
        PGMIGRATE_SUCCESS,
        PGMIGRATE_FAIL,
        PSWPIN,
        PSWPOUT,
        OOM_KILL,
        KSWAPD_LOW_WMARK_HIT_QUICKLY,
        KSWAPD_HIGH_WMARK_HIT_QUICKLY,
        PAGEOUTRUN,
        PGREFILL,
        PGSCAN_ZONE_RECLAIM_FAILED,
        KCOMPACTD_WAKE,
    };

    /// Numbers of the populated zones, so many for each: "1,2,3", the zones of each node apart: "1,2/3".
    template <class T>
    std::string by_zone(const World& w, const std::vector<T>& numbers, std::size_t per_zone)
    {
        std::string text;
        std::size_t next = 0;
        for (std::uint32_t i = 0; i < w.layout.nr_zones(); ++i) {
            if (i != 0 && i % MAX_NR_ZONES == 0)
                text += '/';
            for (std::size_t n = 0; n < per_zone && w.populated(ZoneId(i)) && next < numbers.size(); ++n)
                text += fmt::format("{}{}", text.empty() || text.back() == '/' ? "" : ",", numbers[next++]);
        }
        return text;
    }

    std::string counts_text(const World& w, const Outcome& outcome)
    {
        return fmt::format(" free={} pcp={}", by_zone(w, outcome.free_pages, 1),
                           by_zone(w, outcome.pcp_counts, w.layout.nr_cpus));
    }

    std::string events_text(const Outcome& outcome)
    {
        std::string text;
        for (const VmEvent event : watched) {
            const auto changed = std::ranges::find(outcome.events, event, &std::pair<VmEvent, std::uint64_t>::first);
            if (changed != outcome.events.end())
                text += fmt::format(" {}+{}", vm_event_names[event], changed->second);
        }
        return text;
    }

    std::string alloc_text(const World& w, const Outcome& outcome)
    {
        const std::string page = outcome.pfn == no_pfn ? "FAIL" : std::to_string(raw(outcome.pfn));
        return fmt::format(" -> {}{} ns={}{}", page, counts_text(w, outcome), outcome.took_ns, events_text(outcome));
    }

    std::string result_text(const World& w, const Outcome& outcome)
    {
        switch (outcome.kind) {
        case OutcomeKind::Plain: return {};
        case OutcomeKind::Cpu: return fmt::format(" now {}", raw(outcome.cpu));
        case OutcomeKind::Alloc: return alloc_text(w, outcome);
        case OutcomeKind::Free:
            return fmt::format(" pfn {} order {}{}", raw(outcome.pfn), raw(outcome.order), counts_text(w, outcome));
        case OutcomeKind::BadHandle: return " BADHANDLE";
        case OutcomeKind::Counts: return counts_text(w, outcome) + events_text(outcome);
        case OutcomeKind::FreeAll:
            return fmt::format(" {}{}{}", outcome.freed, counts_text(w, outcome), events_text(outcome));
        }
        return {};
    }

} // namespace

std::span<const VmEvent> watched_events() { return watched; }

std::string results_header(const std::string& script, std::uint64_t start_ns, CpuId cpu)
{
    return fmt::format("# ops {} start_ns {} cpu {}", script, start_ns, raw(cpu));
}

std::string results_line(const World& w, const Outcome& outcome)
{
    return fmt::format("{} {}{}", outcome.no, outcome.text, result_text(w, outcome));
}

std::string results_footer(std::uint64_t end_ns) { return fmt::format("# end_ns {}", end_ns); }

} // namespace rs
