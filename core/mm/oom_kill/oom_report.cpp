// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill/oom_report.h"

#include "mm/cpuset.h"
#include "mm/mm.h"
#include "mm/oom_kill/select_bad_process.h"
#include "mm/show_mem/dump_stack.h"
#include "mm/show_mem/show_mem.h"

#include <fmt/format.h>

#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 4> oom_constraint_text{"CONSTRAINT_NONE", "CONSTRAINT_CPUSET",
                                                                  "CONSTRAINT_MEMORY_POLICY", "CONSTRAINT_MEMCG"};

    std::string_view message_text(OomMessage message)
    {
        return message == OomMessage::AllocatingTask ? "Out of memory (oom_kill_allocating_task)" : "Out of memory";
    }

    /// "96 (ut)".
    std::string pid_and_name(const World& w, TaskId task)
    {
        return fmt::format("{} ({})", w.task_pids[at(task)], w.task_names[at(task)]);
    }

    std::string rss_text(const World& w, MmId mm)
    {
        const auto kb = [&](MmCounter counter) { return pages_to_kb(get_mm_counter(w, mm, counter)); };
        return fmt::format("anon-rss:{}kB, file-rss:{}kB, shmem-rss:{}kB", kb(MM_ANONPAGES), kb(MM_FILEPAGES),
                           kb(MM_SHMEMPAGES));
    }

    /// Kernel: dump_task().
    std::string task_line(const World& w, TaskId task)
    {
        const MmId mm = *mm_of(w, task);
        const std::uint32_t pid = w.task_pids[at(task)];
        return fmt::format("[{:7}] {:5} {:5} {:8} {:8} {:8} {:8}         {:5} {}\n", pid, w.task_uids[at(task)], pid,
                           w.mm_total_vm[at(mm)], get_mm_rss(w, mm), w.mm_pgtables_bytes[at(mm)],
                           get_mm_counter(w, mm, MM_SWAPENTS), w.task_oom_score_adj[at(task)], w.task_names[at(task)]);
    }

    /// Kernel: dump_tasks().
    std::string dump_tasks(const World& w, const OomReport& report)
    {
        std::string text = "Tasks state (memory values in pages):\n"
                           "[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n";
        OomControl oc;
        oc.nodemask = report.nodemask;
        for (const TaskId process : w.processes)
            if (mm_of(w, process) && (w.task_traits[at(process)] & GLOBAL_INIT) == 0 &&
                oom_cpuset_eligible(w, report.caller, process, oc))
                text += task_line(w, process);
        return text;
    }

    /// Kernel: dump_oom_summary(), mem_cgroup_print_oom_context().
    std::string summary_line(const World& w, const OomReport& report)
    {
        const TaskId victim = *report.victim;
        return fmt::format("oom-kill:constraint={},nodemask={},{},global_oom,task_memcg=/,task={},pid={},uid={}\n",
                           oom_constraint_text[at(report.constraint)], nodemask_or_null_text(report.nodemask),
                           cpuset_print_current_mems_allowed(w, report.caller), w.task_names[at(victim)],
                           w.task_pids[at(victim)], w.task_uids[at(victim)]);
    }

} // namespace

std::string oom_report(const World& w, const OomReport& report)
{
    const Current caller = current_of(w, report.caller);
    const NodeMask nodes = report.nodemask == every_node ? caller.mems_allowed : report.nodemask;
    const CpuId cpu{w.task_cpu[at(report.caller)]};
    std::string text = fmt::format("{} invoked oom-killer: gfp_mask={:#x}({}), order={}, oom_score_adj={}\n",
                                   w.task_names[at(report.caller)], raw(report.gfp_mask), format_flags(report.gfp_mask),
                                   raw(report.order), w.task_oom_score_adj[at(report.caller)]);
    text += dump_stack(w, report.caller);
    text += show_mem(w, {nodes, gfp_zone(report.gfp_mask), cpu});
    if (w.sysctl.oom_dump_tasks)
        text += dump_tasks(w, report);
    return report.victim ? text + summary_line(w, report) : text;
}

std::string killed_line(const World& w, TaskId victim, OomMessage message)
{
    const MmId mm{static_cast<std::uint16_t>(w.task_oom_mm[at(victim)] - 1)};
    return fmt::format("{}: Killed process {} total-vm:{}kB, {}, UID:{} pgtables:{}kB oom_score_adj:{}\n",
                       message_text(message), pid_and_name(w, victim),
                       pages_to_kb(static_cast<std::int64_t>(w.mm_total_vm[at(mm)])), rss_text(w, mm),
                       w.task_uids[at(victim)], w.mm_pgtables_bytes[at(mm)] >> 10, w.task_oom_score_adj[at(victim)]);
}

std::string already_exiting_line(const World& w, TaskId victim, OomMessage message)
{
    return fmt::format("{}: OOM victim {} is already exiting. Skip killing the task\n", message_text(message),
                       pid_and_name(w, victim));
}

std::string mm_pinned_line(const World& w, TaskId victim, TaskId init)
{
    return fmt::format("oom killer {} has mm pinned by {}\n", pid_and_name(w, victim), pid_and_name(w, init));
}

std::string reaped_line(const World& w, TaskId victim)
{
    const MmId mm{static_cast<std::uint16_t>(w.task_oom_mm[at(victim)] - 1)};
    return fmt::format("oom_reaper: reaped process {}, now {}\n", pid_and_name(w, victim), rss_text(w, mm));
}

std::string panic_line(OomPanic why)
{
    if (why == OomPanic::Deadlock)
        return "Out of memory and no killable processes...\nKernel panic - not syncing: System is deadlocked on "
               "memory\n";
    return fmt::format("Kernel panic - not syncing: Out of memory: {} panic_on_oom is enabled\n",
                       why == OomPanic::Compulsory ? "compulsory" : "system-wide");
}

} // namespace rs
