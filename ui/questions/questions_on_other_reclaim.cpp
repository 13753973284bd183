// SPDX-License-Identifier: GPL-3.0-or-later
// Direct reclaim's siblings: who else reclaims, and how it differs.
#include "questions/question.h"

#include <QtGlobal>

namespace rs {

namespace {

    constexpr MarginQuestion kswapd{
        .topic = Topic::kswapd,
        .term = QT_TRANSLATE_NOOP("Questions", "kswapd"),
        .question = QT_TRANSLATE_NOOP("Questions", "How does kswapd differ from direct reclaim?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "kswapd is a kernel thread, one for each node, that reclaims in the background. The slow path wakes it "
            "when "
            "no zone that the request may use is above its low [watermark](watermarks). It goes on until a zone stands "
            "at high again. Allocations do not wait for it, unless they are [throttled](throttle). Direct "
            "reclaim is done by the task that wants a page, because kswapd was not fast enough: it takes 32 pages and "
            "goes on. Both go down the same shrink_node. If kswapd reclaims nothing in 16 runs in a row it gives the "
            "node up, until somebody else reclaims there."),
        .here = QT_TRANSLATE_NOOP(
            "Questions", "kswapd of node {node} is {kswapd_awake?awake|asleep}. It has taken {taken_kswapd} pages of "
                         "{scanned_kswapd} scanned; direct reclaim {taken_direct} of {scanned_direct}."),
        .try_it = QT_TRANSLATE_NOOP("Questions", "Allocate 40 pages and run: the timeline shows the lanes of the "
                                                 "requester and of kswapd, and who reclaims."),
        .real = QT_TRANSLATE_NOOP("Questions", "/proc/vmstat: pgscan_kswapd, pgsteal_kswapd, pgscan_direct, "
                                               "pgsteal_direct, allocstall_*. Many direct ones "
                                               "mean that tasks wait."),
        .kernel = "kswapd, balance_pgdat, wakeup_kswapd: mm/vmscan.c",
        .picture = Picture::WhoReclaimed,
        .see_also = {Topic::watermarks, Topic::throttle, Topic::node_reclaim},
        .experiment = {GFP_KERNEL, Order{0}, 40},
        .compared = Reclaimer::Kswapd,
    };

    constexpr MarginQuestion node_reclaim{
        .topic = Topic::node_reclaim,
        .term = QT_TRANSLATE_NOOP("Questions", "__node_reclaim"),
        .question = QT_TRANSLATE_NOOP("Questions", "How does this resemble __node_reclaim?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "On a machine with several nodes a page of another node is slow. If vm.zone_reclaim_mode is not 0, the "
            "allocator, before it moves on to such a node, tries to free pages of this one: __node_reclaim. The frame "
            "around it is the same as in __perform_reclaim: cond_resched, psi_memstall_enter, fs_reclaim_acquire, "
            "memalloc_noreclaim_save, a scan_control, shrink_node. But it is only an attempt to stay near: it begins "
            "at "
            "priority 4, looks at one node, writes or unmaps pages only if the mode says so, and does nothing unless "
            "the node has more unmapped page cache or reclaimable slab than its limits. If it fails, the next node "
            "serves."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "zone_reclaim_mode is {zone_reclaim_mode} and the machine has {several_nodes?several nodes|one node}. Node "
            "{node} has {pagecache_reclaimable} pages of page cache that node reclaim could free; it would leave "
            "{min_unmapped} alone. (The simulation leaves node reclaim out.)"),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Step through __perform_reclaim in a direct reclaim and find the same calls in the same frame; the table "
            "below says where the two differ."),
        .real = QT_TRANSLATE_NOOP("Questions",
                                  "/proc/sys/vm/zone_reclaim_mode (0 by default), min_unmapped_ratio, min_slab_ratio; "
                                  "zone_reclaim_failed in /proc/vmstat."),
        .kernel = "node_reclaim, __node_reclaim: mm/vmscan.c; get_page_from_freelist: mm/page_alloc.c",
        .picture = Picture::NodeReclaimLimits,
        .see_also = {Topic::memcg_reclaim, Topic::kswapd, Topic::scan_control},
        .experiment = {GFP_KERNEL, Order{0}, 40},
        .compared = Reclaimer::Node,
    };

    constexpr MarginQuestion memcg_reclaim{
        .topic = Topic::memcg_reclaim,
        .term = QT_TRANSLATE_NOOP("Questions", "memcg reclaim"),
        .question = QT_TRANSLATE_NOOP("Questions", "And memcg reclaim, try_to_free_mem_cgroup_pages?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "A memory cgroup has a limit of its own. If charging a page would go beyond it, memory need not be scarce "
            "at "
            "all: the group has had its share. So try_charge_memcg reclaims from the LRU lists of this group and its "
            "children only, whatever the node or zone. It fills a scan_control with target_mem_cgroup set and runs the "
            "same do_try_to_free_pages. Missing are what belongs to a shortage of the whole machine: no throttling by "
            "the reserves, no cpuset.memory_pressure, no allocstall. When nothing helps, the OOM killer chooses inside "
            "the group."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "This machine has no memory cgroups: all its pages stand on the root's lists, {inactive_file} inactive and "
            "{active_file} active file pages. (The simulation leaves memcg reclaim out.)"),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Step into do_try_to_free_pages in a direct reclaim: memcg reclaim runs through the same function."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "cgroup v2: memory.max, memory.high, memory.reclaim; memory.events counts high, max and oom, memory.stat "
            "pgscan and pgsteal."),
        .kernel = "try_to_free_mem_cgroup_pages: mm/vmscan.c; try_charge_memcg: mm/memcontrol.c",
        .picture = Picture::LruLists,
        .see_also = {Topic::node_reclaim, Topic::lru, Topic::memory_pressure},
        .experiment = {GFP_KERNEL, Order{0}, 40},
        .compared = Reclaimer::Memcg,
    };

} // namespace

std::span<const MarginQuestion> questions_on_other_reclaim()
{
    static constexpr MarginQuestion questions[] = {kswapd, node_reclaim, memcg_reclaim};
    return questions;
}

} // namespace rs
