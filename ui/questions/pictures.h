// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures beside the answers: each drawn from the machine's numbers at a place.
#pragma once

#include "questions/drawing.h"
#include "questions/place.h"
#include "questions/question.h"

namespace rs {

Drawing draw_picture(Picture picture, const Place& place, const Paper& paper);

// Of free memory.
/// The zone's first highatomic pageblock page by page, and the reserve against its limit.
Drawing draw_highatomic_block(const Place& place, const Paper& paper);
/// Each CPU's lists against how long they may get.
Drawing draw_pcp_lists(const Place& place, const Paper& paper);
/// Free pages of the zone by the order of their blocks.
Drawing draw_buddy_orders(const Place& place, const Paper& paper);
/// The zone's pageblocks, one cell each.
Drawing draw_pageblock_types(const Place& place, const Paper& paper);
/// From which types each type borrows.
Drawing draw_fallback_order(const Place& place, const Paper& paper);
/// Free pages against min, low and high.
Drawing draw_zone_marks(const Place& place, const Paper& paper);
/// What each zone keeps from requests of higher zones.
Drawing draw_lowmem_reserve(const Place& place, const Paper& paper);
/// Free pages that count, and those that per-cpu lists and the highatomic reserve hide.
Drawing draw_hidden_free_pages(const Place& place, const Paper& paper);

// Of reclaim.
/// cpuset.memory_pressure over the next 30 seconds, if nothing more is reclaimed.
Drawing draw_pressure_decay(const Place& place, const Paper& paper);
/// Which tasks run, are stalled on memory, have PF_MEMALLOC.
Drawing draw_tasks(const Place& place, const Paper& paper);
/// What lockdep would look at.
Drawing draw_lockdep_conditions(const Place& place, const Paper& paper);
/// Free pages against half of the min marks.
Drawing draw_pfmemalloc_reserve(const Place& place, const Paper& paper);
/// How many inactive file pages each priority scans.
Drawing draw_priority_shares(const Place& place, const Paper& paper);
/// Constants of scan_control's small fields against S8_MAX.
Drawing draw_s8_limits(const Place& place, const Paper& paper);
/// Sizes of the LRU lists.
Drawing draw_lru_lists(const Place& place, const Paper& paper);
/// Pages scanned and taken by direct reclaim and by kswapd.
Drawing draw_who_reclaimed(const Place& place, const Paper& paper);
/// Unmapped page cache against what node reclaim leaves alone.
Drawing draw_node_reclaim_limits(const Place& place, const Paper& paper);

} // namespace rs
