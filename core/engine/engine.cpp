// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/input_error.h"
#include "engine/process_requests.h"
#include "mm/compaction/kcompactd.h"
#include "mm/fs_writeback/wb_workfn.h"
#include "mm/oom_kill/oom_reaper.h"
#include "mm/task_flags.h"
#include "mm/vmscan/kswapd.h"
#include "world/invariants.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

Engine::Engine(World start, Recording recording, RecordedInputs inputs)
    : start_(std::move(start))
    , recording_(recording)
    , meanwhile_(std::move(inputs))
{
    for (std::uint32_t i = 0; i < start_.layout.nr_nodes; ++i) {
        const auto node = static_cast<NodeId>(i);
        start_.task_flags[at(kswapd_of(node))] = PF_MEMALLOC | PF_KSWAPD | PF_KTHREAD;
        start_.task_flags[at(kcompactd_of(start_.layout, node))] = PF_KTHREAD;
    }
    if (has_oom_reaper())
        start_.task_flags[at(oom_reaper_of(start_.layout))] = PF_KTHREAD;
    start_.task_flags[at(flusher(start_.layout))] = PF_KTHREAD;
    start_machine();
}

/// A machine without processes has nobody to kill.
bool Engine::has_oom_reaper() const { return raw(oom_reaper_of(start_.layout)) < start_.layout.nr_tasks; }

void Engine::start_machine()
{
    scheduler_.reset();
    machine_ = std::make_unique<Machine>(start_, recording_);
    scheduler_ = std::make_unique<Scheduler>(*machine_);
    if (meanwhile_.tells()) {
        scheduler_->on_scheduling_point = [this] { meanwhile_.let_others_act(*machine_, world().request_no[0]); };
        scheduler_->recorded_choice = [this] { return meanwhile_.who_ran(*machine_, world().request_no[0]); };
    }
    meanwhile_.start_over();
    next_request_ = 0;
    in_request_ = false;
    operations_left_ = 0;
    preferred_node_.reset();
    bound_to_ = every_node;
    operations_.clear();
    start_daemons();
    machine_->set_current(requester);
    scheduler_->start(requester, serve());
    scheduler_->run();
}

/// Each up to where it waits, but for a kswapd that the start finds awake.
void Engine::start_daemons()
{
    const Kernel kernel{*machine_, *scheduler_};
    // Since when its timer ran no dump tells, but a recording when it was over (Meanwhile::put_daemons()).
    const std::uint64_t first_timeout = meanwhile_.tells_of_daemons() ? Scheduler::for_ever : kcompactd_timeout;
    std::vector<NodeId> awake;
    for (std::uint32_t i = 0; i < start_.layout.nr_nodes; ++i) {
        const auto node = static_cast<NodeId>(i);
        if (task_is_running(start_, kswapd_of(node)))
            awake.push_back(node);
        else
            scheduler_->start(kswapd_of(node), kswapd(kernel, node, BeginsAwake::No));
        scheduler_->start(kcompactd_of(start_.layout, node), kcompactd(kernel, node, first_timeout));
    }
    if (has_oom_reaper())
        scheduler_->start(oom_reaper_of(start_.layout), oom_reaper(kernel));
    scheduler_->start(flusher(start_.layout), wb_workfn(kernel));
    // What the flusher is to do by now it does beside the requester, not before there is one.
    machine_->set<Field::DomainValueOf>(DOMAIN_NEXT_WORK_NS, UINT64_MAX);
    scheduler_->settle();
    machine_->set<Field::DomainValueOf>(DOMAIN_NEXT_WORK_NS, start_.domain_values[DOMAIN_NEXT_WORK_NS]);
    for (const NodeId node : awake)
        scheduler_->start(kswapd_of(node), kswapd(kernel, node, BeginsAwake::Yes));
}

void Engine::submit(Request request)
{
    const Layout& layout = start_.layout;
    if (request.verb == Verb::Cpu && request.count >= layout.nr_cpus)
        throw InputError(fmt::format("cpu {}: this machine has CPUs 0 to {}", request.count, layout.nr_cpus - 1));
    if (request.verb == Verb::Node && request.count >= layout.nr_nodes)
        throw InputError(fmt::format("node {}: this machine has nodes 0 to {}", request.count, layout.nr_nodes - 1));
    for (const NodeMask nodes : {request.nodes, request.hardwall})
        if (nodes != every_node && !is_within(nodes, first_nodes(layout.nr_nodes)))
            throw InputError(fmt::format("{}: this machine has nodes 0 to {}", to_text(request), layout.nr_nodes - 1));
    if (request.verb == Verb::Touch)
        require_process(start_, request.handle);
    if (request.verb == Verb::Trace && request.count != 0)
        meanwhile_.tracing_will_begin();
    requests_.push_back(std::move(request));
}

bool Engine::idle() const
{
    return (!in_request_ && next_request_ == requests_.size()) || world().panicked[0] != 0;
}

std::size_t Engine::run(std::size_t max_operations)
{
    operations_left_ = max_operations;
    scheduler_->run();
    return max_operations - operations_left_;
}

void Engine::cut(std::size_t n)
{
    RS_CHECK(n <= requests_.size());
    const std::unique_ptr<Machine> before = std::move(machine_);
    scheduler_.reset(); // ends what was suspended in the old machine, which is still there
    requests_.resize(n);
    start_machine();
    run();
    const Journal& was = before->journal();
    const Journal& is = journal();
    const auto first = std::max(was.begin(), is.begin());
    const auto last = std::min(was.end(), is.end());
    for (auto position = first; position < last; ++position)
        RS_CHECK(was[position] == is[position]);
}

Co<void> Engine::serve()
{
    for (;;) {
        while (next_request_ == requests_.size() || operations_left_ == 0)
            co_await scheduler_->pause();
        const Request request = requests_[next_request_++];
        in_request_ = true;
        co_await scheduler_->cond_resched();
        co_await carry_out(request);
        if (!is_setting(request) && fatal_signal_pending(world(), requester))
            co_await replace_requester(Kernel{*machine_, *scheduler_}, start_);
        in_request_ = false;
        if (world().request_no[0] % operations_between_checks == 0)
            require_consistent(world());
    }
}

} // namespace rs
