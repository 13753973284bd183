// SPDX-License-Identifier: GPL-3.0-or-later
// How fragmented a node is, for kcompactd to compact it before somebody needs a huge page. Kernel: mm/compaction.c.
//
//     0 . . . . . . [low . . . . . high] . . . . 100     score of the node
//                    ^ it stops there  ^ above, it starts          vm.compaction_proactiveness moves both
#pragma once

#include "world/world.h"

namespace rs {

/// Per cent of the free memory that lies in blocks too small for a huge page. Kernel: fragmentation_score_zone().
std::uint32_t fragmentation_score_zone(const World& w, ZoneId zone);
/// The same by the zone's share of the node's pages, so that small zones hardly count.
/// Kernel: fragmentation_score_zone_weighted().
std::uint32_t fragmentation_score_zone_weighted(const World& w, ZoneId zone);
/// 0 to 100. Kernel: fragmentation_score_node().
std::uint32_t fragmentation_score_node(const World& w, NodeId node);

/// What proactive compaction strives for, 5 to 100. Kernel: fragmentation_score_wmark(pgdat, true).
std::uint32_t fragmentation_score_wmark_low(const World& w);
/// Above this it begins, up to 100. Kernel: fragmentation_score_wmark(pgdat, false).
std::uint32_t fragmentation_score_wmark_high(const World& w);

} // namespace rs
