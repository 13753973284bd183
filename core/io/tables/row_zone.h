// SPDX-License-Identifier: GPL-3.0-or-later
// A zone as a row describes it: counters and which free lists are empty. It need not be consistent.
#pragma once

#include "io/tables/table_row.h"
#include "world/world.h"

namespace rs {

/// The zone Normal of a machine with one CPU, and at most one free block on each free list.
class RowZone {
public:
    static constexpr ZoneId zone = zone_of(NodeId{0}, ZONE_NORMAL);

    RowZone();
    /// nr_free, and for each migratetype whose bit is set a list that is not empty.
    void set_free_area(Order order, std::uint64_t nr_free, std::uint32_t lists);
    /// The columns lists_0 to lists_10, and nr_free_0 to nr_free_10 where the table has them: without, nr_free is the
    /// number of lists that are not empty.
    void read_free_areas(const TableRow& row);

    World w;
};

} // namespace rs
