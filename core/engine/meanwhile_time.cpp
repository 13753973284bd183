// SPDX-License-Identifier: GPL-3.0-or-later
// The time that passes between the operations of a recording.
#include "base/time_units.h"
#include "engine/meanwhile.h"
#include "mm/vmstat.h"
#include "sched/jiffies.h"

#include <numeric>

namespace rs {

namespace {

    // What the recorder of our recordings needed beside the kernel's part, measured in them: for an operation's line,
    // and for a dump (15 ms on a quiet machine of 128 MiB).
    constexpr std::uint64_t log_alloc_ns = 20'200;
    constexpr std::uint64_t log_free_ns = 12'800;
    constexpr std::uint64_t dump_ns = ns_per_ms;
    constexpr std::uint64_t dump_frame_ns = 160; ///< an address, whether there is a page or not
    constexpr std::uint64_t dump_page_ns = 170;
    constexpr std::uint64_t dump_lru_page_ns = 4 * ns_per_us;

    /// How long to wait until our last tick is as long ago as the recording's was at a time of its clock.
    std::int64_t until_same_phase_ns(const World& w, std::uint64_t recorded_ns)
    {
        constexpr std::uint64_t tick_at_ns = 1'938'000; // of the recordings' trace clock, modulo a tick
        const std::uint64_t recorded_phase = (recorded_ns + ns_per_jiffy - tick_at_ns) % ns_per_jiffy;
        return static_cast<std::int64_t>((recorded_phase + ns_per_jiffy - since_tick_ns(w)) % ns_per_jiffy);
    }

    std::uint64_t present_pages(const World& w)
    {
        return std::accumulate(w.nodes.begin(), w.nodes.end(), std::uint64_t{},
                               [](std::uint64_t pages, const NodeInfo& node) { return pages + node.present; });
    }

    std::uint64_t pages_on_lru_lists(const World& w)
    {
        std::int64_t pages = 0;
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
            for (int item = NR_INACTIVE_ANON; item <= NR_UNEVICTABLE; ++item)
                pages += node_page_state_snapshot(w, NodeId(node), NodeStat(item));
        return static_cast<std::uint64_t>(pages);
    }

} // namespace

void Meanwhile::wait_for(Machine& m, std::uint64_t our_no)
{
    const std::uint64_t no = recorded_no(our_no);
    const auto& marks = inputs_.operations;
    while (next_mark_ < marks.size() && marks[next_mark_].no < no)
        ++next_mark_;
    if (next_mark_ == marks.size() || marks[next_mark_].no != no)
        return;
    const auto now = static_cast<std::int64_t>(m.world().clock_ns[0]);
    const auto began = static_cast<std::int64_t>(marks[next_mark_].began_ns);
    if (next_mark_ == 0)
        clock_ahead_ns_ = now - began + until_same_phase_ns(m.world(), marks[0].began_ns);
    const std::int64_t wait = began + clock_ahead_ns_ - now;
    if (wait > 0)
        m.spend(static_cast<std::uint64_t>(wait));
}

void Meanwhile::log_alloc(Machine& m)
{
    if (inputs_.recorded && inputs_.operations.empty())
        m.spend(log_alloc_ns);
}

void Meanwhile::log_free(Machine& m)
{
    if (inputs_.recorded && inputs_.operations.empty())
        m.spend(log_free_ns);
}

void Meanwhile::log_machine(Machine& m)
{
    if (inputs_.recorded)
        m.spend(dump_ns + dump_frame_ns * m.layout().nr_pfns + dump_page_ns * present_pages(m.world()) +
                dump_lru_page_ns * pages_on_lru_lists(m.world()));
}

} // namespace rs
