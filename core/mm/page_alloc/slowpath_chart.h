// SPDX-License-Identifier: GPL-3.0-or-later
// An allocation as a flow chart: the fast path's attempt, then the slow path. Kernel: __alloc_pages(),
// __alloc_pages_slowpath(), __alloc_pages_direct_reclaim(), mm/page_alloc.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of slow_path_boxes.
enum class SlowPathBox : BoxNo {
    fast,           ///< first attempt, low watermark
    wake_kswapd,
    slow,           ///< second attempt, min watermark
    compact_first,  ///< before reclaim
    reserves,       ///< retry: attempt with adjusted flags
    perform_reclaim,
    after_reclaim,
    unreserve,
    drain,
    compact_after,  ///< after reclaim
    should_retry,   ///< should_compact_retry, too
    may_oom,
    nopage,
    got_pg,
    fail,
    count
};

inline constexpr std::array<FlowBox, at(SlowPathBox::count)> slow_path_boxes{{
    {"get_page_from_freelist"},
    {"wake_all_kswapds", Opens::woken, FlowChartId::balance_pgdat},
    {"get_page_from_freelist"},
    {"direct_compact", Opens::called, FlowChartId::compact_zone},
    {"get_page_from_freelist"},
    {"perform_reclaim", Opens::called, FlowChartId::try_to_free_pages},
    {"get_page_from_freelist"},
    {"unreserve_highatomic"},
    {"drain_all_pages"},
    {"direct_compact", Opens::called, FlowChartId::compact_zone},
    {"should_reclaim_retry"},
    {"may_oom", Opens::called, FlowChartId::out_of_memory},
    {"nopage"},
    {"got_pg"},
    {"fail"},
}};

inline constexpr std::array slow_path_edges{
    FlowEdge{SlowPathBox::fast, SlowPathBox::got_pg, Step::fast_path_got_page},
    FlowEdge{SlowPathBox::fast, SlowPathBox::wake_kswapd, Step::fast_path_failed},
    FlowEdge{SlowPathBox::wake_kswapd, SlowPathBox::slow, Step::kswapds_woken},
    FlowEdge{SlowPathBox::wake_kswapd, SlowPathBox::nopage, Step::no_zone_eligible},
    FlowEdge{SlowPathBox::slow, SlowPathBox::got_pg, Step::slow_attempt_got_page},
    FlowEdge{SlowPathBox::slow, SlowPathBox::compact_first, Step::compact_before_reclaim},
    FlowEdge{SlowPathBox::slow, SlowPathBox::reserves, Step::no_compaction_before_reclaim},
    FlowEdge{SlowPathBox::compact_first, SlowPathBox::got_pg, Step::early_compaction_got_page},
    FlowEdge{SlowPathBox::compact_first, SlowPathBox::reserves, Step::early_compaction_failed},
    FlowEdge{SlowPathBox::compact_first, SlowPathBox::nopage, Step::early_compaction_gives_up},
    FlowEdge{SlowPathBox::reserves, SlowPathBox::got_pg, Step::retry_attempt_got_page},
    FlowEdge{SlowPathBox::reserves, SlowPathBox::nopage, Step::may_not_reclaim},
    FlowEdge{SlowPathBox::reserves, SlowPathBox::perform_reclaim, Step::enter_direct_reclaim},
    FlowEdge{SlowPathBox::perform_reclaim, SlowPathBox::after_reclaim, Step::reclaim_made_progress},
    FlowEdge{SlowPathBox::perform_reclaim, SlowPathBox::compact_after, Step::reclaim_made_no_progress},
    FlowEdge{SlowPathBox::after_reclaim, SlowPathBox::got_pg, Step::reclaim_got_page},
    FlowEdge{SlowPathBox::after_reclaim, SlowPathBox::unreserve, Step::no_page_after_reclaim},
    FlowEdge{SlowPathBox::unreserve, SlowPathBox::drain, Step::highatomic_unreserved},
    FlowEdge{SlowPathBox::drain, SlowPathBox::after_reclaim, Step::pcp_lists_drained},
    FlowEdge{SlowPathBox::after_reclaim, SlowPathBox::compact_after, Step::no_page_after_drain},
    FlowEdge{SlowPathBox::compact_after, SlowPathBox::got_pg, Step::late_compaction_got_page},
    FlowEdge{SlowPathBox::compact_after, SlowPathBox::nopage, Step::no_retry_wanted},
    FlowEdge{SlowPathBox::compact_after, SlowPathBox::should_retry, Step::consider_retry},
    FlowEdge{SlowPathBox::should_retry, SlowPathBox::reserves, Step::retry_reclaim},
    FlowEdge{SlowPathBox::should_retry, SlowPathBox::may_oom, Step::no_more_retries},
    FlowEdge{SlowPathBox::may_oom, SlowPathBox::got_pg, Step::oom_path_got_page},
    FlowEdge{SlowPathBox::may_oom, SlowPathBox::reserves, Step::oom_made_progress},
    FlowEdge{SlowPathBox::may_oom, SlowPathBox::nopage, Step::oom_did_not_help},
    FlowEdge{SlowPathBox::may_oom, SlowPathBox::nopage, Step::oom_gets_nowhere},
    FlowEdge{SlowPathBox::nopage, SlowPathBox::reserves, Step::nofail_retries},
    FlowEdge{SlowPathBox::nopage, SlowPathBox::nopage, Step::nofail_hopeless},
    FlowEdge{SlowPathBox::nopage, SlowPathBox::got_pg, Step::nofail_got_page},
    FlowEdge{SlowPathBox::nopage, SlowPathBox::fail, Step::allocation_failed},
};

inline constexpr std::array slow_path_asides{
    FlowAside{SlowPathBox::should_retry, SlowPathBox::unreserve, Function::unreserve_highatomic_pageblock},
};

inline constexpr FlowChart slow_path_chart{Function::alloc_pages, slow_path_boxes, slow_path_edges, slow_path_asides};

} // namespace rs
