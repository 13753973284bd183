// SPDX-License-Identifier: GPL-3.0-or-later
// The table of do_shrink_slab() of mm/vmscan.c.
#include "io/tables/all_tables.h"
#include "mm/vmscan/shrink_slab.h"
#include "mm/vmstat.h"
#include "sched/finish.h"

#include <memory>
#include <utility>

namespace rs {

namespace {

    constexpr std::int64_t max_objects = std::int64_t{1} << 32;

    /// A cache that frees the same percentage of what it scans each time, up to a call from which on it will not.
    class RowShrinker final : public Shrinker {
    public:
        explicit RowShrinker(const TableRow& row)
            : Shrinker(row.number<std::uint32_t>("seeks"), row.number<std::int64_t>("batch", 0, max_objects))
            , freeable_(row.number<std::int64_t>("freeable", -2, max_objects))
            , freed_pct_(row.number<std::uint64_t>("freed_pct_per_scan", 0, 100))
            , stop_after_calls_(row.number<std::int64_t>("stop_after_calls", -1))
            , nr_deferred_(row.number<std::int64_t>("nr_deferred_in", 0, max_objects))
        {
            if (freeable_ == -1)
                row.fail("freeable", "a number of objects, or -2 for SHRINK_EMPTY");
        }

        std::uint64_t count_objects(const ShrinkControl& /*sc*/) override
        {
            return freeable_ == -2 ? SHRINK_EMPTY : static_cast<std::uint64_t>(freeable_);
        }
        std::uint64_t scan_objects(ShrinkControl& sc) override
        {
            if (scan_calls_ == stop_after_calls_)
                return SHRINK_STOP;
            ++scan_calls_;
            return sc.nr_to_scan * freed_pct_ / 100;
        }
        std::int64_t xchg_nr_deferred(NodeId /*nid*/) override { return std::exchange(nr_deferred_, 0); }
        void add_nr_deferred(NodeId /*nid*/, std::int64_t objects) override { nr_deferred_ += objects; }

        std::int64_t scan_calls() const { return scan_calls_; }
        std::int64_t nr_deferred() const { return nr_deferred_; }

    private:
        std::int64_t freeable_;
        std::uint64_t freed_pct_;
        std::int64_t stop_after_calls_;
        std::int64_t nr_deferred_;
        std::int64_t scan_calls_ = 0;
    };

    struct Alone {
        Machine m{World::make({1, 1, 1, 1})};
        Scheduler sched{m};
    };

    RowFunction shrink_slab_rows()
    {
        return [alone = std::make_shared<Alone>()](TableRow& row) {
            auto& [m, sched] = *alone;
            RowShrinker shrinker(row);
            ShrinkControl sc;
            m.set<Field::VmEventCount>(SLABS_SCANNED, 0);
            const auto freed =
                finish(do_shrink_slab({m, sched}, sc, shrinker, row.number<int>("priority", 0, DEF_PRIORITY)));
            row.set("scan_calls", shrinker.scan_calls());
            row.set("objects_scanned", m.world().vm_events[SLABS_SCANNED]);
            row.set("freed", static_cast<std::int64_t>(freed));
            row.set("nr_deferred_out", shrinker.nr_deferred());
        };
    }

} // namespace

std::vector<Table> shrink_slab_tables()
{
    return {{"shrink_slab", {"scan_calls", "objects_scanned", "freed", "nr_deferred_out"}, shrink_slab_rows}};
}

} // namespace rs
