// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pages: a new one takes the old one's place in its file or in the page tables, and on the LRU lists.
// Only what compaction moves, single pages; page tables are known as a number of mappings. Kernel: mm/migrate.c.
#pragma once

#include "mm/compaction/compact_control.h"
#include "sched/kernel.h"

namespace rs {

/// Where the pages go. Kernel: new_page_t, free_page_t.
class NewPages {
public:
    NewPages() = default;
    NewPages(const NewPages&) = delete;
    NewPages& operator=(const NewPages&) = delete;
    virtual ~NewPages() = default;

    /// A page with one reference; no_pfn: there is none left.
    virtual Co<Pfn> get_new_page() = 0;
    /// One that was not needed.
    virtual void put_new_page(Pfn page) = 0;
};

struct Migrated {
    std::uint32_t nr_succeeded = 0; ///< pages
    std::uint32_t nr_failed_pages = 0; ///< pages that were tried
    bool no_memory = false; ///< it ended because there was no page to move to (-ENOMEM)
};

/// Moves the pages of a list, each in up to 10 passes. What could not be moved stays on it, what failed for good first.
/// Kernel: migrate_pages().
Co<Migrated> migrate_pages(Kernel k, ListNode from, NewPages& new_pages, MigrateMode mode);

/// Why a page was not moved.
enum class MigrateResult : std::uint8_t {
    Success,
    Again, ///< somebody holds it: it is tried once more (-EAGAIN)
    Busy, ///< under writeback, which is not waited for: for good (-EBUSY)
};

/// Moves one page to another, which takes over all that it is. On success the old one is freed.
/// Kernel: __migrate_folio_unmap(), migrate_folio_move().
MigrateResult migrate_folio(Machine& m, Pfn src, Pfn dst, MigrateMode mode);

/// Puts isolated pages back on the LRU lists, by the batch. Kernel: putback_movable_pages().
void putback_movable_pages(Machine& m, ListNode list);

} // namespace rs
