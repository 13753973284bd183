// SPDX-License-Identifier: GPL-3.0-or-later
#include "sched/bare_machine.h"

#include "sched/task.h"

#include <fmt/format.h>

namespace rs {

namespace {

    constexpr std::uint32_t request_task_pid = 107; ///< as in most recordings, so that traces compare
    constexpr std::uint32_t first_kswapd_pid = 39;
    constexpr std::uint32_t first_kcompactd_pid = 28;
    constexpr std::uint32_t oom_reaper_pid = 26; ///< in no recording: it never had to act there
    constexpr std::uint32_t flusher_pid = 27;

    void name_tasks(World& w)
    {
        w.task_names[at(requester)] = "ut";
        w.task_pids[at(requester)] = request_task_pid;
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node) {
            w.task_names[at(kswapd_of(NodeId(node)))] = fmt::format("kswapd{}", node);
            w.task_pids[at(kswapd_of(NodeId(node)))] = first_kswapd_pid + node;
            w.task_names[at(kcompactd_of(w.layout, NodeId(node)))] = fmt::format("kcompactd{}", node);
            w.task_pids[at(kcompactd_of(w.layout, NodeId(node)))] = first_kcompactd_pid + node;
        }
        w.task_names[at(flusher(w.layout))] = "flush-8:0";
        w.task_pids[at(flusher(w.layout))] = flusher_pid;
        w.task_names[at(other_threads(w.layout))] = "other";
        w.task_names[at(oom_reaper_of(w.layout))] = "oom_reaper";
        w.task_pids[at(oom_reaper_of(w.layout))] = oom_reaper_pid;
    }

} // namespace

World make_bare_machine(Layout layout, std::uint32_t nr_programs)
{
    layout.nr_tasks = first_process(layout.nr_nodes) + nr_programs;
    World w = World::make(layout);
    for (std::uint32_t pfn = 0; pfn < layout.nr_pfns; ++pfn)
        w.pages.use[pfn] = PageUse::Hole;
    name_tasks(w);
    w.task_mm[at(requester)] = raw(mm_made_for(requester)) + 1;
    w.processes = {requester};
    return w;
}

} // namespace rs
