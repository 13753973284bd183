// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that were taken out of page tables wait here, to be freed together. The first 8 have room on the stack; for
// more a page is asked for, of which one holds 510. Where memory is out there is none, and they are freed 8 by 8.
// Kernel: mm/mmu_gather.c.
#pragma once

#include "mm/gfp.h"
#include "sched/kernel.h"

#include <vector>

namespace rs {

class MmuGather {
public:
    explicit MmuGather(Kernel k)
        : k_(k)
    {
    }

    /// False: there is no room for one more, those that wait must be freed first. Kernel: __tlb_remove_page().
    Co<bool> remove_page(Pfn page);
    /// Frees those that wait. Kernel: tlb_flush_mmu().
    Co<void> flush_mmu();
    /// Frees those that wait, and the pages that held them. Kernel: tlb_finish_mmu().
    Co<void> finish();
    /// Pages that had no other user and came free.
    std::uint64_t freed() const { return freed_; }

private:
    std::size_t room() const;
    Co<bool> next_batch();

    Kernel k_;
    std::vector<Pfn> pages_; ///< that wait
    std::vector<Pfn> batches_; ///< pages asked for, each with room for 510
    std::size_t batches_in_use_ = 0;
    std::uint64_t freed_ = 0;
};

} // namespace rs
