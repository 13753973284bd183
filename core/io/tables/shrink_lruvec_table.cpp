// SPDX-License-Identifier: GPL-3.0-or-later
// The table of shrink_lruvec(): which lists it has scanned, how often and how far, when each scan of inactive pages
// reclaims a share of them.
#include "io/tables/all_tables.h"
#include "io/tables/row_journal.h"
#include "mm/task_flags.h"
#include "mm/vmscan/shrink_lruvec.h"
#include "sched/finish.h"

#include <fmt/format.h>

namespace rs {

namespace {

    constexpr NodeId node{0};

    /// How the lists answer.
    struct ListScript {
        ScanCounts scan_count{};
        std::uint64_t reclaim_pct_anon = 0; ///< of the inactive pages scanned, rounded down
        std::uint64_t reclaim_pct_file = 0;
    };

    struct ListScan {
        LruList lru;
        std::uint64_t nr_to_scan;
    };

    class ScriptedLruvecCalls final : public LruvecCalls {
    public:
        explicit ScriptedLruvecCalls(const ListScript& script)
            : script_(script)
        {
        }
        std::vector<ListScan>& log() { return log_; }

        ScanCounts get_scan_count(NodeId /*node*/, ScanControl& /*sc*/) override { return script_.scan_count; }
        Co<std::uint64_t> shrink_inactive_list(NodeId /*node*/, LruList lru, std::uint64_t nr_to_scan,
                                               ScanControl& /*sc*/) override
        {
            log_.push_back({lru, nr_to_scan});
            co_return nr_to_scan*(is_file_lru(lru) ? script_.reclaim_pct_file : script_.reclaim_pct_anon) / 100;
        }
        Co<void> shrink_active_list(NodeId /*node*/, LruList lru, std::uint64_t nr_to_scan,
                                    ScanControl& /*sc*/) override
        {
            log_.push_back({lru, nr_to_scan});
            co_return;
        }

    private:
        ListScript script_;
        std::vector<ListScan> log_;
    };

    ListScript read_script(const TableRow& row)
    {
        ListScript script;
        for (std::size_t lru = 0; lru < script.scan_count.size(); ++lru)
            script.scan_count[lru] =
                row.number<std::uint64_t>(fmt::format("nr_{}", lru_names[lru]), 0, std::uint64_t{1} << 24);
        script.reclaim_pct_anon = row.number<std::uint64_t>("reclaim_pct_anon", 0, 100);
        script.reclaim_pct_file = row.number<std::uint64_t>("reclaim_pct_file", 0, 100);
        return script;
    }

    World read_machine(const TableRow& row)
    {
        constexpr std::int64_t max_pages = std::int64_t{1} << 40;
        World w = World::make({1, 1, 1, 1});
        w.sysctl.total_swap_pages = row.number<std::uint64_t>("total_swap_pages");
        w.node_stat[w.layout.node_stat(node, NR_INACTIVE_ANON)] =
            row.number<std::int64_t>("inactive_anon_stat", 0, max_pages);
        w.node_stat[w.layout.node_stat(node, NR_ACTIVE_ANON)] =
            row.number<std::int64_t>("active_anon_stat", 0, max_pages);
        w.task_flags[0] = row.flag("current_is_kswapd") ? PF_KSWAPD : 0;
        return w;
    }

    void read_scan_control(const TableRow& row, ScanControl& sc)
    {
        sc.target_mem_cgroup(row.flag("cgroup_reclaim") ? root_mem_cgroup_id : 0);
        sc.priority(row.number<int>("priority", 0, DEF_PRIORITY));
        sc.nr_to_reclaim(row.number<std::int64_t>("nr_to_reclaim", 0));
        sc.may_deactivate(row.number<int>("may_deactivate", 0, DEACTIVATE_ANON | DEACTIVATE_FILE));
    }

    void set_scans(TableRow& row, const std::vector<ListScan>& scans)
    {
        ScanCounts scanned{}, calls{};
        for (const ListScan& scan : scans) {
            scanned[scan.lru] += scan.nr_to_scan;
            ++calls[scan.lru];
        }
        for (std::size_t lru = 0; lru < scanned.size(); ++lru) {
            row.set(fmt::format("scanned_{}", lru_names[lru]), scanned[lru]);
            row.set(fmt::format("calls_{}", lru_names[lru]), calls[lru]);
        }
    }

    RowFunction shrink_lruvec_rows()
    {
        return [](TableRow& row) {
            Machine m(read_machine(row), Recording::Full);
            Scheduler sched(m);
            ScanControl sc(m);
            read_scan_control(row, sc);
            ScriptedLruvecCalls calls(read_script(row));
            finish(shrink_lruvec({m, sched}, calls, node, sc));
            const bool closed = took_step(m.journal(), Step::anon_rebalanced);
            if (closed) // the closing scan is no part of the others
                calls.log().pop_back();
            set_scans(row, calls.log());
            row.set("nr_reclaimed", sc.nr_reclaimed());
            row.set("skipped_deactivate", sc.skipped_deactivate());
            row.set("final_active_anon_rebalance", closed);
        };
    }

} // namespace

std::vector<Table> shrink_lruvec_table()
{
    return {{"shrink_lruvec",
             {"scanned_inactive_anon", "scanned_active_anon", "scanned_inactive_file", "scanned_active_file",
              "calls_inactive_anon", "calls_active_anon", "calls_inactive_file", "calls_active_file", "nr_reclaimed",
              "skipped_deactivate", "final_active_anon_rebalance"},
             shrink_lruvec_rows}};
}

} // namespace rs
