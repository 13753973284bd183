// SPDX-License-Identifier: GPL-3.0-or-later
// Caches of the kernel's own objects that reclaim may empty: directory entries and inodes that nobody uses, kept in
// case somebody asks for them again. Objects lie in slabs of a few pages; a slab's pages come free only when its last
// object does, so that one object in use keeps all of it:
//
//     oldest slab                         newest slab
//     | unused | unused | in use |  ...  | unused | unused | room |
//     reclaim frees unused objects       new ones are made here
//     from here on
//
// Kernel: mm/slub.c, and fs/dcache.c, fs/inode.c for what is unused.
#pragma once

#include "mm/filemap/readahead.h"
#include "mm/slab/slab_types.h"
#include "sched/kernel.h"

#include <array>
#include <string_view>

namespace rs {

/// As /proc/slabinfo tells it of the recorded machines (dentry, ext4_inode_cache).
struct KmemCacheInfo {
    std::string_view name;
    std::uint32_t object_size; ///< bytes
    Order order;               ///< of a slab
    Order min_order;           ///< of a slab where memory is short
    constexpr std::uint32_t objects_in(Order slab) const { return pages_in(slab) * page_size / object_size; }
};
inline constexpr std::array<KmemCacheInfo, nr_kmem_caches> kmem_caches{{
    {"dentry", 192, Order{0}, Order{0}},
    {"inode", 1192, Order{2}, Order{0}},
}};

/// Makes so many objects, of which each `in_use_every`-th stays in use (0: none); returns how many could be made.
/// Kernel: kmem_cache_alloc() and allocate_slab().
Co<std::uint64_t> kmem_cache_alloc(Kernel k, KmemCache cache, std::uint64_t objects, std::uint64_t in_use_every,
                                   Placement placement);

/// Objects on the node that nobody uses. Kernel: list_lru_shrink_count().
inline std::uint64_t unused_objects(const World& w, NodeId node, KmemCache cache)
{
    return w.unused_objects[w.layout.kmem_cache(node, cache)];
}

/// Frees the oldest unused objects of the node, and the slabs that are empty then; returns how many were freed. Counts
/// the pages for the task that reclaims. Kernel: prune_dcache_sb(), prune_icache_sb() down to free_slab().
std::uint64_t free_unused_objects(Machine& m, NodeId node, KmemCache cache, std::uint64_t nr_to_scan);

} // namespace rs
