// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_reader.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"
#include "io/state_parts.h"
#include "io/state_shape.h"
#include "mm/page_alloc/zonelist.h"
#include "mm/page_writeback/start_writeback.h"
#include "mm/vmstat_update.h"
#include "sched/bare_machine.h"
#include "world/cells.h"
#include "world/invariants.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    void read_header(StateReading& r)
    {
        r.in.begin_line("oracle-state");
        r.in.expect("1");
        r.in.expect("kernel");
        r.w.release = r.in.word("release of the kernel");
        r.in.expect("label");
        r.w.label = r.in.word("label of the dump");
        r.in.begin_line("time_ns");
        constexpr std::uint64_t latest_ns = 1'000'000'000'000'000'000; // 31 years
        r.w.clock_ns[0] = r.in.number<std::uint64_t>("time_ns", 0, latest_ns);
        start_vmstat_works(r.w);
        r.in.labelled<std::uint32_t>("cpus");
        r.in.labelled<unsigned>("pageblock_order", raw(pageblock_order), raw(pageblock_order));
        r.in.labelled<unsigned>("max_order", MAX_ORDER, MAX_ORDER);
        r.in.labelled<unsigned>("migrate_types", MIGRATE_TYPES, MIGRATE_TYPES);
        r.w.sysctl.totalreserve_pages = r.in.labelled<std::uint64_t>("totalreserve_pages");
        r.w.sysctl.min_free_kbytes = r.in.labelled<std::uint64_t>("min_free_kbytes");
        r.w.sysctl.page_group_by_mobility_disabled =
            r.in.labelled<unsigned>("page_group_by_mobility_disabled", 0, 1) != 0;
    }

    void read_zone(StateReading& r, ZoneId zone)
    {
        read_zone_numbers(r, zone);
        if (!r.w.populated(zone))
            return;
        read_free_lists(r, zone);
        read_pageblocks(r, zone);
        read_pcp_lists(r, zone);
        read_pagemap(r, zone);
    }

    void read_node(StateReading& r, NodeId node)
    {
        read_node_numbers(r, node);
        std::uint64_t present = 0;
        for (std::uint8_t type = 0; type < MAX_NR_ZONES; ++type) {
            read_zone(r, zone_of(node, ZoneType(type)));
            present += r.w.zone(zone_of(node, ZoneType(type))).present;
        }
        if (present != r.w.nodes[at(node)].present)
            r.in.fail(fmt::format("the zones of node {} have {} present pages, but its line has {}", raw(node), present,
                                  r.w.nodes[at(node)].present));
        read_lru_lists(r, node);
    }

    /// The batches stand after the first node, but may hold pages of all nodes.
    void skip_batches(StateReading& r)
    {
        while (r.in.next_keyword() == "batch" || r.in.next_keyword() == "b") {
            r.in.begin_line();
            r.in.skip_rest();
        }
    }

    void read_event(StateReading& r)
    {
        r.in.begin_line("event");
        const std::string_view name = r.in.word("name of a vm event");
        const auto found = std::ranges::find(vm_event_names, name);
        if (found == vm_event_names.end())
            r.in.fail("unknown vm event " + in_quotes(name) + did_you_mean(name, vm_event_names));
        std::uint64_t& count = r.w.vm_events[static_cast<std::size_t>(found - vm_event_names.begin())];
        if (count != 0)
            r.in.fail("this event was given before");
        count = r.in.number<std::uint64_t>("count", 1);
    }

    void read_end(StateReading& r)
    {
        while (r.in.next_keyword() == "event")
            read_event(r);
        r.in.begin_line("end");
        r.in.end_line();
        if (!r.in.at_end())
            r.in.fail("the file goes on after its end line");
    }

} // namespace

void read_counter(StateReading& r, const CounterPlace& counter, std::int64_t most)
{
    counter.global = r.in.number<std::int64_t>("the counter's global value", -most_events, most_events);
    std::int64_t sum = counter.global;
    for (std::uint32_t cpu = 0; cpu < r.w.layout.nr_cpus; ++cpu) {
        std::int32_t& diff = counter.first_diff[cpu * counter.diff_stride];
        diff = r.in.number<std::int32_t>("the difference on each CPU", INT8_MIN, INT8_MAX);
        sum += diff;
    }
    if (sum < 0 || sum > most)
        r.in.fail(
            fmt::format("{} comes to {} with all CPUs' differences, but must be 0 to {}", counter.name, sum, most));
}

Pfn read_pfn(StateReading& r)
{
    const Pfn pfn{r.in.number<std::uint32_t>("page frame number", 1, r.w.layout.nr_pfns - 1)};
    if (r.w.use(pfn) == PageUse::Hole)
        r.in.fail(fmt::format("page frame {} is in no zone that was listed so far", raw(pfn)));
    return pfn;
}

void append_to_list(StateReading& r, Pfn pfn, ListNode head)
{
    const ListNode node{raw(pfn)};
    if (r.w.links[at(node)] != Link{})
        r.in.fail(fmt::format("page frame {} is on a list already", raw(pfn)));
    link_between(r.w, node, r.w.links[at(head)].prev, head);
}

World read_state(std::string_view text, const std::string& file, std::uint32_t nr_programs)
{
    StateReading r{TextCursor(text, file), make_bare_machine(read_state_shape(text, file), nr_programs)};
    read_header(r);
    read_node(r, NodeId{0});
    TextCursor batches = r.in;
    skip_batches(r);
    for (std::uint32_t node = 1; node < r.w.layout.nr_nodes; ++node)
        read_node(r, NodeId(node));
    read_end(r);
    std::swap(r.in, batches);
    read_batches(r);
    if (std::ranges::all_of(r.w.zones, [](const ZoneInfo& zone) { return zone.managed == 0; }))
        throw InputError(file, 0, 0, "no zone of this machine has managed pages");
    build_all_zonelists(r.w);
    start_writeback(r.w);
    if (const auto faults = find_inconsistencies(r.w); !faults.empty())
        throw InputError(file, 0, 0, faults.front());
    return std::move(r.w);
}

} // namespace rs
