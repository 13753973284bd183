// SPDX-License-Identifier: GPL-3.0-or-later
// try_to_free_pages() and what it works on.
#include "questions/question.h"

#include <QtGlobal>

namespace rs {

namespace {

    constexpr MarginQuestion throttle{
        .topic = Topic::throttle,
        .term = QT_TRANSLATE_NOOP("Questions", "throttle_direct_reclaim"),
        .question =
            QT_TRANSLATE_NOOP("Questions", "Why does throttle_direct_reclaim make tasks wait, and why \"return 1\"?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "The pages below min are needed to free memory at all: by [PF_MEMALLOC](pf_memalloc) tasks and for swap "
            "over "
            "the network. If less than half of them is left, direct reclaimers would only use up the rest, so they "
            "wait "
            "until [kswapd](kswapd) has restored it; a task that must not enter filesystems waits a second at most. "
            "Kernel threads never wait. Should a fatal signal end the wait, try_to_free_pages returns 1 though it "
            "reclaimed nothing: 0 would mean no progress and lead to the OOM killer, while this task is about to die "
            "and "
            "free its memory. With 1 it goes back to the free lists, and then ends."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Node {node} has {pfmemalloc_free} free pages in the zones that count; half of their min marks is "
            "{pfmemalloc_half}. {pfmemalloc_ok?Direct reclaimers may go on.|Direct reclaimers must wait for kswapd.} "
            "Tasks had to wait {throttled} times so far."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Open the scenario about throttling (File menu) and step to throttle_direct_reclaim: one task waits until "
            "kswapd wakes it, and one is killed while it waits."),
        .real = QT_TRANSLATE_NOOP("Questions", "/proc/vmstat: pgscan_direct_throttle counts the waits."),
        .kernel = "throttle_direct_reclaim, allow_direct_reclaim, try_to_free_pages: mm/vmscan.c",
        .picture = Picture::PfmemallocReserve,
        .see_also = {Topic::kswapd, Topic::pf_memalloc, Topic::watermarks},
    };

    constexpr MarginQuestion scan_control{
        .topic = Topic::scan_control,
        .term = QT_TRANSLATE_NOOP("Questions", "scan_control"),
        .question = QT_TRANSLATE_NOOP("Questions", "What do the fields of scan_control say?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "scan_control is the order form of a reclaim; every function on the way down reads it and adds to it. What "
            "is "
            "wanted: nr_to_reclaim (32 for direct reclaim), order, reclaim_idx (the highest zone), gfp_mask. What is "
            "allowed: may_writepage, may_unmap, may_swap. How hard: priority says that each list gives size >> "
            "priority "
            "pages to scan; it begins at 12 and goes down to 0, everything. What was found: nr_scanned, nr_reclaimed "
            "and the counts in nr. cache_trim_mode and file_is_tiny choose between file pages and anonymous memory; "
            "may_deactivate says which active lists may be shortened."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "{scanning?At the cursor: priority {priority}, {nr_scanned} scanned and {nr_reclaimed} reclaimed of "
            "{nr_to_reclaim} wanted.|No reclaim runs at the cursor; the next would begin with priority {priority}.} Of "
            "{inactive_file} inactive file pages, priority {priority} gives {share} to scan."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages, run to a direct reclaim and step into try_to_free_pages: the Variables panel shows all "
            "fields and marks those that change."),
        .real = QT_TRANSLATE_NOOP("Questions", "It lives on the kernel stack and is in no file; the tracepoints of "
                                               "vmscan tell order, gfp_flags, nr_scanned "
                                               "and nr_reclaimed."),
        .kernel = "struct scan_control, do_try_to_free_pages: mm/vmscan.c",
        .picture = Picture::PriorityShares,
        .see_also = {Topic::s8_checks, Topic::lru, Topic::kswapd},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion s8_checks{
        .topic = Topic::s8_checks,
        .term = QT_TRANSLATE_NOOP("Questions", "S8_MAX checks"),
        .question = QT_TRANSLATE_NOOP("Questions", "Why does try_to_free_pages check MAX_ORDER against S8_MAX?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "scan_control keeps order, priority and reclaim_idx in signed bytes (s8), because it lives on the kernel "
            "stack, which may be deep here. A signed byte holds -128 to 127. BUILD_BUG_ON stops the compilation if the "
            "largest order, the first priority or the number of zones should ever not fit. The checks make no code: "
            "nothing of them is left at run time. Signed matters too: priority counts down to -1, which ends the "
            "loop."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "In this configuration MAX_ORDER is {max_order}, DEF_PRIORITY {def_priority}, MAX_NR_ZONES {max_nr_zones}; "
            "S8_MAX is {s8_max}. This program checks the same with static_assert."),
        .try_it = QT_TRANSLATE_NOOP("Questions", "Allocate 40 pages, run to a direct reclaim and step into "
                                                 "try_to_free_pages: the check is a step of its own, and "
                                                 "the Source panel shows its static_asserts."),
        .real = QT_TRANSLATE_NOOP("Questions", "Nowhere: a kernel that breaks the rule cannot be built."),
        .kernel = "try_to_free_pages: mm/vmscan.c",
        .picture = Picture::S8Limits,
        .see_also = {Topic::scan_control, Topic::buddy, Topic::throttle},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion lru{
        .topic = Topic::lru,
        .term = QT_TRANSLATE_NOOP("Questions", "LRU lists"),
        .question = QT_TRANSLATE_NOOP("Questions", "What are the inactive and active LRU lists?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Pages that can be reclaimed stand on lists by when they were used: active and inactive, each for file "
            "pages "
            "and for anonymous memory, and one for pages that are locked. Reclaim takes from the tail of an inactive "
            "list. A page that was used meanwhile gets another chance or becomes active; a clean file page that was "
            "not "
            "is dropped at once; a dirty one must be written first, an anonymous one needs swap space. When an "
            "inactive "
            "list is too short, pages move there from the tail of the active one. So nothing is reclaimed that was not "
            "seen unused for a while."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Node {node}: file {inactive_file} inactive and {active_file} active; anonymous {inactive_anon} inactive "
            "and "
            "{active_anon} active. {swap_pages?{swap_pages} pages of swap space are free.|There is no free swap space, "
            "so anonymous pages cannot be reclaimed.}"),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages, run to a direct reclaim and step to shrink_inactive_list: pages leave the tail in the "
            "Lists panel, to the isolated list."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "/proc/meminfo: Active(file), Inactive(file), Active(anon), Inactive(anon); by zone in /proc/zoneinfo."),
        .kernel = "shrink_inactive_list, shrink_active_list: mm/vmscan.c; mm/swap.c",
        .picture = Picture::LruLists,
        .see_also = {Topic::scan_control, Topic::kswapd, Topic::memcg_reclaim},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

} // namespace

std::span<const MarginQuestion> questions_on_reclaim_itself()
{
    static constexpr MarginQuestion questions[] = {throttle, scan_control, s8_checks, lru};
    return questions;
}

} // namespace rs
