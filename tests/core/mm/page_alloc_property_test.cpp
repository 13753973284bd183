// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of requests: pages are neither lost nor given twice, and all merges when all is free.
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/free.h"
#include "support/free_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace rs {
namespace {

    struct Block {
        Pfn page;
        Order order;
    };

    /// The naive reference: which pages are handed out.
    class HandedOut {
    public:
        void take(const Block& block)
        {
            for (std::uint32_t i = 0; i < pages_in(block.order); ++i)
                RC_ASSERT(pages_.insert(raw(block.page) + i).second);
        }
        void give_back(const Block& block)
        {
            for (std::uint32_t i = 0; i < pages_in(block.order); ++i)
                RC_ASSERT(pages_.erase(raw(block.page) + i) == 1U);
        }
        std::size_t count() const { return pages_.size(); }

    private:
        std::set<std::uint32_t> pages_;
    };

    std::uint64_t free_and_cached(const World& w)
    {
        std::int64_t pages = pages_on_pcp_lists(w);
        for (Order order{}; order < Order(MAX_ORDER); order = next(order))
            pages += std::int64_t{w.nr_free[w.layout.zone_order(test::free_zone, order)]} << raw(order);
        return static_cast<std::uint64_t>(pages);
    }

    Pfn allocate(Machine& m, Gfp gfp, Order order)
    {
        return alloc_pages_fast(m, prepare_alloc_pages(m.world(), current_of(m), {gfp, order, NodeId{}}), order);
    }

    RC_GTEST_PROP(PageAllocProperty, PagesAreConservedAndMergeWhenAllIsFree, ())
    {
        Machine m(test::free_machine(), Recording::Off);
        HandedOut handed_out;
        std::vector<Block> held;
        const std::uint64_t total = free_and_cached(m.world());
        const std::array<Gfp, 4> masks{GFP_KERNEL, GFP_KERNEL | GFP_BIT_MOVABLE, GFP_KERNEL | GFP_BIT_RECLAIMABLE,
                                       GFP_KERNEL | GFP_BIT_COMP};
        const auto steps = *rc::gen::inRange(1, 400);
        for (int i = 0; i < steps; ++i) {
            if (held.empty() || *rc::gen::inRange(0, 3) != 0) {
                const auto order = static_cast<Order>(*rc::gen::inRange<std::uint8_t>(0, 7));
                const Pfn page = allocate(m, masks[*rc::gen::inRange<std::size_t>(0, masks.size())], order);
                if (page == no_pfn)
                    continue;
                RC_ASSERT(raw(page) % pages_in(order) == 0U);
                held.push_back({page, order});
                handed_out.take(held.back());
            } else {
                const auto which = *rc::gen::inRange<std::size_t>(0, held.size());
                handed_out.give_back(held[which]);
                free_pages(m, held[which].page, held[which].order);
                held.erase(held.begin() + static_cast<std::ptrdiff_t>(which));
            }
            RC_ASSERT(free_and_cached(m.world()) + handed_out.count() == total);
        }
        RC_ASSERT(find_inconsistencies(m.world()).empty());
        for (const Block& block : held)
            free_pages(m, block.page, block.order);
        drain_all_pages(m);
        RC_ASSERT(find_inconsistencies(m.world()).empty());
        RC_ASSERT(m.world().nr_free[m.layout().zone_order(test::free_zone, Order{10})] == test::free_blocks);
    }

} // namespace
} // namespace rs
