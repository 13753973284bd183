// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_places.h"

#include <initializer_list>

namespace rs {

namespace {

    template <class Box>
    using Places = std::array<PathPlace, at(Box::count)>;

    /// The boxes of each column from the top; a row is left empty where the box is Box::count.
    template <class Box>
    constexpr Places<Box> columns(std::initializer_list<Box> left, std::initializer_list<Box> right)
    {
        Places<Box> places{};
        const auto put = [&places](PathColumn column, std::initializer_list<Box> boxes) {
            int row = 0;
            for (const Box box : boxes) {
                if (box != Box::count)
                    places[at(box)] = {column, row};
                ++row;
            }
        };
        put(PathColumn::Left, left);
        put(PathColumn::Right, right);
        return places;
    }

    constexpr auto slow_path_places = [] {
        using enum SlowPathBox;
        return columns<SlowPathBox>(
            {fast, wake_kswapd, slow, compact_first, reserves, perform_reclaim, after_reclaim, unreserve, drain},
            {got_pg, count, count, fail, nopage, may_oom, should_retry, compact_after});
    }();

    constexpr auto try_to_free_pages_places = [] {
        using enum TryToFreePagesBox;
        return columns<TryToFreePagesBox>({throttle, round, zones, snapshot, reclaimed},
                                          {wait, killed, count, count, nothing});
    }();

    constexpr auto shrink_node_places = [] {
        using enum ShrinkNodeBox;
        return columns<ShrinkNodeBox>({prepare, lruvec, slab, flags, stall, proceed},
                                      {count, count, count, count, count, done});
    }();

    constexpr auto balance_pgdat_places = [] {
        using enum BalancePgdatBox;
        return columns<BalancePgdatBox>({balanced, age, shrink, priority}, {done, out, failures});
    }();

    constexpr auto compact_zone_places = [] {
        using enum CompactZoneBox;
        return columns<CompactZoneBox>({suitable, finished, isolate, migrate, drain}, {done, end});
    }();

    constexpr auto out_of_memory_places = [] {
        using enum OutOfMemoryBox;
        return columns<OutOfMemoryBox>({notify, will_free, fs, constraint, panic_check, select, kill},
                                       {no, count, count, count, panic, count, yes});
    }();

} // namespace

std::span<const PathPlace> places_of(FlowChartId chart)
{
    switch (chart) {
    case FlowChartId::slow_path: return slow_path_places;
    case FlowChartId::try_to_free_pages: return try_to_free_pages_places;
    case FlowChartId::shrink_node: return shrink_node_places;
    case FlowChartId::balance_pgdat: return balance_pgdat_places;
    case FlowChartId::compact_zone: return compact_zone_places;
    case FlowChartId::out_of_memory: return out_of_memory_places;
    case FlowChartId::count: break;
    }
    return {};
}

} // namespace rs
