// SPDX-License-Identifier: GPL-3.0-or-later
// The free scanner: from the zone's end downwards, it takes free blocks off the buddy lists, as many pages as are to be
// moved, and splits them. A look at the free lists comes first: what lies high enough there is taken without a scan.
// Kernel: mm/compaction.c.
#pragma once

#include "mm/compaction/compact_control.h"
#include "mm/migrate.h"

namespace rs {

/// Fills cc.freepages, and moves cc.free_pfn. Kernel: isolate_freepages().
Co<void> isolate_freepages(Kernel k, CompactControl& cc);

/// Takes free blocks of [start_pfn, end_pfn), all of one pageblock, until there are enough; looks at every `stride`th
/// page only. Returns where it stopped. Kernel: isolate_freepages_block() without strict.
struct FreeScan {
    Pfn stopped_at{};
    std::uint32_t isolated = 0; ///< pages
};
Co<FreeScan> isolate_freepages_block(Kernel k, CompactControl& cc, Pfn start_pfn, Pfn end_pfn, std::uint32_t stride);

/// Searches the lists of movable free blocks for one in the upper quarter of what is between the scanners (or half, if
/// there is none), and takes it. At the start of a scan may just choose where it is to begin (cc.free_pfn).
/// None: nothing was found. Kernel: fast_isolate_freepages().
std::optional<Pfn> fast_isolate_freepages(Machine& m, CompactControl& cc);

/// Where the pages of cc.migratepages go. Kernel: compaction_alloc(), compaction_free().
class FreeScannersPages final : public NewPages {
public:
    FreeScannersPages(Kernel k, CompactControl& cc)
        : k_(k)
        , cc_(cc)
    {
    }
    Co<Pfn> get_new_page() override;
    void put_new_page(Pfn page) override;

private:
    Co<Pfn> isolate_and_get();
    Pfn take_first();

    Kernel k_;
    CompactControl& cc_;
};

/// Gives pages that were not needed back. Returns the highest of them. Kernel: release_freepages().
Pfn release_freepages(Machine& m, ListNode list);

} // namespace rs
