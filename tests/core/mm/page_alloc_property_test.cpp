// SPDX-License-Identifier: GPL-3.0-or-later
// Random requests beside a naive allocator that knows nothing but which ranges of pages are free: pages are neither
// lost nor given twice, and whatever is drained is merged as far as the ranges go.
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/free.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace rs {
namespace {

    constexpr std::uint32_t block_pages = 1U << (MAX_ORDER - 1);
    constexpr std::uint32_t all_pages = 3 * block_pages; // few enough to run out of them

    /// All pages are free but those of the first block: page frame 0 stands for "no page", and is not given out.
    World machine(std::uint32_t cpus)
    {
        Machine m(test::free_machine(cpus, all_pages / block_pages), Recording::Off);
        m.list_del(Pfn{0});
        m.set_use(Pfn{0}, PageUse::Reserved);
        m.add<Field::NrFree>(m.layout().zone_order(test::free_zone, Order{MAX_ORDER - 1}), -1);
        mod_zone_page_state(m, test::free_zone, NR_FREE_PAGES, -std::int64_t{block_pages});
        return m.world();
    }

    struct Block {
        Pfn page;
        Order order;
    };

    /// The naive reference: free ranges, start to end, never adjacent.
    class FreeRanges {
    public:
        /// The block must be free as a whole.
        void take(const Block& block)
        {
            const std::uint32_t start = raw(block.page), end = start + pages_in(block.order);
            auto range = ranges_.upper_bound(start);
            RC_ASSERT(range != ranges_.begin());
            --range;
            const std::uint32_t first = range->first, last = range->second;
            RC_ASSERT(start >= first);
            RC_ASSERT(end <= last);
            ranges_.erase(range);
            if (first < start)
                ranges_[first] = start;
            if (end < last)
                ranges_[end] = last;
        }

        /// No page of the block may be free.
        void give_back(const Block& block)
        {
            std::uint32_t start = raw(block.page), end = start + pages_in(block.order);
            auto next = ranges_.lower_bound(start);
            RC_ASSERT((next == ranges_.end() || next->first >= end));
            if (next != ranges_.end() && next->first == end) {
                end = next->second;
                next = ranges_.erase(next);
            }
            if (next != ranges_.begin()) {
                const auto before = std::prev(next);
                RC_ASSERT(before->second <= start);
                if (before->second == start) {
                    start = before->first;
                    ranges_.erase(before);
                }
            }
            ranges_[start] = end;
        }

        std::uint32_t pages() const
        {
            std::uint32_t sum = 0;
            for (const auto& [start, end] : ranges_)
                sum += end - start;
            return sum;
        }

        /// How many blocks of each order the ranges make when each is as large as its place allows.
        std::vector<std::uint32_t> blocks_by_order() const
        {
            std::vector<std::uint32_t> counts(MAX_ORDER, 0);
            for (const auto& [first, end] : ranges_)
                for (std::uint32_t start = first; start < end;) {
                    unsigned order = MAX_ORDER - 1;
                    while (start % (1U << order) != 0 || start + (1U << order) > end)
                        --order;
                    ++counts[order];
                    start += 1U << order;
                }
            return counts;
        }

        bool has_block(Order order) const
        {
            const std::vector<std::uint32_t> counts = blocks_by_order();
            return std::any_of(counts.begin() + raw(order), counts.end(),
                               [](std::uint32_t count) { return count != 0; });
        }

    private:
        std::map<std::uint32_t, std::uint32_t> ranges_{{block_pages, all_pages}};
    };

    /// The engine and the reference side by side.
    class Both {
    public:
        explicit Both(std::uint32_t cpus)
            : m_(machine(cpus), Recording::Off)
        {
        }

        void run_on(std::uint32_t cpu) { m_.set<Field::TaskCpu>(0, cpu); }

        void allocate(Gfp gfp, Order order)
        {
            Pfn page = first_attempt(gfp, order);
            if (page == no_pfn) { // the block may be in pieces on the per-cpu lists, but not anywhere else
                drain();
                page = first_attempt(gfp, order);
                const bool counted_exactly = ranges_.pages() > pages_in(order) + counters_may_lag;
                RC_ASSERT((page != no_pfn || !ranges_.has_block(order) || !counted_exactly));
            }
            if (page == no_pfn)
                return;
            RC_ASSERT(raw(page) % pages_in(order) == 0U);
            held_.push_back({page, order});
            ranges_.take(held_.back());
        }

        /// Of the blocks held, the one at this place (modulo how many there are).
        void free(std::size_t which)
        {
            if (held_.empty())
                return;
            which %= held_.size();
            ranges_.give_back(held_[which]);
            free_pages(m_, held_[which].page, held_[which].order);
            held_.erase(held_.begin() + static_cast<std::ptrdiff_t>(which));
        }
        void free_all()
        {
            while (!held_.empty())
                free(0);
        }

        void drain()
        {
            drain_all_pages(m_);
            RC_ASSERT(pages_on_pcp_lists(m_.world()) == 0);
            std::vector<std::uint32_t> counts;
            for (Order order{}; order < Order(MAX_ORDER); order = next(order))
                counts.push_back(m_.world().nr_free[m_.layout().zone_order(test::free_zone, order)]);
            RC_ASSERT(counts == ranges_.blocks_by_order());
        }

        void check() const
        {
            const std::vector<std::string> faults = find_inconsistencies(m_.world());
            RC_ASSERT(faults == std::vector<std::string>{});
            std::int64_t pages = pages_on_pcp_lists(m_.world());
            for (Order order{}; order < Order(MAX_ORDER); order = next(order))
                pages += std::int64_t{m_.world().nr_free[m_.layout().zone_order(test::free_zone, order)]} << raw(order);
            RC_ASSERT(pages == std::int64_t{ranges_.pages()});
        }

    private:
        /// Pages by which the count that watermarks are checked with may differ: the threshold on each of 4 CPUs.
        static constexpr std::uint32_t counters_may_lag = 4 * 4;

        Pfn first_attempt(Gfp gfp, Order order)
        {
            return alloc_pages_fast(m_, prepare_alloc_pages(m_.world(), current_of(m_), {gfp, order}), order);
        }

        Machine m_;
        FreeRanges ranges_;
        std::vector<Block> held_;
    };

    constexpr std::array masks{GFP_KERNEL,           GFP_KERNEL | GFP_BIT_RECLAIMABLE,
                               GFP_HIGHUSER_MOVABLE, GFP_KERNEL | GFP_BIT_COMP,
                               GFP_ATOMIC,           GFP_NOWAIT | GFP_BIT_MOVABLE};

    /// Small orders are as frequent as all the large ones together.
    Order random_order()
    {
        const auto largest = *rc::gen::element<std::uint8_t>(1, 4, MAX_ORDER);
        return static_cast<Order>(*rc::gen::inRange<std::uint8_t>(0, largest));
    }

    RC_GTEST_PROP(PageAllocProperty, AgreesWithAnAllocatorOfRanges, ())
    {
        const auto cpus = *rc::gen::inRange<std::uint32_t>(1, 5);
        Both both(cpus);
        const auto operations = *rc::gen::inRange(1, 300);
        for (int i = 0; i < operations; ++i) {
            const auto what = *rc::gen::inRange(0, 20);
            if (what < 10)
                both.allocate(*rc::gen::elementOf(masks), random_order());
            else if (what < 17)
                both.free(*rc::gen::inRange<std::size_t>(0, 1000));
            else if (what < 19)
                both.run_on(*rc::gen::inRange<std::uint32_t>(0, cpus));
            else
                both.drain();
            both.check();
        }
        both.free_all();
        both.drain();
        both.check();
    }

} // namespace
} // namespace rs
