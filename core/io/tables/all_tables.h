// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, by the rooms of the kernel that they are about.
#pragma once

#include "io/tables/table.h"

namespace rs {

std::vector<Table> balanced_table();
std::vector<Table> compaction_tables();
std::vector<Table> folio_tables();
std::vector<Table> gfp_tables();
std::vector<Table> page_alloc_tables();
std::vector<Table> pcp_tables();
std::vector<Table> pressure_tables();
std::vector<Table> scan_count_tables();
std::vector<Table> shrink_lruvec_table();
std::vector<Table> shrink_slab_tables();
std::vector<Table> slowpath_tables();
std::vector<Table> steal_tables();
std::vector<Table> vmpressure_tables();
std::vector<Table> vmscan_tables();
std::vector<Table> wmarks_table();
std::vector<Table> workingset_tables();

} // namespace rs
