// SPDX-License-Identifier: GPL-3.0-or-later
// What a page frame is, apart from the lists it is on.
#pragma once

#include <cstdint>

namespace rs {

/// What a page frame is used for: what struct page tells by its flags and mapping. Free is zero, so that frames that
/// nothing ever happened to are free pages inside a larger free block and cost no memory.
enum class PageUse : std::uint8_t {
    Free,      ///< reference count 0: inside a free block, or on a per-cpu list
    Buddy,     ///< head of a free block on a buddy list (PageBuddy)
    Hole,      ///< no page of any zone at this pfn
    Reserved,  ///< never given to the page allocator (PageReserved)
    Slab,      ///< PageSlab
    PageTable, ///< PageTable
    Kernel,    ///< allocated for another kernel use, or by a request
    Tail,      ///< tail of a compound page
    Movable,   ///< movable page of a driver (__PageMovable)
    Anon,      ///< anonymous memory
    File,      ///< page cache of a file on disk
    Shmem,     ///< page cache of shmem, tmpfs or ramfs: swap-backed file
};

/// Bits of struct page's flags that reclaim reads or writes.
enum PageFlag : std::uint16_t {
    PG_referenced = 1U << 0,
    PG_active = 1U << 1,
    PG_dirty = 1U << 2,
    PG_writeback = 1U << 3,
    PG_swapbacked = 1U << 4,
    PG_swapcache = 1U << 5,
    PG_uptodate = 1U << 6,
    PG_locked = 1U << 7,
    PG_workingset = 1U << 8,
    PG_unevictable = 1U << 9,
    PG_mlocked = 1U << 10,
    PG_reclaim = 1U << 11,
    PG_private = 1U << 12, ///< has buffers
    PG_anon = 1U << 13,    ///< PageAnon (in the kernel a bit of page->mapping)
    PG_lru = 1U << 15, ///< on an LRU list (and not isolated from it)
    /// Of a page that is read ahead, what PG_reclaim is of one that is written.
    PG_readahead = PG_reclaim,
};

} // namespace rs
