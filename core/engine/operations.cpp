// SPDX-License-Identifier: GPL-3.0-or-later
// What each request does, operation by operation: one logs a line, a `fill` is many.
#include "base/time_units.h"
#include "engine/cache_requests.h"
#include "engine/engine.h"
#include "engine/process_requests.h"
#include "mm/compaction/compact_node.h"
#include "mm/cpuset.h"
#include "mm/mempolicy.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/free.h"
#include "mm/swap.h"
#include "mm/task_flags.h"
#include "mm/vmstat.h"
#include "sched/jiffies.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    std::vector<std::int64_t> free_pages_by_zone(const World& w)
    {
        std::vector<std::int64_t> pages;
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            if (w.populated(ZoneId(zone)))
                pages.push_back(zone_page_state_snapshot(w, ZoneId(zone), NR_FREE_PAGES));
        return pages;
    }

    std::vector<std::int32_t> pcp_counts_by_zone(const World& w)
    {
        std::vector<std::int32_t> counts;
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus && w.populated(ZoneId(zone)); ++cpu)
                counts.push_back(w.pcp_count[w.layout.pcp(ZoneId(zone), CpuId(cpu))]);
        return counts;
    }

    std::vector<std::pair<VmEvent, std::uint64_t>> changed_events(const World& w, const std::vector<std::uint64_t>& before)
    {
        std::vector<std::pair<VmEvent, std::uint64_t>> changed;
        for (std::size_t item = 0; item < before.size(); ++item)
            if (w.vm_events[item] != before[item])
                changed.emplace_back(VmEvent(item), w.vm_events[item] - before[item]);
        return changed;
    }

    std::string alloc_text(std::uint32_t handle, const Request& request)
    {
        return fmt::format("a {} {:x} {}", handle, raw(request.gfp), raw(request.order));
    }

} // namespace

Co<void> Engine::carry_out(Request request)
{
    switch (request.verb) {
    case Verb::Alloc:
        co_await begin_operation();
        co_await alloc(request, request.handle);
        break;
    case Verb::Fill:
    case Verb::FillTo:
        co_await fill(request);
        break;
    case Verb::FreeRange:
    case Verb::FreeReverse:
        co_await free_range(request);
        break;
    case Verb::Free:
        co_await begin_operation();
        free_handle(request.handle);
        break;
    case Verb::FreeAll:
        co_await begin_operation();
        free_all();
        break;
    case Verb::Open:
    case Verb::Advise:
    case Verb::Read:
    case Verb::ReadRandom:
    case Verb::Write:
    case Verb::Fsync:
    case Verb::MakeObjects:
    case Verb::Touch:
    case Verb::Drain:
    case Verb::LruDrain:
    case Verb::LruDrainAll:
    case Verb::CompactMemory:
    case Verb::Sleep:
    case Verb::Stat:
        co_await begin_operation();
        co_await act_and_count(request);
        break;
    case Verb::Cpu:
    case Verb::Node:
    case Verb::Nodemask:
    case Verb::Mems:
    case Verb::Fifo:
    case Verb::Context:
    case Verb::Sigkill:
    case Verb::OomFree:
    case Verb::OomKiller:
    case Verb::Trace:
    case Verb::Dump:
        co_await begin_operation();
        change_setting(request);
        break;
    }
}

/// A boundary between operations: here run() stops when it has done as many as it was asked for.
Co<void> Engine::begin_operation()
{
    while (operations_left_ == 0)
        co_await scheduler_->pause();
    --operations_left_;
    meanwhile_.let_others_act(*machine_, world().request_no[0]);
    meanwhile_.wait_for(*machine_, world().request_no[0] + 1);
    operations_.push_back({world().request_no[0] + 1, next_request_ - 1, journal().end()});
    machine_->set<Field::SchedulingPoint>(0, 0);
    machine_->add<Field::RequestNo>(0, 1);
    meanwhile_.let_others_begin(*machine_, world().request_no[0]);
    events_before_ = world().vm_events;
    operation_start_ns_ = world().clock_ns[0];
}

void Engine::mark_operation() { machine_->event(Event::op, world().request_no[0]); }

void Engine::finish_operation(OutcomeKind kind, std::string text, Outcome outcome)
{
    const std::uint64_t end_ns = world().clock_ns[0];
    if (kind == OutcomeKind::Alloc)
        meanwhile_.log_alloc(*machine_);
    if (kind == OutcomeKind::Free)
        meanwhile_.log_free(*machine_);
    if (!on_outcome)
        return;
    outcome.kind = kind;
    outcome.no = world().request_no[0];
    outcome.text = std::move(text);
    outcome.cpu = CpuId(world().task_cpu[at(requester)]);
    outcome.free_pages = free_pages_by_zone(world());
    outcome.pcp_counts = pcp_counts_by_zone(world());
    outcome.start_ns = operation_start_ns_;
    outcome.took_ns = end_ns - operation_start_ns_;
    outcome.events = changed_events(world(), events_before_);
    on_outcome(outcome);
}

/// Returns whether it succeeded.
Co<bool> Engine::alloc(Request request, std::uint32_t handle)
{
    mark_operation();
    const NodeId node = preferred_node_.value_or(cpu_to_node(world(), machine_->cpu()));
    const NodeMask nodes = policy_nodemask(world(), current_of(*machine_), bound_to_, request.gfp);
    const AllocRequest wanted{request.gfp, request.order, node, nodes};
    const Pfn page = co_await alloc_pages(Kernel{*machine_, *scheduler_}, wanted);
    machine_->set<Field::HandlePfn>(handle, raw(page));
    machine_->set<Field::HandleOrder>(handle, raw(request.order));
    Outcome outcome;
    outcome.pfn = page;
    outcome.order = request.order;
    finish_operation(OutcomeKind::Alloc, alloc_text(handle, request), std::move(outcome));
    co_return page != no_pfn;
}

bool Engine::below_target(const Request& request) const
{
    std::int64_t free_pages = 0;
    for (const std::int64_t pages : free_pages_by_zone(world()))
        free_pages += pages;
    return free_pages <= static_cast<std::int64_t>(request.free_target);
}

Co<void> Engine::fill(Request request)
{
    for (std::uint64_t i = 0; i < request.count; ++i) {
        if (request.verb == Verb::FillTo && below_target(request))
            co_return;
        co_await begin_operation();
        const bool succeeded = co_await alloc(request, request.handle + static_cast<std::uint32_t>(i));
        if (!succeeded)
            co_return;
    }
}

void Engine::free_handle(std::uint32_t handle)
{
    const Pfn page{world().handle_pfn[handle]};
    std::string text = fmt::format("f {}", handle);
    if (page == no_pfn)
        return finish_operation(OutcomeKind::BadHandle, std::move(text));
    mark_operation();
    Outcome outcome;
    outcome.pfn = page;
    outcome.order = Order(world().handle_order[handle]);
    machine_->set<Field::HandlePfn>(handle, raw(no_pfn));
    free_pages(*machine_, page, outcome.order);
    finish_operation(OutcomeKind::Free, std::move(text), std::move(outcome));
}

Co<void> Engine::free_range(Request request)
{
    std::vector<std::uint32_t> handles;
    if (request.verb == Verb::FreeRange) {
        for (std::uint64_t h = request.handle; h < request.end; h += request.stride)
            handles.push_back(static_cast<std::uint32_t>(h));
    } else {
        for (std::int64_t h = std::int64_t{request.end} - 1; h >= request.handle; h -= request.stride)
            handles.push_back(static_cast<std::uint32_t>(h));
    }
    for (const std::uint32_t handle : handles) {
        if (Pfn{world().handle_pfn[handle]} == no_pfn)
            continue;
        co_await begin_operation();
        free_handle(handle);
    }
}

void Engine::free_all()
{
    mark_operation();
    Outcome outcome;
    for (std::uint32_t handle = 0; handle < max_handles; ++handle) {
        const Pfn page{world().handle_pfn[handle]};
        if (page == no_pfn)
            continue;
        machine_->set<Field::HandlePfn>(handle, raw(no_pfn));
        free_pages(*machine_, page, Order(world().handle_order[handle]));
        ++outcome.freed;
    }
    finish_operation(OutcomeKind::FreeAll, "freeall", std::move(outcome));
}

Co<void> Engine::act_and_count(Request request)
{
    Machine& m = *machine_;
    if (is_marked(request))
        mark_operation();
    if (request.verb == Verb::Drain) {
        m.event(Event::drain_all_pages, 0);
        drain_all_pages(m);
    } else if (request.verb == Verb::LruDrain) {
        lru_add_drain(m);
    } else if (request.verb == Verb::LruDrainAll) {
        lru_add_drain_all(m);
    } else if (request.verb == Verb::CompactMemory) {
        co_await compact_nodes(Kernel{m, *scheduler_});
    } else if (request.verb == Verb::Sleep) {
        co_await scheduler_->sleep_killable(msleep_jiffies(request.count));
    } else if (request.verb == Verb::Touch) {
        co_await touch(Kernel{m, *scheduler_}, request);
    } else if (request.verb != Verb::Stat) {
        const NodeId node = preferred_node_.value_or(cpu_to_node(world(), m.cpu()));
        co_await use_caches(Kernel{m, *scheduler_}, request, {node, bound_to_});
    }
    finish_operation(OutcomeKind::Counts, to_text(request));
}

void Engine::dump(const std::string& name)
{
    if (on_dump)
        on_dump(name, world());
    meanwhile_.log_machine(*machine_);
}

void Engine::trace(std::uint8_t on)
{
    machine_->set<Field::Tracing>(0, on);
    const auto marked =
        std::find_if(requests_.begin() + static_cast<std::ptrdiff_t>(next_request_), requests_.end(), is_marked);
    if (on != 0)
        meanwhile_.tracing_begins(world().request_no[0] + 1 + static_cast<std::uint64_t>(marked - requests_.begin()) -
                                  next_request_);
}

void Engine::set_oom_notifier(const Request& request)
{
    machine_->set<Field::OomNotifierFirst>(0, request.handle);
    machine_->set<Field::OomNotifierEnd>(0, request.end);
}

void Engine::change_setting(const Request& request)
{
    Machine& m = *machine_;
    const auto on_off = static_cast<std::uint8_t>(request.count);
    if (request.verb == Verb::Cpu)
        set_task_cpu(m, requester, static_cast<CpuId>(request.count));
    else if (request.verb == Verb::Node)
        preferred_node_ = static_cast<NodeId>(request.count);
    else if (request.verb == Verb::Nodemask)
        bound_to_ = request.nodes;
    else if (request.verb == Verb::Mems)
        set_task_cpuset(m, requester, request.nodes, request.hardwall);
    else if (request.verb == Verb::Fifo)
        m.set<Field::TaskRealtime>(raw(requester), on_off);
    else if (request.verb == Verb::Context)
        m.set<Field::TaskFlags>(raw(requester), (world().task_flags[at(requester)] & ~PF_MEMALLOC_CONTEXT) | request.count);
    else if (request.verb == Verb::Sigkill)
        m.set<Field::TaskSigkillNs>(raw(requester), world().clock_ns[0] + request.count * ns_per_ms);
    else if (request.verb == Verb::OomKiller)
        m.set<Field::OomKillerDisabled>(0, on_off == 0);
    else if (request.verb == Verb::OomFree)
        set_oom_notifier(request);
    else if (request.verb == Verb::Trace)
        trace(on_off);
    else if (request.verb == Verb::Dump)
        dump(request.name);
    finish_operation(request.verb == Verb::Cpu ? OutcomeKind::Cpu : OutcomeKind::Plain, to_text(request));
}

} // namespace rs
