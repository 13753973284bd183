// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/where.h"

#include <algorithm>

namespace rs {

namespace {

    using T = Topic;

    constexpr WordTopic word_topics[] = {
        // panels and their parts
        {"lists", T::buddy},
        {"lists.buddy", T::buddy},
        {"lists.pcp", T::pcp},
        {"lists.lru", T::lru},
        {"lists.isolated", T::lru},
        {"memory_map", T::pageblock},
        {"chart", T::watermarks},
        {"chart.free", T::watermarks},
        {"chart.lru", T::lru},
        {"chart.scan", T::kswapd},
        {"chart.psi", T::psi},
        {"chart.psi_total", T::psi},
        {"chart.pressure", T::memory_pressure},
        // functions of the listing
        {"reserve_highatomic_pageblock", T::highatomic},
        {"unreserve_highatomic_pageblock", T::highatomic},
        {"highatomic_limit", T::highatomic},
        {"rmqueue_pcplist", T::pcp},
        {"free_unref_page_commit", T::pcp},
        {"free_pcppages_bulk", T::pcp},
        {"nr_pcp_high", T::pcp},
        {"nr_pcp_free", T::pcp},
        {"rmqueue_bulk", T::pcp},
        {"drain_all_pages", T::drained_once},
        {"get_page_from_freelist", T::watermarks},
        {"unreserve_highatomic", T::highatomic},
        {"should_reclaim_retry", T::progress_first},
        {"rmqueue_fallback", T::fallback},
        {"can_steal_fallback", T::fallback},
        {"find_suitable_fallback", T::fallback},
        {"steal_suitable_fallback", T::fallback},
        {"boost_watermark", T::boost},
        {"zone_watermark_ok", T::watermarks},
        {"zone_watermark_fast", T::watermarks},
        {"wmark_pages", T::watermarks},
        {"zone_watermark_unusable_free", T::highatomic},
        {"lowmem_reserve", T::lowmem_reserve},
        {"psi_memstall_enter", T::psi},
        {"psi_memstall_leave", T::psi},
        {"perform_reclaim", T::progress_first},
        {"cpuset_memory_pressure_bump", T::memory_pressure},
        {"memory_pressure_enabled", T::memory_pressure},
        {"fs_reclaim_conditions", T::fs_reclaim},
        {"memalloc_noreclaim_save", T::pf_memalloc},
        {"memalloc_noreclaim_restore", T::pf_memalloc},
        {"try_to_free_pages", T::memcg_reclaim},
        {"throttle_direct_reclaim", T::throttle},
        {"allow_direct_reclaim", T::throttle},
        {"pfmemalloc_reserve", T::throttle},
        {"do_try_to_free_pages", T::scan_control},
        {"ScanControl", T::scan_control},
        {"sc", T::scan_control},
        {"scan_control", T::scan_control},
        {"S8_MAX", T::s8_checks},
        {"MAX_ORDER", T::s8_checks},
        {"DEF_PRIORITY", T::scan_control},
        {"MAX_NR_ZONES", T::s8_checks},
        {"shrink_node", T::node_reclaim},
        {"shrink_inactive_list", T::lru},
        {"shrink_active_list", T::lru},
        {"isolate_lru_folios", T::lru},
        {"kswapd", T::kswapd},
        {"balance_pgdat", T::kswapd},
        {"wake_all_kswapds", T::kswapd},
        {"pageblock_nr_pages", T::pageblock},
        {"set_pageblock_migratetype", T::pageblock},
        {"move_freepages_block", T::fallback},
        {"MIGRATE_HIGHATOMIC", T::highatomic},
        {"PF_MEMALLOC", T::pf_memalloc},
        {"PF_KTHREAD", T::throttle},
        // variables
        {"drained", T::drained_once},
        {"did_some_progress", T::progress_first},
        {"progress", T::progress_first},
        {"no_progress_loops", T::progress_first},
        {"noreclaim_flag", T::pf_memalloc},
        {"pflags", T::psi},
        {"migratetype", T::pageblock},
        {"fallback_migratetype", T::fallback},
        {"can_steal", T::fallback},
        {"mark", T::watermarks},
        {"alloc_flags", T::watermarks},
        {"reserve_flags", T::pf_memalloc},
        {"highest_zoneidx", T::lowmem_reserve},
        {"order", T::buddy},
        {"batch", T::pcp},
        {"lru", T::lru},
        {"folio_list", T::lru},
        {"l_hold", T::lru},
        {"l_active", T::lru},
        {"l_inactive", T::lru},
        {"nr_inactive_file", T::lru},
        {"nr_active_file", T::lru},
        {"nr_inactive_anon", T::lru},
        {"nr_active_anon", T::lru},
        // scan_control
        {"nr_to_reclaim", T::scan_control},
        {"nr_scanned", T::scan_control},
        {"nr_reclaimed", T::scan_control},
        {"priority", T::scan_control},
        {"reclaim_idx", T::s8_checks},
        {"may_writepage", T::scan_control},
        {"may_unmap", T::node_reclaim},
        {"may_swap", T::memcg_reclaim},
        {"may_deactivate", T::lru},
        {"target_mem_cgroup", T::memcg_reclaim},
        {"proactive", T::memcg_reclaim},
        {"memcg_low_reclaim", T::memcg_reclaim},
        {"memcg_low_skipped", T::memcg_reclaim},
        // /proc, where the answers send the reader
        {"min", T::watermarks},
        {"low", T::watermarks},
        {"nr_free_pages", T::watermarks},
        {"boost", T::boost},
        {"protection", T::lowmem_reserve},
        {"pagesets", T::pcp},
        {"HighAtomic", T::highatomic},
        {"Active", T::lru},
        {"Inactive", T::lru},
        {"nr_isolated_anon", T::lru},
        {"nr_isolated_file", T::lru},
        {"pgscan_kswapd", T::kswapd},
        {"pgsteal_kswapd", T::kswapd},
        {"pgscan_direct", T::kswapd},
        {"pgsteal_direct", T::kswapd},
        {"pageoutrun", T::kswapd},
        {"pgscan_direct_throttle", T::throttle},
        {"zone_reclaim_failed", T::node_reclaim},
        // gfp flags
        {"__GFP_HIGH", T::watermarks},
        {"__GFP_ATOMIC", T::highatomic},
        {"__GFP_FS", T::fs_reclaim},
        {"__GFP_DIRECT_RECLAIM", T::kswapd},
        {"__GFP_KSWAPD_RECLAIM", T::kswapd},
        {"__GFP_MOVABLE", T::pageblock},
        {"__GFP_RECLAIMABLE", T::pageblock},
        {"__GFP_MEMALLOC", T::pf_memalloc},
        {"__GFP_NOMEMALLOC", T::pf_memalloc},
        {"__GFP_ACCOUNT", T::memcg_reclaim},
        {"__GFP_THISNODE", T::node_reclaim},
        {"GFP_DMA", T::lowmem_reserve},
        {"GFP_DMA32", T::lowmem_reserve},
    };

} // namespace

std::span<const WordTopic> all_word_topics() { return word_topics; }

std::optional<Topic> topic_of(QStringView word)
{
    const auto entry =
        std::ranges::find_if(word_topics, [&](const WordTopic& w) { return word == QLatin1String(w.word); });
    if (entry == std::end(word_topics))
        return std::nullopt;
    return entry->topic;
}

} // namespace rs
