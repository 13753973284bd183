// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that can stand on a simulated call stack, with the kernel function each follows.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

// X(enumerator, the kernel's spelling, the kernel's file, our file under core/)
#define RS_FUNCTIONS(X)                                                                                                \
    X(none, "", "", "")                                                                                                \
    X(alloc_pages, "__alloc_pages", "mm/page_alloc.c", "mm/page_alloc/alloc_pages.cpp")                                \
    X(get_page_from_freelist, "get_page_from_freelist", "mm/page_alloc.c", "mm/page_alloc/freelist.cpp")               \
    X(rmqueue, "rmqueue", "mm/page_alloc.c", "mm/page_alloc/rmqueue.cpp")                                              \
    X(rmqueue_bulk, "rmqueue_bulk", "mm/page_alloc.c", "mm/page_alloc/pcp.cpp")                                        \
    X(rmqueue_fallback, "__rmqueue_fallback", "mm/page_alloc.c", "mm/page_alloc/fallback.cpp")                         \
    X(steal_suitable_fallback, "steal_suitable_fallback", "mm/page_alloc.c", "mm/page_alloc/fallback.cpp")             \
    X(reserve_highatomic_pageblock, "reserve_highatomic_pageblock", "mm/page_alloc.c",                                 \
      "mm/page_alloc/highatomic.cpp")                                                                                  \
    X(unreserve_highatomic_pageblock, "unreserve_highatomic_pageblock", "mm/page_alloc.c",                             \
      "mm/page_alloc/highatomic.cpp")                                                                                  \
    X(free_pages, "__free_pages", "mm/page_alloc.c", "mm/page_alloc/free.cpp")                                         \
    X(free_unref_page_list, "free_unref_page_list", "mm/page_alloc.c", "mm/page_alloc/free.cpp")                       \
    X(free_pcppages_bulk, "free_pcppages_bulk", "mm/page_alloc.c", "mm/page_alloc/pcp.cpp")                            \
    X(drain_all_pages, "drain_all_pages", "mm/page_alloc.c", "mm/page_alloc/drain.cpp")                                \
    X(drain_pages_zone, "drain_pages_zone", "mm/page_alloc.c", "mm/page_alloc/drain.cpp")                              \
    X(alloc_pages_slowpath, "__alloc_pages_slowpath", "mm/page_alloc.c", "mm/page_alloc/slowpath.cpp")                 \
    X(wake_all_kswapds, "wake_all_kswapds", "mm/page_alloc.c", "mm/page_alloc/slowpath_calls.cpp")                     \
    X(alloc_pages_direct_compact, "__alloc_pages_direct_compact", "mm/page_alloc.c", "mm/page_alloc/slowpath.cpp")     \
    X(alloc_pages_direct_reclaim, "__alloc_pages_direct_reclaim", "mm/page_alloc.c",                                   \
      "mm/page_alloc/direct_reclaim.cpp")                                                                              \
    X(perform_reclaim, "__perform_reclaim", "mm/page_alloc.c", "mm/page_alloc/direct_reclaim.cpp")                     \
    X(should_reclaim_retry, "should_reclaim_retry", "mm/page_alloc.c", "mm/page_alloc/retry.cpp")                      \
    X(should_compact_retry, "should_compact_retry", "mm/page_alloc.c", "mm/page_alloc/retry.cpp")                      \
    X(alloc_pages_may_oom, "__alloc_pages_may_oom", "mm/page_alloc.c", "mm/page_alloc/may_oom.cpp")                    \
    X(out_of_memory, "out_of_memory", "mm/oom_kill.c", "mm/oom_kill.cpp")                                              \
    X(select_bad_process, "select_bad_process", "mm/oom_kill.c", "mm/oom_kill/select_bad_process.cpp")                 \
    X(oom_kill_process, "oom_kill_process", "mm/oom_kill.c", "mm/oom_kill/oom_kill_process.cpp")                       \
    X(oom_reap_task, "oom_reap_task", "mm/oom_kill.c", "mm/oom_kill/oom_reaper.cpp")                                   \
    X(do_exit, "do_exit", "kernel/exit.c", "mm/exit.cpp")                                                              \
    X(do_anonymous_page, "do_anonymous_page", "mm/memory.c", "mm/memory.cpp")                                          \
    X(unmap_page_range, "unmap_page_range", "mm/memory.c", "mm/memory.cpp")                                            \
    X(warn_alloc, "warn_alloc", "mm/page_alloc.c", "mm/page_alloc/warn_alloc.cpp")                                     \
    X(try_to_free_pages, "try_to_free_pages", "mm/vmscan.c", "mm/vmscan/try_to_free_pages.cpp")                        \
    X(throttle_direct_reclaim, "throttle_direct_reclaim", "mm/vmscan.c", "mm/vmscan/throttle.cpp")                     \
    X(do_try_to_free_pages, "do_try_to_free_pages", "mm/vmscan.c", "mm/vmscan/try_to_free_pages.cpp")                  \
    X(kswapd, "kswapd", "mm/vmscan.c", "mm/vmscan/kswapd.cpp")                                                         \
    X(kswapd_try_to_sleep, "kswapd_try_to_sleep", "mm/vmscan.c", "mm/vmscan/kswapd.cpp")                               \
    X(balance_pgdat, "balance_pgdat", "mm/vmscan.c", "mm/vmscan/balance_pgdat.cpp")                                    \
    X(shrink_zones, "shrink_zones", "mm/vmscan.c", "mm/vmscan/shrink_zones.cpp")                                       \
    X(shrink_node, "shrink_node", "mm/vmscan.c", "mm/vmscan/shrink_node.cpp")                                          \
    X(prepare_scan_count, "prepare_scan_count", "mm/vmscan.c", "mm/vmscan/scan_count.cpp")                             \
    X(get_scan_count, "get_scan_count", "mm/vmscan.c", "mm/vmscan/scan_count.cpp")                                     \
    X(shrink_lruvec, "shrink_lruvec", "mm/vmscan.c", "mm/vmscan/shrink_lruvec.cpp")                                    \
    X(shrink_inactive_list, "shrink_inactive_list", "mm/vmscan.c", "mm/vmscan/shrink_inactive_list.cpp")               \
    X(shrink_active_list, "shrink_active_list", "mm/vmscan.c", "mm/vmscan/shrink_active_list.cpp")                     \
    X(isolate_lru_folios, "isolate_lru_folios", "mm/vmscan.c", "mm/vmscan/isolate.cpp")                                \
    X(shrink_folio_list, "shrink_folio_list", "mm/vmscan.c", "mm/vmscan/shrink_folio_list.cpp")                        \
    X(move_folios_to_lru, "move_folios_to_lru", "mm/vmscan.c", "mm/vmscan/isolate.cpp")                                \
    X(lru_add_drain_all, "lru_add_drain_all", "mm/swap.c", "mm/swap.cpp")                                              \
    X(lru_add_drain, "lru_add_drain", "mm/swap.c", "mm/swap.cpp")                                                      \
    X(shrink_slab, "shrink_slab", "mm/vmscan.c", "mm/slab/shrinkers.cpp")                                              \
    X(generic_perform_write, "generic_perform_write", "mm/filemap.c", "mm/filemap/filemap_write.cpp")                  \
    X(balance_dirty_pages, "balance_dirty_pages", "mm/page-writeback.c", "mm/page_writeback/balance_dirty_pages.cpp")  \
    X(file_write_and_wait, "file_write_and_wait_range", "mm/filemap.c", "mm/page_writeback/write_cache_pages.cpp")      \
    X(write_cache_pages, "write_cache_pages", "mm/page-writeback.c", "mm/page_writeback/write_cache_pages.cpp")        \
    X(wb_workfn, "wb_workfn", "fs/fs-writeback.c", "mm/fs_writeback/wb_workfn.cpp")                                    \
    X(wb_writeback, "wb_writeback", "fs/fs-writeback.c", "mm/fs_writeback/wb_writeback.cpp")                           \
    X(kmem_cache_alloc, "kmem_cache_alloc", "mm/slub.c", "mm/slab/kmem_cache.cpp")                                     \
    X(try_to_compact_pages, "try_to_compact_pages", "mm/compaction.c", "mm/compaction.cpp")                            \
    X(compact_zone, "compact_zone", "mm/compaction.c", "mm/compaction/compact_zone.cpp")                               \
    X(isolate_migratepages, "isolate_migratepages", "mm/compaction.c", "mm/compaction/isolate_migratepages.cpp")       \
    X(isolate_migratepages_block, "isolate_migratepages_block", "mm/compaction.c",                                     \
      "mm/compaction/isolate_migratepages_block.cpp")                                                                  \
    X(isolate_freepages, "isolate_freepages", "mm/compaction.c", "mm/compaction/isolate_freepages.cpp")                \
    X(kcompactd, "kcompactd", "mm/compaction.c", "mm/compaction/kcompactd.cpp")                                        \
    X(wakeup_kcompactd, "wakeup_kcompactd", "mm/compaction.c", "mm/compaction/kcompactd.cpp")                          \
    X(kcompactd_do_work, "kcompactd_do_work", "mm/compaction.c", "mm/compaction/kcompactd.cpp")                        \
    X(proactive_compact_node, "proactive_compact_node", "mm/compaction.c", "mm/compaction/compact_node.cpp")           \
    X(compact_node, "compact_node", "mm/compaction.c", "mm/compaction/compact_node.cpp")                               \
    X(migrate_pages, "migrate_pages", "mm/migrate.c", "mm/migrate.cpp")                                                \
    X(bio_endio, "bio_endio", "block/bio.c", "mm/block/bio.cpp")                                                       \
    X(filemap_read, "filemap_read", "mm/filemap.c", "mm/filemap/filemap_read.cpp")                                     \
    X(page_cache_ra_unbounded, "page_cache_ra_unbounded", "mm/readahead.c", "mm/filemap/readahead.cpp")

namespace rs {

enum class Function : std::uint8_t {
#define RS_ENUMERATOR(name, kernel, kernel_file, file) name,
    RS_FUNCTIONS(RS_ENUMERATOR)
#undef RS_ENUMERATOR
    count
};

struct FunctionInfo {
    std::string_view kernel_name;
    std::string_view kernel_file;
    std::string_view file; ///< under core/
};

inline constexpr std::array<FunctionInfo, static_cast<std::size_t>(Function::count)> function_infos{{
#define RS_INFO(name, kernel, kernel_file, file) {kernel, kernel_file, file},
    RS_FUNCTIONS(RS_INFO)
#undef RS_INFO
}};

constexpr const FunctionInfo& info(Function function) { return function_infos[static_cast<std::size_t>(function)]; }

} // namespace rs
