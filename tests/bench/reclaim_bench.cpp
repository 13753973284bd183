// SPDX-License-Identifier: GPL-3.0-or-later
// Reclaiming a file's clean pages, all of them, 32 at a time: the engine's own shrink_inactive_list() as kswapd runs
// it, against a bare loop that does only the list work (bare_reclaim.h).
#include "bench/bare_reclaim.h"
#include "bench/cached_file.h"
#include "mm/task_flags.h"
#include "mm/vmscan/shrink_inactive_list.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"

#include <benchmark/benchmark.h>

namespace rs {
namespace {

    constexpr NodeId node{0};

    class BareReclaimer {
    public:
        explicit BareReclaimer(const std::vector<std::uint32_t>& placed)
            : reclaim_(static_cast<std::uint32_t>((placed.size() + bench::pages_kept) >> (MAX_ORDER - 1)), placed, 378,
                       63)
        {
        }
        std::uint64_t run()
        {
            std::uint64_t reclaimed = 0;
            while (const std::size_t freed = reclaim_.shrink())
                reclaimed += freed;
            return reclaimed;
        }

    private:
        bench::BareReclaim reclaim_;
    };

    class Reclaimer {
    public:
        explicit Reclaimer(const std::vector<std::uint32_t>& placed)
            : m_(bench::cached_file(placed))
        {
            m_.set<Field::TaskFlags>(raw(kswapd_of(node)), PF_KSWAPD | PF_MEMALLOC);
            m_.set_current(kswapd_of(node));
            sched_.start(kswapd_of(node), reclaim_all(*this));
        }
        std::uint64_t run()
        {
            sched_.run();
            return reclaimed_;
        }

    private:
        static Co<void> reclaim_all(Reclaimer& self)
        {
            ScanControl sc(self.m_);
            sc.gfp_mask(raw(GFP_KERNEL));
            sc.reclaim_idx(ZONE_NORMAL);
            sc.may_unmap(1);
            while (!list_empty(self.m_.world(), self.m_.layout().lru_list(node, LRU_INACTIVE_FILE))) {
                const std::uint64_t freed = co_await shrink_inactive_list(Kernel{self.m_, self.sched_}, node,
                                                                          LRU_INACTIVE_FILE, SWAP_CLUSTER_MAX, sc);
                self.reclaimed_ += freed;
            }
        }

        Machine m_;
        Scheduler sched_{m_};
        std::uint64_t reclaimed_ = 0;
    };

    template <class Who, bench::Placing placing, std::uint32_t pages>
    void reclaim(benchmark::State& state)
    {
        static const std::vector<std::uint32_t> placed = bench::place_pages(pages, placing);
        for (auto _ : state) {
            state.PauseTiming();
            {
                Who reclaimer(placed);
                state.ResumeTiming();
                const std::uint64_t reclaimed = reclaimer.run();
                state.PauseTiming();
                RS_CHECK(reclaimed == placed.size());
            }
            state.ResumeTiming();
        }
        state.counters["pages/s"] = benchmark::Counter(
            static_cast<double>(state.iterations()) * static_cast<double>(placed.size()), benchmark::Counter::kIsRate);
    }

    constexpr std::uint32_t mi = 1U << 20;
    constexpr auto ordered = bench::Placing::InPfnOrder, random = bench::Placing::AtRandom;

#define RS_BENCHMARK(name, who, placing, pages)                                                                        \
    BENCHMARK_TEMPLATE(reclaim, who, placing, pages)->Name(name)->Unit(benchmark::kMillisecond)->Iterations(1)
    RS_BENCHMARK("pfn_order_1M/bare", BareReclaimer, ordered, 1 * mi);
    RS_BENCHMARK("pfn_order_1M/off", Reclaimer, ordered, 1 * mi);
    RS_BENCHMARK("random_order_1M/bare", BareReclaimer, random, 1 * mi);
    RS_BENCHMARK("random_order_1M/off", Reclaimer, random, 1 * mi);
    RS_BENCHMARK("pfn_order_16M/bare", BareReclaimer, ordered, 16 * mi);
    RS_BENCHMARK("pfn_order_16M/off", Reclaimer, ordered, 16 * mi);
    RS_BENCHMARK("random_order_16M/bare", BareReclaimer, random, 16 * mi);
    RS_BENCHMARK("random_order_16M/off", Reclaimer, random, 16 * mi);
#undef RS_BENCHMARK

} // namespace
} // namespace rs
