// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file of a million pages, some far more often than others, with memory for a tenth of it: the engine's page
// cache (lookup, active and inactive list, readahead off, kswapd and direct reclaim) against a bare LRU.
#include "bench/bare_lru.h"
#include "bench/zipf.h"
#include "mm/filemap/filemap_read.h"
#include "mm/task_flags.h"
#include "mm/vmscan/kswapd.h"
#include "mm/vmstat.h"
#include "scenario/make_machine.h"

#include <benchmark/benchmark.h>

namespace rs {
namespace {

    constexpr std::uint32_t pages = 1'000'000, cached_pages = 100'000;
    constexpr std::size_t accesses = 10'000'000;
    constexpr FileId file{0};

    const std::vector<std::uint32_t>& trace()
    {
        static const std::vector<std::uint32_t> accessed = bench::zipf_trace(pages, accesses);
        return accessed;
    }

    class BareCache {
    public:
        std::uint64_t run()
        {
            std::uint64_t hits = 0;
            for (const std::uint32_t page : trace())
                hits += lru_.access(page);
            return hits;
        }

    private:
        bench::BareLru lru_{pages, cached_pages};
    };

    /// A machine with room for about as many pages, and what its kernel needs.
    World small_machine()
    {
        constexpr std::uint32_t dma = 1U << 12, all = 400U << (20 - PAGE_SHIFT);
        const std::vector<ZoneDescription> zones{{ZONE_DMA, Pfn{1}, dma - 1, dma - 1, dma - 1},
                                                 {ZONE_DMA32, Pfn{dma}, all - dma, all - dma, all - dma}};
        World w = make_machine({"", {{1, zones}}});
        w.task_flags[at(kswapd_of(NodeId{0}))] = PF_MEMALLOC | PF_KSWAPD | PF_KTHREAD;
        return w;
    }

    template <Recording recording>
    class PageCache {
    public:
        PageCache()
        {
            open_file(m_, file, 1, pages);
            fadvise(m_, file, FileAdvice::Random);
            sched_.start(kswapd_of(NodeId{0}), kswapd({m_, sched_}, NodeId{0}, BeginsAwake::No));
            sched_.run(); // until it sleeps
            m_.set_current(requester);
        }
        std::uint64_t run()
        {
            sched_.start(requester, read_all());
            sched_.run();
            return accesses - m_.world().vm_events[PGPGIN] / 8;
        }

    private:
        Co<void> read_all()
        {
            const Kernel k{m_, sched_};
            for (const std::uint32_t page : trace()) {
                co_await filemap_read(k, file, page, 1, {});
                if (m_.journal().size() > Journal::chunk_records / 2)
                    m_.journal().drop_all();
            }
            co_await sched_.pause();
        }

        Machine m_{small_machine(), recording};
        Scheduler sched_{m_};
    };

    template <class Cache>
    void zipf(benchmark::State& state)
    {
        trace();
        std::uint64_t hits = 0;
        for (auto _ : state) {
            state.PauseTiming();
            Cache cache;
            state.ResumeTiming();
            hits = cache.run();
        }
        state.counters["hits"] = static_cast<double>(hits) / accesses;
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(accesses));
    }
    BENCHMARK_TEMPLATE(zipf, BareCache)->Name("zipf/bare")->Unit(benchmark::kMillisecond);
    BENCHMARK_TEMPLATE(zipf, PageCache<Recording::Off>)->Name("zipf/off")->Unit(benchmark::kMillisecond);
    BENCHMARK_TEMPLATE(zipf, PageCache<Recording::Changes>)->Name("zipf/changes")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rs
