// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/vmscan.c about isolated folios: what becomes of one, and whether there are too many.
#include "io/tables/all_tables.h"
#include "mm/task_flags.h"
#include "mm/vmscan/mem_cgroup.h"
#include "mm/vmscan/shrink_folio_list.h"
#include "mm/vmscan/shrink_inactive_list.h"

#include <fmt/format.h>

namespace rs {

namespace {

    /// By FolioReferences.
    constexpr std::array<std::string_view, 4> references_names{"FOLIOREF_RECLAIM", "FOLIOREF_RECLAIM_CLEAN",
                                                               "FOLIOREF_KEEP", "FOLIOREF_ACTIVATE"};

    RowFunction folio_check_references_rows()
    {
        return [](TableRow& row) {
            const ReferenceVerdict verdict =
                folio_check_references({row.number<int>("referenced_ptes", -1), row.flag("folio_referenced_flag"),
                                        row.flag("vm_locked"), row.flag("vm_exec"), row.flag("folio_is_file_lru")});
            row.set("result", references_names[raw(verdict.references)]);
            row.set("sets_referenced", verdict.sets_referenced);
        };
    }

    constexpr NodeId node{0};
    constexpr TaskId throttled{1};

    /// A node with so many pages; one task waits there until fewer are isolated.
    World read_isolated(const TableRow& row)
    {
        World w = World::make({1, 1, 1, 2});
        const auto read = [&](NodeStat item, std::string_view column) {
            w.node_stat[w.layout.node_stat(node, item)] = row.number<std::int64_t>(column, 0, std::int64_t{1} << 40);
        };
        read(NR_INACTIVE_ANON, "inactive_anon");
        read(NR_INACTIVE_FILE, "inactive_file");
        read(NR_ISOLATED_ANON, "isolated_anon");
        read(NR_ISOLATED_FILE, "isolated_file");
        w.task_flags[0] = row.flag("current_is_kswapd") ? PF_KSWAPD : 0;
        w.task_state[at(throttled)] = raw(TaskState::Sleeping);
        w.task_waits_for[at(throttled)] = raw(WaitQueue::Isolated);
        w.sysctl.memory_cgroup_on_dfl = row.flag("writeback_throttling_sane");
        return w;
    }

    RowFunction too_many_isolated_rows()
    {
        return [](TableRow& row) {
            Machine m(read_isolated(row));
            ScanControl sc(m);
            sc.gfp_mask(row.mask("gfp_mask"));
            sc.target_mem_cgroup(root_mem_cgroup_id); // throttling is sane or not only for a group's limit
            const LruList lru = row.flag("file") ? LRU_INACTIVE_FILE : LRU_INACTIVE_ANON;
            row.set("too_many_isolated", too_many_isolated(m, node, lru, sc));
            row.set("wakes_throttled", state_of(m.world(), throttled) == TaskState::Running);
        };
    }

} // namespace

std::vector<Table> folio_tables()
{
    return {
        {"folio_check_references", {"result", "sets_referenced"}, folio_check_references_rows},
        {"too_many_isolated", {"too_many_isolated", "wakes_throttled"}, too_many_isolated_rows},
    };
}

} // namespace rs
