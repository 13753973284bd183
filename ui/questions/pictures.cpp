// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/pictures.h"

namespace rs {

Drawing draw_picture(Picture picture, const Place& place, const Paper& paper)
{
    switch (picture) {
    case Picture::HighatomicBlock: return draw_highatomic_block(place, paper);
    case Picture::PcpLists: return draw_pcp_lists(place, paper);
    case Picture::BuddyOrders: return draw_buddy_orders(place, paper);
    case Picture::PageblockTypes: return draw_pageblock_types(place, paper);
    case Picture::FallbackOrder: return draw_fallback_order(place, paper);
    case Picture::ZoneMarks: return draw_zone_marks(place, paper);
    case Picture::LowmemReserve: return draw_lowmem_reserve(place, paper);
    case Picture::HiddenFreePages: return draw_hidden_free_pages(place, paper);
    case Picture::PressureDecay: return draw_pressure_decay(place, paper);
    case Picture::Tasks: return draw_tasks(place, paper);
    case Picture::LockdepConditions: return draw_lockdep_conditions(place, paper);
    case Picture::PfmemallocReserve: return draw_pfmemalloc_reserve(place, paper);
    case Picture::PriorityShares: return draw_priority_shares(place, paper);
    case Picture::S8Limits: return draw_s8_limits(place, paper);
    case Picture::LruLists: return draw_lru_lists(place, paper);
    case Picture::WhoReclaimed: return draw_who_reclaimed(place, paper);
    case Picture::NodeReclaimLimits: return draw_node_reclaim_limits(place, paper);
    }
    return {};
}

} // namespace rs
