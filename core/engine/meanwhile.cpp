// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/meanwhile.h"

#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/free.h"
#include "mm/task_flags.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    bool holds_any_of(const World& w, Pfn first, Pfn end)
    {
        for (std::uint32_t handle = 0; handle < max_handles; ++handle)
            if (const Pfn page{w.handle_pfn[handle]}; page != no_pfn && page >= first && page < end)
                return true;
        return false;
    }

    /// In use, but not for what reclaim looks at.
    bool is_kernels(PageUse use)
    {
        return use == PageUse::Slab || use == PageUse::PageTable || use == PageUse::Kernel || use == PageUse::Movable;
    }

    /// The one whose runs stand at this place of MarkedOperation::daemons.
    constexpr TaskId daemon_at(std::uint32_t index) { return static_cast<TaskId>(raw(first_daemon) + index); }

    /// Not the first page of its block: a compound page's, or one without a reference of its own, as all but the first
    /// of a block that is no compound page have (page tables' roots).
    bool follows(const World& w, Pfn page)
    {
        return w.use(page) == PageUse::Tail || (w.use(page) == PageUse::Free && w.links[at(page)] == Link{});
    }

    /// Whether a thread may have had this block: in use, but neither for what reclaim looks at nor by an operation.
    /// A recording's lines also tell of pages that operations or reclaim free; here those are free already, or not yet.
    bool may_be_anothers(const World& w, Pfn page, Order order)
    {
        const std::uint32_t pages = pages_in(order);
        if (raw(page) % pages != 0 || raw(page) + pages > w.layout.nr_pfns || !is_kernels(w.use(page)))
            return false;
        for (std::uint32_t i = 1; i < pages; ++i)
            if (!is_kernels(w.use(page + i)) && !follows(w, page + i))
                return false;
        return !holds_any_of(w, page, page + pages);
    }

} // namespace

void Meanwhile::start_over()
{
    next_mark_ = acted_mark_ = acted_lines_ = counted_mark_ = nr_acted_ = 0;
    earlier_lines_.clear();
    daemon_sleeps_.clear();
    clock_ahead_ns_ = ops_ahead_ = 0;
    untraced_ = trace_is_asked_for_;
    ours_.clear();
}

void Meanwhile::tracing_begins(std::uint64_t no)
{
    if (untraced_ && !inputs_.operations.empty())
        ops_ahead_ = static_cast<std::int64_t>(no - inputs_.operations.front().no);
    untraced_ = false;
}

/// The recording's number of our operation; 0: it had no trace yet.
std::uint64_t Meanwhile::recorded_no(std::uint64_t no) const
{
    const std::int64_t recorded = static_cast<std::int64_t>(no) - ops_ahead_;
    return untraced_ || recorded < 0 ? 0 : static_cast<std::uint64_t>(recorded);
}

void Meanwhile::let_others_act(Machine& m, std::uint64_t our_no)
{
    const std::uint64_t no = recorded_no(our_no);
    const auto& marks = inputs_.operations;
    for (; acted_mark_ < marks.size() && marks[acted_mark_].no <= no; ++acted_mark_, acted_lines_ = 0) {
        const MarkedOperation& mark = marks[acted_mark_];
        for (; acted_lines_ < mark.foreign.size(); ++acted_lines_)
            act(m, mark.foreign[acted_lines_]);
        put_daemons(m, mark.daemons);
    }
}

/// On the CPUs where they ran. Since when kcompactd's timer ran no dump tells: it is over when the recorded one worked.
void Meanwhile::put_daemons(Machine& m, const std::vector<DaemonRun>& runs)
{
    const World& w = m.world();
    for (std::uint32_t i = 0; i < runs.size(); ++i) {
        const TaskId daemon = daemon_at(i);
        if (runs[i].lines.empty())
            continue;
        if (CpuId(w.task_cpu[at(daemon)]) != runs[i].cpu)
            set_task_cpu(m, daemon, runs[i].cpu);
        if (WaitQueue(w.task_waits_for[at(daemon)]) == WaitQueue::Kcompactd)
            wake_task(m, daemon);
    }
}

void Meanwhile::let_others_begin(Machine& m, std::uint64_t our_no)
{
    const std::uint64_t no = recorded_no(our_no);
    const auto& marks = inputs_.operations;
    requester_lines_ = m.traced_events(requester);
    if (acted_mark_ == marks.size() || marks[acted_mark_].no != no)
        return;
    const std::vector<ForeignLine>& foreign = marks[acted_mark_].foreign;
    for (; acted_lines_ < foreign.size() && foreign[acted_lines_].at_begin; ++acted_lines_)
        act(m, foreign[acted_lines_]);
}

/// In the name of the task that did it, on the CPU where it did.
void Meanwhile::act(Machine& m, const ForeignLine& line)
{
    const TaskId was_running = m.current();
    m.set_current(line.task);
    const CpuId cpu = m.cpu();
    m.set<Field::TaskCpu>(raw(line.task), raw(line.cpu));
    const bool acted = line.act == ForeignAct::Alloc ? allocate(m, line) : free(m, line);
    nr_acted_ += acted ? 1 : 0;
    m.set<Field::TaskCpu>(raw(line.task), raw(cpu));
    m.set_current(was_running);
}

std::optional<TaskId> Meanwhile::who_ran(const Machine& m, std::uint64_t our_no)
{
    const std::uint64_t no = recorded_no(our_no);
    const auto& marks = inputs_.operations;
    if (marks.empty() || no < marks.front().no || m.world().tracing[0] == 0)
        return {};
    const std::size_t nr_daemons = marks.front().daemons.size();
    earlier_lines_.resize(nr_daemons);
    daemon_sleeps_.resize(nr_daemons);
    for (; counted_mark_ + 1 < marks.size() && marks[counted_mark_ + 1].no <= no; ++counted_mark_)
        for (std::size_t i = 0; i < nr_daemons; ++i)
            earlier_lines_[i] += marks[counted_mark_].daemons[i].lines.size();
    for (std::uint32_t i = 0; i < nr_daemons; ++i)
        if (goes_on(m, no, i))
            return daemon_at(i);
    return requester;
}

/// Of the tracepoints that a daemon is to have fired those of earlier operations, and of this one's those that came
/// before the next one of the recorded task.
std::uint64_t Meanwhile::lines_due(const Machine& m, std::uint64_t no, std::uint32_t index) const
{
    const MarkedOperation& mark = inputs_.operations[counted_mark_];
    const std::vector<std::uint32_t>& lines = mark.daemons[index].lines;
    const std::uint64_t requesters = mark.no == no ? m.traced_events(requester) - requester_lines_ : UINT64_MAX;
    return earlier_lines_[index] +
           static_cast<std::uint64_t>(std::ranges::upper_bound(lines, requesters) - lines.begin());
}

/// By its lines. Where the recorded one fired none beside this operation but ours still runs, it was ahead; with a CPU
/// of its own nothing keeps ours from going to sleep, too.
bool Meanwhile::goes_on(const Machine& m, std::uint64_t no, std::uint32_t index)
{
    const World& w = m.world();
    const TaskId daemon = daemon_at(index);
    const bool runs = task_is_running(w, daemon), by_lines = m.traced_events(daemon) < lines_due(m, no, index);
    if (!runs || by_lines)
        daemon_sleeps_[index] = !runs;
    const bool rested = inputs_.operations[counted_mark_].daemons[index].lines.empty();
    const bool has_own_cpu = w.task_cpu[at(daemon)] != w.task_cpu[at(requester)];
    return runs && (by_lines || (rested && has_own_cpu && !daemon_sleeps_[index]));
}

bool Meanwhile::allocate(Machine& m, const ForeignLine& line)
{
    const World& w = m.world();
    if (w.use(line.pfn) == PageUse::Hole)
        return false;
    const AllocRequest request{line.gfp, line.order, zone_to_nid(w.page_zone(line.pfn))};
    const Pfn page = alloc_pages_fast(m, prepare_alloc_pages(w, current_of(m), request), line.order);
    if (page != no_pfn)
        ours_[line.pfn] = page;
    return page != no_pfn;
}

bool Meanwhile::free(Machine& m, const ForeignLine& line)
{
    const auto found = ours_.find(line.pfn);
    const Pfn page = found == ours_.end() ? line.pfn : found->second;
    if (!may_be_anothers(m.world(), page, line.order))
        return false;
    free_pages(m, page, line.order);
    ours_.erase(line.pfn);
    return true;
}

} // namespace rs
