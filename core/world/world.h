// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated machine as one value.
//
// Everything that the machine is stands here, in flat arrays and without pointers, so a World can be copied, compared
// and replayed. Questions take `const World&`; changes go through Machine (world/machine.h), which writes each into
// the journal as a mutation with the value before and after.
//
// What never changes while the machine runs (its shape, zones, sysctls) is in `layout`, `zones`, `nodes`, `sysctl`.
#pragma once

#include "base/chunked_array.h"
#include "base/column.h"
#include "base/lazy_array.h"
#include "mm/mm_types.h"
#include "mm/mmzone.h"
#include "mm/nodemask.h"
#include "mm/page_writeback/writeback_types.h"
#include "mm/vmscan/scan_control_fields.h"
#include "trace/functions.h"
#include "trace/locals.h"
#include "trace/steps.h"
#include "trace/tracepoints.h"
#include "world/disk.h"
#include "world/fields.h"
#include "world/layout.h"
#include "world/page.h"
#include "world/page_cache.h"

#include <string>
#include <vector>

namespace rs {

struct Link {
    ListNode next;
    ListNode prev;
    friend bool operator==(const Link&, const Link&) = default;
};

/// What a page frame is used for.
struct PageState {
    PageUse use{};
    Order order{};           ///< of a free block, of a compound page's head, of an allocated block
    std::uint16_t flags = 0; ///< PageFlag bits
};

/// Whose it is, where it is on an LRU list or in a batch.
struct PageIdentity {
    std::uint64_t mapping = 0;  ///< page cache: MappingId + 1. Swap cache: swap entry + 1. 0: none
    std::uint64_t index = 0;    ///< page cache: index in the file, pages. Anonymous, of a known owner: in its memory
    std::uint32_t mapcount = 0; ///< page-table entries that map it
    std::uint32_t refcount = 0; ///< page_count()
};

/// Per page frame. links (8 bytes), state and migratetype (5 bytes) are the hot ones; identity is touched only where a
/// page is on an LRU list or in a batch.
struct PageArrays {
    LazyArray<PageState> state;
    LazyArray<PageIdentity> identity;
    LazyArray<Migratetype> migratetype; ///< of a free page on a pcp list: get_pcppage_migratetype()
    LazyArray<std::uint16_t> owner; ///< anonymous pages and page tables: MmId + 1; 0: whose it is is not known

    Column<&PageState::use> use{state};
    Column<&PageState::order> order{state};
    Column<&PageState::flags> flags{state};
    Column<&PageIdentity::mapping> mapping{identity};
    Column<&PageIdentity::index> index{identity};
    Column<&PageIdentity::mapcount> mapcount{identity};
    Column<&PageIdentity::refcount> refcount{identity};

    PageArrays() = default;
    explicit PageArrays(std::size_t pages);
    PageArrays(const PageArrays& other);
    PageArrays(PageArrays&& other) noexcept;
    PageArrays& operator=(PageArrays other) noexcept;
    ~PageArrays() = default;

    /// Begins to bring a page into the cache that will be looked at soon.
    void prefetch(Pfn pfn) const
    {
        __builtin_prefetch(&state[at(pfn)]);
        __builtin_prefetch(&identity[at(pfn)]);
    }

    friend bool operator==(const PageArrays& a, const PageArrays& b)
    {
        return a.state == b.state && a.identity == b.identity && a.migratetype == b.migratetype && a.owner == b.owner;
    }
};

struct ZoneInfo {
    Pfn start_pfn{};
    std::uint32_t spanned = 0; ///< pages, holes included
    std::uint32_t present = 0; ///< pages that exist
    std::uint32_t managed = 0; ///< pages given to the page allocator
    std::array<std::uint64_t, MAX_NR_ZONES> lowmem_reserve{}; ///< pages, by the request's highest zone
    std::uint64_t percpu_drift_mark = 0;                      ///< pages; 0: none
    std::uint32_t pageset_high = 0;                           ///< pages
    std::uint32_t pageset_batch = 0;                          ///< pages
    bool contiguous = false;
    friend bool operator==(const ZoneInfo&, const ZoneInfo&) = default;
};

struct NodeInfo {
    Pfn start_pfn{};
    std::uint32_t present = 0;
    std::uint32_t spanned = 0;
    std::uint32_t nr_cpus = 0;            ///< CPUs of the node; known only of machines with several nodes
    std::uint64_t min_unmapped_pages = 0; ///< node reclaim leaves that many unmapped page cache pages alone
    std::uint64_t min_slab_pages = 0;     ///< node reclaim leaves that many reclaimable slab pages alone
    /// Pages that a node counter may differ by on a CPU: the largest of its zones' normal thresholds.
    std::uint32_t stat_threshold = 0;
    /// Where its pages are demoted to, a node's number; -1 (NUMA_NO_NODE): nowhere. Kernel: next_demotion_node().
    std::int32_t next_demotion_node = -1;
    friend bool operator==(const NodeInfo&, const NodeInfo&) = default;
};

/// A zone of a zonelist, with what its eligibility is judged by. Kernel: struct zoneref.
struct Zoneref {
    ZoneId zone{};
    NodeId node{};
    ZoneType idx = ZONE_DMA;
    friend bool operator==(const Zoneref&, const Zoneref&) = default;
};

enum ZonelistKind : std::uint8_t {
    ZONELIST_FALLBACK,   ///< all nodes
    ZONELIST_NOFALLBACK, ///< __GFP_THISNODE
    MAX_ZONELISTS
};
constexpr std::size_t zonelist_index(NodeId node, ZonelistKind kind) { return at(node) * MAX_ZONELISTS + kind; }

inline constexpr std::uint8_t LOCAL_DISTANCE = 10, REMOTE_DISTANCE = 20; // include/linux/topology.h

/// Where the kernel has changed its ways, or may, a scenario can choose.
struct Rules {
    /// What of a direct reclaim counts as a stall (psi_memstall_enter).
    enum class Memstall : std::uint8_t {
        ReclaimAndDrain, ///< reclaim, the attempts after it and the drain, as in 6.1
        Reclaim,         ///< __perform_reclaim() alone, as before 5.18
    };
    Memstall psi_memstall = Memstall::ReclaimAndDrain;
    friend bool operator==(const Rules&, const Rules&) = default;
};

struct Sysctl {
    std::uint64_t totalreserve_pages = 0;
    std::uint64_t min_free_kbytes = 0;
    std::int64_t user_min_free_kbytes = -1;    ///< kB, as last written by a user; -1: never
    std::uint32_t watermark_scale_factor = 10; ///< least distance of the watermarks, 1/10000 of a zone; 1 to 3000
    /// What a zone keeps from requests that could use higher ones: their pages / ratio; 0: nothing.
    std::array<std::uint32_t, MAX_NR_ZONES> lowmem_reserve_ratio{256, 256, 32, 0, 0};
    /// n: a zone's per-cpu lists may hold 1/n of its pages; 0: as many as its low watermark.
    std::uint32_t percpu_pagelist_high_fraction = 0;
    std::uint32_t min_unmapped_ratio = 1; ///< per cent of a node
    std::uint32_t min_slab_ratio = 5;     ///< per cent of a node
    std::uint32_t watermark_boost_factor = 15000; ///< 1/10000 of the high watermark
    std::uint32_t swappiness = 60;                ///< 0 to 200
    std::uint32_t vfs_cache_pressure = 100; ///< per cent of the unused dentries and inodes that reclaim sees
    std::uint64_t total_swap_pages = 0;
    std::uint32_t zone_reclaim_mode = 0; ///< bit 0 on, 1 may write, 2 may unmap
    std::uint32_t compaction_proactiveness = 20; ///< 0 (kcompactd only works when asked) to 100
    std::int32_t extfrag_threshold = 500; ///< vm.extfrag_threshold, 0 to 1000: see fragmentation_index()
    bool laptop_mode = false;
    std::uint32_t dirty_ratio = 20;            ///< per cent of the dirtyable memory: beyond, writers must wait
    std::uint32_t dirty_background_ratio = 10; ///< per cent of it: beyond, the flusher writes
    std::uint64_t dirty_bytes = 0;             ///< instead of dirty_ratio; 0: not set
    std::uint64_t dirty_background_bytes = 0;  ///< instead of dirty_background_ratio; 0: not set
    std::uint32_t dirty_writeback_centisecs = 500; ///< how often the flusher looks for old data, 10 ms; 0: never
    std::uint32_t dirty_expire_centisecs = 3000;   ///< what is that old it writes, 10 ms
    bool page_group_by_mobility_disabled = false;
    std::uint32_t numa_balancing_mode = 0; ///< kernel.numa_balancing: NUMA_BALANCING_ bits
    bool numa_demotion_enabled = false;    ///< pages may be demoted to slower nodes instead of reclaimed
    bool memory_cgroup_on_dfl = true;      ///< the memory controller is that of cgroup v2
    std::uint32_t panic_on_oom = 0; ///< 1: rather than kill; 2: even if a request was bound to some nodes
    bool oom_kill_allocating_task = false; ///< kill who asks instead of who has most
    bool oom_dump_tasks = true;            ///< list all processes in the report
    bool memory_pressure_enabled = false; ///< cpuset v1: whether cpuset.memory_pressure counts
    friend bool operator==(const Sysctl&, const Sysctl&) = default;
};

/// A named value of a running function, as the debugger shows it.
struct Local {
    LocalId name{};
    std::uint16_t frame = 0; ///< depth of the frame it belongs to, 1 = outermost
    std::int64_t value = 0;
    friend bool operator==(const Local&, const Local&) = default;
};

/// One call of the simulated kernel's call stack.
struct Frame {
    Function function{};
    Step step{}; ///< the last step taken in it
    friend bool operator==(const Frame&, const Frame&) = default;
};

struct TaskStack {
    std::vector<Frame> frames;
    std::vector<Local> locals;
    friend bool operator==(const TaskStack&, const TaskStack&) = default;
};

/// Handles under which requests keep what they allocated: 0 to max_handles - 1.
inline constexpr std::uint32_t max_handles = 1U << 20;

struct World {
    // The shape of the machine.
    Layout layout;
    std::string label;   ///< what a dump calls itself
    std::string release; ///< of the kernel that was recorded
    Sysctl sysctl;
    std::vector<NodeInfo> nodes;
    std::vector<ZoneInfo> zones; ///< by ZoneId
    /// From each node to each: 10 within a node; another one is 20 away where the firmware says nothing (ACPI SLIT).
    std::vector<std::uint8_t> node_distance; ///< by from * nr_nodes + to; distance() reads it
    /// Fallback orders, by zonelist_index(). Made from nodes, zones and distances by build_all_zonelists().
    std::vector<std::vector<Zoneref>> zonelists;
    std::vector<std::uint8_t> pageblock_zone; ///< ZoneId of each pageblock (no pageblock spans two zones)
    std::vector<std::string> task_names; ///< by TaskId
    std::vector<std::uint32_t> task_pids;
    std::array<DiskInfo, max_disks> disks{}; ///< by DiskId
    std::vector<TaskId> processes; ///< tasks that are user programs, by pid
    std::vector<std::uint32_t> task_uids;
    std::vector<std::int16_t> task_oom_score_adj; ///< -1000 to 1000: thousandths of all memory that it counts as larger
    std::vector<std::uint8_t> task_traits;        ///< GLOBAL_INIT ... (mm/mm_types.h)
    Rules rules;
    std::array<std::uint32_t, at(Event::count)> event_cost_ns = default_event_costs(); ///< see trace/tracepoints.h

    // What changes, by Field.
    PageArrays pages;
    LazyArray<std::uint8_t> pageblock_type, pageblock_skip;
    std::vector<std::uint32_t> nr_free;
    std::vector<std::int64_t> zone_stat, node_stat;
    std::vector<std::int32_t> zone_stat_diff, node_stat_diff;
    std::vector<std::uint64_t> vm_events;
    std::vector<std::int32_t> pcp_count, pcp_high, pcp_batch, pcp_free_factor, pcp_expire;
    std::vector<std::uint32_t> stat_threshold; ///< pages that a zone counter may differ by on a CPU
    std::vector<std::uint64_t> watermark, watermark_boost, nr_reserved_highatomic;
    std::vector<std::uint32_t> zone_flags, compact_considered, compact_defer_shift;
    std::vector<std::int32_t> compact_order_failed;
    std::vector<std::uint32_t> compact_pfn; ///< where compaction's scanners start: Layout::compact_pfn()
    std::vector<std::uint8_t> compact_blockskip_flush; ///< whether pageblock_skip may be cleared for a new start
    std::vector<std::int32_t> kswapd_order, kswapd_highest_zoneidx, kswapd_failures;
    std::vector<std::int32_t> kcompactd_max_order;       ///< the largest order that it was asked for; 0: none
    std::vector<std::int32_t> kcompactd_highest_zoneidx; ///< the lowest of those that it was asked for
    std::vector<std::uint32_t> node_flags;
    // Tasks that wait in reclaim_throttle() for pages to be written, and nr_throttled_written when the first began to.
    std::vector<std::uint32_t> nr_writeback_throttled;
    std::vector<std::int64_t> nr_reclaim_start; ///< pages
    std::vector<std::uint64_t> lruvec_anon_cost, lruvec_file_cost, nonresident_age, refaults_anon, refaults_file;
    std::vector<std::uint32_t> lruvec_flags;
    std::vector<std::uint32_t> batch_folio, batch_count;
    // Queues of the devices (mm/block/bio.h).
    LazyArray<std::uint32_t> bio_next; ///< by pfn: BioNext, packed; 0: nothing is queued behind it
    std::array<std::uint32_t, max_disks> disk_head{}, disk_tail{}; ///< pfn; no_pfn: the queue is empty
    std::array<std::uint64_t, max_disks> disk_done_ns = all_idle(); ///< ns: when the first request ends; UINT64_MAX: there is none
    // Slabs of kernel objects (mm/slab/).
    LazyArray<std::uint16_t> slab_unused, slab_in_use; ///< by pfn of a slab's first page: objects
    std::vector<std::uint64_t> unused_objects;  ///< of all slabs
    std::vector<std::int64_t> shrinker_deferred; ///< objects that are to be scanned some other time
    // The page cache: an XArray for each file (mm/xarray.h), and the files that are open (mm/filemap/).
    ChunkedArray<std::uint64_t> mapping_file;  ///< which file it is: AddressSpace, packed
    ChunkedArray<std::uint8_t> mapping_disk;   ///< DiskId: where its pages are stored
    ChunkedArray<std::uint64_t> mapping_pages; ///< length of the file, pages; 0: not known (it was not opened here)
    ChunkedArray<std::uint8_t> mapping_marks;  ///< XaMark bits that some page of the file bears
    ChunkedArray<std::uint8_t> mapping_state;  ///< InodeState bits
    ChunkedArray<std::uint64_t> mapping_dirtied_when;    ///< ticks: since when the file has dirty pages
    ChunkedArray<std::uint64_t> mapping_writeback_index; ///< page at which the flusher goes on
    ChunkedArray<std::uint32_t> mapping_io_next, mapping_io_prev; ///< rings of the lists of dirty files, heads last
    ChunkedArray<std::uint64_t> xa_head, xa_slot; ///< XaEntry
    ChunkedArray<std::uint64_t> xa_node_marks;    ///< a bit for each slot that bears the mark, or has one below that does
    ChunkedArray<std::uint64_t> xa_node_shape;    ///< XaShape, packed
    ChunkedArray<std::uint32_t> xa_node_parent;   ///< XaNode, or the next free one
    ChunkedArray<std::uint8_t> xa_node_count, xa_node_values; ///< slots in use; those of them that hold shadows
    ChunkedArray<std::uint32_t> shadow_node_next, shadow_node_prev; ///< ring of nodes that hold shadows only
    std::array<std::uint32_t, 1> nr_mappings{}, nr_xa_nodes{first_xa_node}, first_free_xa_node{};
    std::vector<std::uint32_t> file_mapping; ///< MappingId + 1; 0: not open
    std::vector<std::uint8_t> file_advice;   ///< FileAdvice
    std::vector<std::uint64_t> file_ra_start, file_prev_pos; ///< page; byte after the last one that was read
    std::vector<std::uint32_t> file_ra_size, file_ra_async_size; ///< pages
    // Writing back (mm/page_writeback/): struct bdi_writeback of each disk, and struct wb_domain.
    std::array<std::int64_t, nr_percpu_counters> percpu_count{}; ///< what the CPUs have handed in
    std::vector<std::int32_t> percpu_diff;                       ///< what they have not
    std::array<std::uint64_t, max_disks * NR_WB_VALUES> wb_values{};
    std::array<std::uint64_t, NR_DOMAIN_VALUES> domain_values{};
    std::vector<std::int32_t> bdp_ratelimits; ///< pages dirtied on a CPU since somebody looked at the limits
    std::array<std::uint64_t, 1> clock_ns{};
    std::array<std::int64_t, 1> nr_swap_pages{}; ///< free swap slots
    std::array<std::uint64_t, 1> next_swap_entry{}; ///< the slot that the next page swapped out gets
    std::vector<std::uint64_t> vmstat_work; ///< ns: when each CPU's differences are folded; UINT64_MAX: not under way
    std::array<std::uint64_t, 1> vmstat_shepherd{}; ///< ns: when it is looked next whose differences must be
    // Pressure stall information of the system group (struct psi_group_cpu, struct psi_group). Of the states only the
    // memory ones and PSI_NONIDLE are accounted; the others' cells stay 0.
    std::vector<std::uint32_t> psi_state_mask;  ///< bits of PsiState that a CPU is in since psi_state_start
    std::vector<std::uint64_t> psi_state_start; ///< ns
    std::vector<std::uint32_t> psi_times, psi_times_prev; ///< ns in each state until psi_state_start; and when last collected
    std::vector<std::uint64_t> psi_total, psi_avg_total;  ///< ns stalled; ns of it that the averages have taken in
    std::vector<std::uint64_t> psi_avg; ///< per cent, fixed point (mm/psi/averages.h)
    std::array<std::uint64_t, 1> psi_avg_last_update{}, psi_avg_next_update{psi_period}; ///< ns
    std::array<std::uint64_t, 1> psi_avgs_work{UINT64_MAX}; ///< ns: when the averages are updated; UINT64_MAX: not until something happens
    // The meter of cpuset.memory_pressure (struct fmeter).
    std::array<std::int32_t, 1> fmeter_cnt{};   ///< events not yet taken in, times 1000
    std::array<std::int32_t, 1> fmeter_val{};   ///< rate, events a second times 1000
    std::array<std::uint64_t, 1> fmeter_time{}; ///< s: when it was last updated
    // vmpressure's window of the root cgroup (mm/root_vmpressure.h).
    std::array<std::uint64_t, 1> vmpressure_scanned{}, vmpressure_reclaimed{}; ///< pages
    std::array<std::uint8_t, 1> vmpressure_work{};  ///< whether the window is to be judged
    std::array<std::uint8_t, 1> vmpressure_level{}; ///< that was told last: VmpressureLevel + 1; 0: none yet
    // How often failed requests were reported (struct ratelimit_state, see mm/ratelimit.h).
    std::array<std::uint64_t, 1> nopage_begin{}; ///< ticks
    std::array<std::int32_t, 1> nopage_printed{}, nopage_missed{};
    // The OOM killer (mm/oom_kill.h).
    std::array<std::uint8_t, 1> oom_lock{};            ///< 1: a task is in __alloc_pages_may_oom()
    std::array<std::int32_t, 1> oom_victims{};         ///< victims that have not ended yet
    std::array<std::uint8_t, 1> oom_killer_disabled{}; ///< 1: the machine is about to sleep
    std::array<std::uint32_t, 1> oom_notifier_first{}, oom_notifier_end{}; ///< handles that a driver gives back when it is told
    std::array<std::uint64_t, 1> oom_begin{};          ///< ticks: how often it reports, as nopage_begin
    std::array<std::int32_t, 1> oom_printed{}, oom_missed{};
    std::array<std::uint8_t, 1> nofail_warned{};       ///< NofailWarning bits of which it was warned once
    std::array<std::uint8_t, 1> panicked{};            ///< 1: the kernel has stopped the machine
    std::array<std::uint8_t, 1> cpusets_enabled{}; ///< whether there is another cpuset than the root
    std::array<std::uint64_t, 1> request_no{}; ///< running number of the operation that runs or ran last
    std::array<std::uint32_t, 1> scheduling_point{}; ///< passed since that operation began
    std::array<std::uint8_t, 1> tracing{}; ///< whether tracepoints go to trace.txt
    LazyArray<std::uint32_t> handle_pfn; ///< by handle, max_handles of them; no_pfn: not in use
    LazyArray<std::uint8_t> handle_order;
    std::vector<std::uint32_t> task_flags;
    std::vector<std::uint16_t> task_cpu;
    std::vector<std::uint8_t> task_psi_flags, task_realtime, task_state, task_waits_for;
    std::vector<std::uint32_t> task_waits_folio; ///< pfn, of one that waits for I/O
    std::vector<std::uint64_t> task_wake_ns, reclaimed_slab;
    // How much a task has dirtied: pages since it looked at the limits last, at how many it will look again, and when
    // (ticks) its last pause ended; 0: it had none.
    std::vector<std::int32_t> task_nr_dirtied, task_nr_dirtied_pause;
    std::vector<std::uint64_t> task_dirty_paused_when;
    std::vector<std::uint64_t> task_sigkill_ns; ///< when a SIGKILL reaches the task; UINT64_MAX: none is under way
    /// NodeMasks: the task's cpuset's nodes; and those of the nearest cpuset above (or that itself) that is a hard wall.
    std::vector<std::uint64_t> task_mems_allowed, task_hardwall_mems;
    // Address spaces, by MmId: as many as there are tasks.
    std::vector<std::uint64_t> mm_total_vm;       ///< pages mapped, touched or not
    std::vector<std::uint64_t> mm_pgtables_bytes; ///< page tables
    std::vector<std::uint32_t> mm_flags;          ///< MMF_ bits
    std::vector<std::int64_t> mm_counters;        ///< by mm_counter(): pages
    std::vector<std::uint16_t> task_mm;           ///< MmId + 1; 0: it has none, as kernel threads and what has ended
    std::vector<std::uint16_t> task_oom_mm;       ///< of a victim of the OOM killer: the MmId that it had, + 1
    std::vector<std::uint8_t> task_memdie;        ///< 1: a victim that has not ended yet (TIF_MEMDIE)
    std::vector<std::uint64_t> task_reap_ns;      ///< when the OOM reaper comes to its memory; UINT64_MAX: it does not
    std::vector<std::int64_t> scan_control;
    // Which block a task that compacts keeps where it comes free (struct capture_control).
    std::vector<std::uint16_t> task_capture_zone; ///< ZoneId + 1; 0: it keeps none
    std::vector<std::uint8_t> task_capture_order;
    std::vector<std::uint32_t> task_captured; ///< pfn; no_pfn: none yet
    std::vector<std::uint8_t> local_list_name;

    // What changes, by mutations of their own.
    LazyArray<Link> links; ///< by ListNode: pages, then list heads
    std::vector<TaskStack> stacks; ///< by TaskId; filled only while steps are recorded

    /// An empty machine of this shape: all counters zero, all lists empty, all frames free and on no list.
    static World make(const Layout& layout);

    static constexpr std::array<std::uint64_t, max_disks> all_idle()
    {
        std::array<std::uint64_t, max_disks> done{};
        done.fill(UINT64_MAX);
        return done;
    }

    friend bool operator==(const World&, const World&) = default;

    PageUse use(Pfn pfn) const { return pages.use[at(pfn)]; }
    bool has(Pfn pfn, PageFlag flag) const { return (pages.flags[at(pfn)] & flag) != 0; }
    /// The file that a page of the page cache belongs to (not one of the swap cache).
    MappingId mapping_of(Pfn pfn) const { return MappingId(pages.mapping[at(pfn)] - 1); }
    AddressSpace address_space(MappingId id) const { return unpack_address_space(mapping_file[at(id)]); }
    Order order(Pfn pfn) const { return pages.order[at(pfn)]; }
    const ZoneInfo& zone(ZoneId zone) const { return zones[at(zone)]; }
    /// Kernel: node_distance().
    std::uint32_t distance(NodeId from, NodeId to) const { return node_distance[at(from) * layout.nr_nodes + at(to)]; }
    bool populated(ZoneId id) const { return zone(id).present != 0; }
    bool managed(ZoneId id) const { return zone(id).managed != 0; }
    bool zone_spans(ZoneId id, Pfn pfn) const { return pfn >= zone(id).start_pfn && pfn - zone(id).start_pfn < zone(id).spanned; }
    /// The zone that a page frame belongs to. The frame must exist.
    ZoneId page_zone(Pfn pfn) const { return ZoneId(pageblock_zone[raw(pfn) / pageblock_nr_pages]); }
    Migratetype pageblock_migratetype(Pfn pfn) const { return Migratetype(pageblock_type[raw(pfn) / pageblock_nr_pages]); }
};

} // namespace rs
