// SPDX-License-Identifier: GPL-3.0-or-later
// The constants of the machine that everything else is written in: zones, migratetypes, LRU lists, watermarks.
// Kernel: include/linux/mmzone.h, Debian's amd64 configuration (no CMA, no high memory).
#pragma once

#include "base/index.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace rs {

inline constexpr std::uint32_t page_size = 4096, sector_size = 512; // bytes


inline constexpr int PAGE_SHIFT = 12;
inline constexpr std::uint64_t PAGE_SIZE = std::uint64_t{1} << PAGE_SHIFT; ///< bytes
inline constexpr unsigned MAX_ORDER = 11; ///< orders are 0 to 10
inline constexpr Order pageblock_order{9};
inline constexpr std::uint32_t pageblock_nr_pages = pages_in(pageblock_order);
inline constexpr Order PAGE_ALLOC_COSTLY_ORDER{3};
inline constexpr std::uint32_t SWAP_CLUSTER_MAX = 32;
inline constexpr int DEF_PRIORITY = 12;
inline constexpr int MAX_RECLAIM_RETRIES = 16;
inline constexpr int CONFIG_PCP_BATCH_SCALE_MAX = 5;
inline constexpr std::uint32_t COMPACT_MAX_DEFER_SHIFT = 6; ///< at most 2^6 - 1 requests pass failed compaction by
inline constexpr std::uint32_t PAGEVEC_SIZE = 15; ///< folios in a per-CPU batch

enum ZoneType : std::uint8_t { ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_MOVABLE, ZONE_DEVICE, MAX_NR_ZONES };
inline constexpr std::array<std::string_view, MAX_NR_ZONES> zone_names{"DMA", "DMA32", "Normal", "Movable", "Device"};

enum Migratetype : std::uint8_t {
    MIGRATE_UNMOVABLE,
    MIGRATE_MOVABLE,
    MIGRATE_RECLAIMABLE,
    MIGRATE_HIGHATOMIC,
    MIGRATE_PCPTYPES = MIGRATE_HIGHATOMIC, ///< how many types have lists of their own in a per-cpu page list
    MIGRATE_ISOLATE,
    MIGRATE_TYPES
};
inline constexpr std::array<std::string_view, MIGRATE_TYPES> migratetype_names{"Unmovable", "Movable", "Reclaimable",
                                                                                "HighAtomic", "Isolate"};

/// Whether free pages of two types may be merged into one block above pageblock size.
constexpr bool migratetype_is_mergeable(Migratetype mt) { return mt < MIGRATE_PCPTYPES; }

inline constexpr unsigned NR_LOWORDER_PCP_LISTS = MIGRATE_PCPTYPES * (raw(PAGE_ALLOC_COSTLY_ORDER) + 1);
inline constexpr unsigned NR_PCP_LISTS = NR_LOWORDER_PCP_LISTS + 2; ///< the last two: order 9, other and movable

enum Watermark : std::uint8_t { WMARK_MIN, WMARK_LOW, WMARK_HIGH, WMARK_PROMO, NR_WMARK };

/// Bit of kernel.numa_balancing: hot pages are promoted to faster nodes.
inline constexpr std::uint32_t NUMA_BALANCING_MEMORY_TIERING = 1U << 1;

/// Where compaction's scanners of a zone start, and where they started when all of it was looked at last.
/// Kernel: zone->compact_cached_free_pfn, compact_cached_migrate_pfn[], compact_init_migrate_pfn, compact_init_free_pfn.
enum CompactPfn : std::uint8_t {
    COMPACT_CACHED_FREE,
    COMPACT_CACHED_MIGRATE_ASYNC,
    COMPACT_CACHED_MIGRATE_SYNC,
    COMPACT_INIT_MIGRATE,
    COMPACT_INIT_FREE,
    NR_COMPACT_PFNS
};

enum LruList : std::uint8_t {
    LRU_INACTIVE_ANON,
    LRU_ACTIVE_ANON,
    LRU_INACTIVE_FILE,
    LRU_ACTIVE_FILE,
    LRU_UNEVICTABLE,
    NR_LRU_LISTS
};
inline constexpr std::array<std::string_view, NR_LRU_LISTS> lru_names{"inactive_anon", "active_anon", "inactive_file",
                                                                      "active_file", "unevictable"};
constexpr bool is_file_lru(LruList lru) { return lru == LRU_INACTIVE_FILE || lru == LRU_ACTIVE_FILE; }
constexpr bool is_active_lru(LruList lru) { return lru == LRU_ACTIVE_ANON || lru == LRU_ACTIVE_FILE; }

/// The per-CPU folio batches of mm/swap.c, in the order in which lru_add_drain_cpu() empties them.
enum FolioBatch : std::uint8_t {
    BATCH_LRU_ADD,
    BATCH_LRU_ROTATE,
    BATCH_LRU_DEACTIVATE_FILE,
    BATCH_LRU_DEACTIVATE,
    BATCH_LRU_LAZYFREE,
    BATCH_ACTIVATE,
    NR_FOLIO_BATCHES
};

/// Bits of zone->flags and pgdat->flags, as in the kernel.
inline constexpr std::uint32_t ZONE_BOOSTED_WATERMARK = 1U << 0;
inline constexpr std::uint32_t ZONE_RECLAIM_ACTIVE = 1U << 1;
inline constexpr std::uint32_t PGDAT_DIRTY = 1U << 0;
inline constexpr std::uint32_t PGDAT_WRITEBACK = 1U << 1;
inline constexpr std::uint32_t PGDAT_RECLAIM_LOCKED = 1U << 2;
/// Bits of lruvec->flags.
inline constexpr std::uint32_t LRUVEC_CONGESTED = 1U << 0;

constexpr ZoneId zone_of(NodeId node, ZoneType type) { return ZoneId(raw(node) * MAX_NR_ZONES + type); }
constexpr NodeId zone_to_nid(ZoneId zone) { return NodeId(raw(zone) / MAX_NR_ZONES); }
constexpr ZoneType zone_idx(ZoneId zone) { return ZoneType(raw(zone) % MAX_NR_ZONES); }

} // namespace rs
