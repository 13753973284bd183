// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/mmu_gather.h"

#include "mm/mempolicy.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/free.h"
#include "mm/swap_state.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::size_t MMU_GATHER_BUNDLE = 8;
    constexpr std::size_t MAX_GATHER_BATCH = 510; ///< pointers that fit into a page, behind its head
    constexpr std::size_t MAX_GATHER_BATCH_COUNT = 19; ///< 10,000 pages, so that nobody is kept waiting
    constexpr Gfp batch_gfp = GFP_NOWAIT | GFP_BIT_NOWARN;

} // namespace

std::size_t MmuGather::room() const { return MMU_GATHER_BUNDLE + batches_in_use_ * MAX_GATHER_BATCH; }

Co<bool> MmuGather::remove_page(Pfn page)
{
    pages_.push_back(page);
    if (pages_.size() < room())
        return true;
    return next_batch();
}

/// Kernel: tlb_next_batch().
Co<bool> MmuGather::next_batch()
{
    if (batches_in_use_ == batches_.size()) {
        if (batches_.size() == MAX_GATHER_BATCH_COUNT)
            co_return false;
        const NodeId node = cpu_to_node(k_.m.world(), k_.m.cpu());
        const Pfn batch = co_await alloc_pages(k_, {batch_gfp, Order{0}, node, every_node});
        if (batch == no_pfn)
            co_return false;
        batches_.push_back(batch);
    }
    ++batches_in_use_;
    co_return true;
}

Co<void> MmuGather::flush_mmu()
{
    std::size_t first = 0;
    while (first < pages_.size()) {
        const std::size_t most = first == 0 ? MMU_GATHER_BUNDLE : MAX_GATHER_BATCH;
        const std::size_t count = std::min(most, pages_.size() - first);
        freed_ += free_pages_and_swap_cache(k_.m, std::span(pages_).subspan(first, count));
        first += count;
        co_await k_.sched.cond_resched();
    }
    pages_.clear();
    batches_in_use_ = 0;
}

Co<void> MmuGather::finish()
{
    co_await flush_mmu();
    for (const Pfn batch : batches_)
        free_pages(k_.m, batch, Order{0});
    batches_.clear();
}

} // namespace rs
