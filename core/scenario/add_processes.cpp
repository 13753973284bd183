// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/add_processes.h"

#include "base/input_error.h"
#include "mm/mm.h"
#include "sched/task.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    class Adder {
    public:
        Adder(World& w, const std::string& file)
            : w_(w)
            , file_(file)
            , next_(first_process(w.layout.nr_nodes))
        {
        }

        void add(const ProcessDescription& d)
        {
            const TaskId task = task_for(d);
            w_.task_names[at(task)] = d.name;
            w_.task_pids[at(task)] = d.pid;
            w_.task_uids[at(task)] = d.uid;
            w_.task_oom_score_adj[at(task)] = d.oom_score_adj;
            w_.task_traits[at(task)] = static_cast<std::uint8_t>((d.init ? GLOBAL_INIT : 0) | (d.vfork ? IN_VFORK : 0) |
                                                                 (d.oom_origin ? OOM_ORIGIN : 0));
            w_.task_mm[at(task)] = raw(mm_made_for(task)) + 1;
            fill_mm(d, mm_made_for(task));
        }

        /// Called when all are there.
        void share(const ProcessDescription& d)
        {
            if (!d.shares_mm_with)
                return;
            const std::optional<TaskId> other = find_process(w_, *d.shares_mm_with);
            if (!other)
                fail(d, fmt::format("process.shares_mm_with: there is no process {}", *d.shares_mm_with));
            w_.task_mm[at(*find_process(w_, d.pid))] = raw(mm_made_for(*other)) + 1;
        }

    private:
        [[noreturn]] void fail(const ProcessDescription& d, const std::string& message) const
        {
            throw InputError(file_, d.line, d.column, message);
        }

        TaskId task_for(const ProcessDescription& d)
        {
            if (w_.task_pids[at(requester)] == d.pid)
                return requester;
            const auto task = static_cast<TaskId>(next_++);
            w_.processes.push_back(task);
            return task;
        }

        void fill_mm(const ProcessDescription& d, MmId mm)
        {
            w_.mm_counters[mm_counter(mm, MM_FILEPAGES)] = static_cast<std::int64_t>(d.file);
            w_.mm_counters[mm_counter(mm, MM_SHMEMPAGES)] = static_cast<std::int64_t>(d.shmem);
            w_.mm_pgtables_bytes[at(mm)] = d.pgtables_bytes;
            take_swap_slots(d, mm);
            for (const auto& [first, last] : d.pages)
                for (Pfn page = first; page <= last; page = page + 1)
                    claim(d, mm, page);
            const auto anon = static_cast<std::uint64_t>(w_.mm_counters[mm_counter(mm, MM_ANONPAGES)]);
            w_.mm_total_vm[at(mm)] = std::max(d.total_vm, d.file + d.shmem + d.swapents + anon);
        }

        void take_swap_slots(const ProcessDescription& d, MmId mm)
        {
            const auto slots = static_cast<std::int64_t>(d.swapents);
            if (slots > w_.nr_swap_pages[0])
                fail(d, fmt::format("process.swapents: {} pages are in swap, but {} slots are free", d.swapents,
                                    w_.nr_swap_pages[0]));
            w_.nr_swap_pages[0] -= slots;
            w_.next_swap_entry[0] += d.swapents;
            w_.mm_counters[mm_counter(mm, MM_SWAPENTS)] = slots;
        }

        void claim(const ProcessDescription& d, MmId mm, Pfn page)
        {
            if (raw(page) >= w_.layout.nr_pfns || w_.use(page) == PageUse::Hole)
                fail(d, fmt::format("process.pages: this machine has no page {}", raw(page)));
            if (w_.use(page) != PageUse::Anon || w_.pages.mapcount[at(page)] == 0)
                fail(d, fmt::format("process.pages: page {} is no anonymous page that a process maps", raw(page)));
            if (w_.pages.owner[at(page)] != 0)
                fail(d, fmt::format("process.pages: page {} belongs to another process", raw(page)));
            w_.pages.owner[at(page)] = raw(mm) + 1;
            w_.pages.index[at(page)] = static_cast<std::uint64_t>(w_.mm_counters[mm_counter(mm, MM_ANONPAGES)]++);
        }

        World& w_;
        const std::string& file_;
        std::uint32_t next_;
    };

} // namespace

std::uint32_t nr_programs(std::span<const ProcessDescription> processes, std::uint32_t requesters_pid)
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(processes, [&](const ProcessDescription& d) { return d.pid != requesters_pid; }));
}

void add_processes(World& w, std::span<const ProcessDescription> processes, const std::string& file)
{
    Adder adder(w, file);
    for (const ProcessDescription& description : processes)
        adder.add(description);
    for (const ProcessDescription& description : processes)
        adder.share(description);
    std::ranges::sort(w.processes, {}, [&](TaskId task) { return w.task_pids[at(task)]; });
}

} // namespace rs
