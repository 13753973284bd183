// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path as a flow chart: one description for the picture and for the engine.
//
// An edge is taken when the engine records its step; so what the window lights up is what ran. A test walks every
// recorded run along this chart and fails when two edges in a row do not meet.
#pragma once

#include "trace/steps.h"

#include <array>
#include <string_view>

namespace rs {

/// Boxes of the chart, named after the function that the kernel is in.
enum class PathNode : std::uint8_t {
    fast,           ///< get_page_from_freelist, first attempt, low watermark
    wake_kswapd,    ///< wake_all_kswapds
    slow,           ///< get_page_from_freelist, min watermark
    compact_first,  ///< __alloc_pages_direct_compact before reclaim
    reserves,       ///< retry: get_page_from_freelist with adjusted flags
    perform_reclaim,
    after_reclaim,  ///< get_page_from_freelist after reclaim
    unreserve,      ///< unreserve_highatomic_pageblock
    drain,          ///< drain_all_pages
    compact_after,  ///< __alloc_pages_direct_compact after reclaim
    should_retry,   ///< should_reclaim_retry, should_compact_retry
    may_oom,        ///< __alloc_pages_may_oom
    nopage,
    got_pg,
    fail,
    count
};

struct PathEdge {
    PathNode from;
    PathNode to;
    Step step; ///< recorded exactly when the engine goes this way
};

inline constexpr std::array path_edges{
    PathEdge{PathNode::fast, PathNode::got_pg, Step::fast_path_got_page},
    PathEdge{PathNode::fast, PathNode::wake_kswapd, Step::fast_path_failed},
    PathEdge{PathNode::wake_kswapd, PathNode::slow, Step::kswapds_woken},
    PathEdge{PathNode::wake_kswapd, PathNode::nopage, Step::no_zone_eligible},
    PathEdge{PathNode::slow, PathNode::got_pg, Step::slow_attempt_got_page},
    PathEdge{PathNode::slow, PathNode::compact_first, Step::compact_before_reclaim},
    PathEdge{PathNode::slow, PathNode::reserves, Step::no_compaction_before_reclaim},
    PathEdge{PathNode::compact_first, PathNode::got_pg, Step::early_compaction_got_page},
    PathEdge{PathNode::compact_first, PathNode::reserves, Step::early_compaction_failed},
    PathEdge{PathNode::compact_first, PathNode::nopage, Step::early_compaction_gives_up},
    PathEdge{PathNode::reserves, PathNode::got_pg, Step::retry_attempt_got_page},
    PathEdge{PathNode::reserves, PathNode::nopage, Step::may_not_reclaim},
    PathEdge{PathNode::reserves, PathNode::perform_reclaim, Step::enter_direct_reclaim},
    PathEdge{PathNode::perform_reclaim, PathNode::after_reclaim, Step::reclaim_made_progress},
    PathEdge{PathNode::perform_reclaim, PathNode::compact_after, Step::reclaim_made_no_progress},
    PathEdge{PathNode::after_reclaim, PathNode::got_pg, Step::reclaim_got_page},
    PathEdge{PathNode::after_reclaim, PathNode::unreserve, Step::no_page_after_reclaim},
    PathEdge{PathNode::unreserve, PathNode::drain, Step::highatomic_unreserved},
    PathEdge{PathNode::drain, PathNode::after_reclaim, Step::pcp_lists_drained},
    PathEdge{PathNode::after_reclaim, PathNode::compact_after, Step::no_page_after_drain},
    PathEdge{PathNode::compact_after, PathNode::got_pg, Step::late_compaction_got_page},
    PathEdge{PathNode::compact_after, PathNode::nopage, Step::no_retry_wanted},
    PathEdge{PathNode::compact_after, PathNode::should_retry, Step::consider_retry},
    PathEdge{PathNode::should_retry, PathNode::reserves, Step::retry_reclaim},
    PathEdge{PathNode::should_retry, PathNode::may_oom, Step::no_more_retries},
    PathEdge{PathNode::may_oom, PathNode::got_pg, Step::oom_path_got_page},
    PathEdge{PathNode::may_oom, PathNode::reserves, Step::oom_made_progress},
    PathEdge{PathNode::may_oom, PathNode::nopage, Step::oom_did_not_help},
    PathEdge{PathNode::nopage, PathNode::reserves, Step::nofail_retries},
    PathEdge{PathNode::nopage, PathNode::nopage, Step::nofail_hopeless},
    PathEdge{PathNode::nopage, PathNode::got_pg, Step::nofail_got_page},
    PathEdge{PathNode::nopage, PathNode::fail, Step::allocation_failed},
};

} // namespace rs
