// SPDX-License-Identifier: GPL-3.0-or-later
// __alloc_pages_direct_reclaim() and __perform_reclaim(), line by line.
#include "questions/question.h"

#include <QtGlobal>

namespace rs {

namespace {

    constexpr MarginQuestion progress_first{
        .topic = Topic::progress_first,
        .term = QT_TRANSLATE_NOOP("Questions", "progress first"),
        .question = QT_TRANSLATE_NOOP("Questions", "Why must there be progress before the free lists are tried?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "The free lists were tried just before reclaim, and had nothing. If reclaim freed no page at all, little "
            "can "
            "have changed, so another look would be for nothing, and so would the drain of every CPU's lists. "
            "The function goes straight to its end with 0. What happens next is for the caller to decide: compaction, "
            "another round, or the OOM killer. Progress is not yet a page: the pages may be on another CPU's "
            "[per-CPU lists](pcp), in another zone, taken by somebody faster, or too scattered. That is why the look "
            "that follows may fail all the same."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "{in_reclaim?{progress_known?Here did_some_progress is {progress}: {progress?worth a look at the free "
            "lists|nothing to look for}.|Reclaim is still at work here; did_some_progress is not known.}|No direct "
            "reclaim runs here.} Zone {zone} has {free} pages free."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages, run to a direct reclaim and step over __perform_reclaim: the chart shows which way it "
            "goes."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "The tracepoint vmscan:mm_vmscan_direct_reclaim_end tells nr_reclaimed: it becomes did_some_progress."),
        .kernel = "__alloc_pages_direct_reclaim: mm/page_alloc.c",
        .picture = Picture::HiddenFreePages,
        .see_also = {Topic::drained_once, Topic::pcp, Topic::scan_control},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion drained_once{
        .topic = Topic::drained_once,
        .term = QT_TRANSLATE_NOOP("Questions", "drained once"),
        .question = QT_TRANSLATE_NOOP("Questions", "Why is drained tried only once?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Reclaim freed pages and still none can be had. Two places may hide them: the [per-CPU lists](pcp) and the "
            "[highatomic reserve](highatomic). So one pageblock is given back, all per-CPU lists are emptied, and the "
            "free lists are tried again. After that the hiding places are empty: a second drain right away would find "
            "nothing new, while each one takes the locks of every CPU's lists, and all CPUs must then refill theirs. "
            "The variable drained makes sure of it. If even this fails, the caller may reclaim again; every call may "
            "drain once."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "{in_reclaim?Here drained is {drained?true: this look at the free lists is the last|false: one drain is "
            "still to come if it is needed}.|No direct reclaim runs here.} Zone {zone} hides {pcp_pages} pages on "
            "per-CPU lists and {reserved_free} in the highatomic reserve, beside {free} counted as free."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions", "Open the scenario about per-CPU lists or about highatomic (File menu) and step through "
                         "__alloc_pages_direct_reclaim; drained is in the Variables panel."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "The tracepoint kmem:mm_page_pcpu_drain tells each block that goes from a per-CPU list back to the buddy "
            "system; a drain makes many at once."),
        .kernel = "__alloc_pages_direct_reclaim, drain_all_pages: mm/page_alloc.c",
        .picture = Picture::HiddenFreePages,
        .see_also = {Topic::pcp, Topic::highatomic, Topic::progress_first},
    };

    constexpr MarginQuestion memory_pressure{
        .topic = Topic::memory_pressure,
        .term = QT_TRANSLATE_NOOP("Questions", "cpuset.memory_pressure"),
        .question = QT_TRANSLATE_NOOP("Questions",
                                      "What does cpuset.memory_pressure measure, when does it move, and where is it?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "It tells how often tasks of a cpuset enter direct reclaim: calls a second, times 1000. Each direct "
            "reclaim "
            "is counted in __perform_reclaim; kswapd, node reclaim and memcg reclaim are not. Once a second, when the "
            "meter is read or hit, its old value is multiplied by 0.933 and what was counted is added with weight "
            "0.067, so it halves every 10 quiet seconds. It belongs to cpusets of cgroup v1 and counts only where "
            "memory_pressure_enabled is 1 in the root cpuset, which it is not by default. It says how often, not how "
            "long: for time lost, see [PSI](psi)."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "{pressure_enabled?memory_pressure_enabled is 1 in this scenario, and the meter reads "
            "{pressure}; {pressure_pending} direct reclaim(s) counted since wait to be taken in.|"
            "memory_pressure_enabled is 0 here, as it is by default: nothing is counted.} The machine has entered "
            "direct reclaim {direct_reclaims} times since it started (allocstall)."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "{pressure_enabled?Allocate 40 pages, run, and watch the number above and the chart of "
            "cpuset.memory_pressure.|Open the scenario about memory pressure (File menu): it turns the meter on. Here, "
            "allocate 40 pages and step to cpuset_memory_pressure_bump: it does nothing.}"),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "/sys/fs/cgroup/cpuset/…/cpuset.memory_pressure, and cpuset.memory_pressure_enabled in the root (cgroup v1 "
            "only; version 2 has no such file)."),
        .kernel = "__cpuset_memory_pressure_bump, fmeter_update: kernel/cgroup/cpuset.c",
        .picture = Picture::PressureDecay,
        .see_also = {Topic::psi, Topic::kswapd, Topic::memcg_reclaim},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion psi{
        .topic = Topic::psi,
        .term = QT_TRANSLATE_NOOP("Questions", "PSI"),
        .question = QT_TRANSLATE_NOOP("Questions", "What is PSI, and what does psi_memstall_enter mark?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Pressure stall information tells how much time is lost to waiting. psi_memstall_enter marks the task: "
            "from "
            "here on it works only to get memory, even while it runs. \"some\" is the share of time in which at least "
            "one task was stalled, \"full\" the share in which nobody did anything useful, as averages over 10, 60 and "
            "300 seconds. psi_memstall_leave takes the mark off. Both are told whether the task had it already "
            "(pflags), so that a stall within a stall is counted once."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Task {task} {stalled?is stalled on memory now|is not stalled on memory now}. {psi_some}; {psi_full}."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions", "Allocate 40 pages, run to a direct reclaim and step: the mark comes with the first step of "
                         "__alloc_pages_direct_reclaim and goes with its last."),
        .real = QT_TRANSLATE_NOOP("Questions", "/proc/pressure/memory; with cgroup v2 memory.pressure of each group."),
        .kernel = "psi_memstall_enter, psi_memstall_leave: kernel/sched/psi.c",
        .picture = Picture::Tasks,
        .see_also = {Topic::memory_pressure, Topic::pf_memalloc, Topic::throttle},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion fs_reclaim{
        .topic = Topic::fs_reclaim,
        .term = QT_TRANSLATE_NOOP("Questions", "fs_reclaim_acquire"),
        .question = QT_TRANSLATE_NOOP("Questions", "What does fs_reclaim_acquire do, and what without lockdep?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Reclaim may call into filesystems, which take locks there. Code that holds such a lock and allocates "
            "memory that may reclaim can wait for itself. lockdep, the kernel's checker of locking, is to notice this "
            "even when it goes well: fs_reclaim_acquire takes a lock that exists only for it. It does so if the mask "
            "has __GFP_DIRECT_RECLAIM and __GFP_FS and the task is not reclaiming already. Without CONFIG_LOCKDEP, as "
            "in Debian's kernel, the function is empty. The cure is GFP_NOFS, or memalloc_nofs_save around the code "
            "that holds the lock."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "{asked?The request at the cursor has {gfp_mask}: {lockdep_sees?lockdep would see that its reclaim may "
            "enter filesystems|lockdep would see nothing, because it may not reclaim or not enter filesystems, or its "
            "task is reclaiming already}.|No request runs here.}"),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages with GFP_NOFS and step to fs_reclaim_acquire in a direct reclaim: now lockdep would see "
            "nothing."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "Only with CONFIG_LOCKDEP: the kernel log warns of a possible deadlock that involves fs_reclaim."),
        .kernel = "fs_reclaim_acquire, __need_reclaim: mm/page_alloc.c; include/linux/sched/mm.h",
        .picture = Picture::LockdepConditions,
        .see_also = {Topic::pf_memalloc, Topic::scan_control, Topic::progress_first},
        .experiment = {GFP_NOFS, Order{0}, 40},
    };

    constexpr MarginQuestion pf_memalloc{
        .topic = Topic::pf_memalloc,
        .term = QT_TRANSLATE_NOOP("Questions", "PF_MEMALLOC"),
        .question = QT_TRANSLATE_NOOP("Questions", "Why PF_MEMALLOC, and what does memalloc_noreclaim_save do?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Freeing memory may need memory: to write a page out, a request to the disk has to be made. Such an "
            "allocation must not fail, and must not start to reclaim in its turn, or reclaim would call itself without "
            "end. PF_MEMALLOC in the task's flags says both: it may go below all [watermarks](watermarks), and it "
            "never "
            "enters direct reclaim. memalloc_noreclaim_save sets it and returns what it was before, "
            "memalloc_noreclaim_restore puts that back: so they may be nested."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Task {task} has flags {task_flags}: PF_MEMALLOC is {pf_memalloc?set, it is freeing memory|clear}. {free} "
            "pages are free in zone {zone}, {min} is the mark that others must respect."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages, run to a direct reclaim and step: the Variables panel shows PF_MEMALLOC being set "
            "before try_to_free_pages and cleared after it."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "Field 9 of /proc/PID/stat are the task's flags; PF_MEMALLOC is 0x800. kswapd always has it."),
        .kernel = "memalloc_noreclaim_save: include/linux/sched/mm.h; __gfp_pfmemalloc_flags: mm/page_alloc.c",
        .picture = Picture::Tasks,
        .see_also = {Topic::watermarks, Topic::throttle, Topic::fs_reclaim},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

} // namespace

std::span<const MarginQuestion> questions_on_direct_reclaim()
{
    static constexpr MarginQuestion questions[] = {progress_first, drained_once, memory_pressure, psi,
                                                   fs_reclaim,     pf_memalloc};
    return questions;
}

} // namespace rs
