// SPDX-License-Identifier: GPL-3.0-or-later
// Steps a second: recording a real machine's direct reclaims in full, and going through them both ways.
#include "support/recorded_machine.h"

#include <benchmark/benchmark.h>

namespace rs {
namespace {

    constexpr std::uint64_t allocations = 2000;

    std::int64_t count_steps(const Journal& journal)
    {
        std::int64_t steps = 0;
        for (auto p = journal.begin(); p < journal.end(); ++p)
            steps += journal[p].kind == RecordKind::Step ? 1 : 0;
        return steps;
    }

    void run_machine(benchmark::State& state, Recording recording)
    {
        std::int64_t steps = 0;
        for (auto _ : state) {
            state.PauseTiming();
            Engine engine(test::page_cache_machine().start, recording);
            test::submit_all(engine, test::first_allocations(allocations));
            state.ResumeTiming();
            engine.run();
            state.PauseTiming();
            steps += count_steps(engine.journal());
            state.ResumeTiming();
        }
        state.counters["steps/s"] = benchmark::Counter(static_cast<double>(steps), benchmark::Counter::kIsRate);
        state.counters["allocations/s"] = benchmark::Counter(static_cast<double>(state.iterations() * allocations),
                                                             benchmark::Counter::kIsRate);
    }
    BENCHMARK_CAPTURE(run_machine, off, Recording::Off)->Name("reclaim/off")->Unit(benchmark::kMillisecond);
    BENCHMARK_CAPTURE(run_machine, changes, Recording::Changes)->Name("reclaim/changes")->Unit(benchmark::kMillisecond);
    BENCHMARK_CAPTURE(run_machine, full, Recording::Full)->Name("reclaim/full")->Unit(benchmark::kMillisecond);

    /// From one end of the journal to the other and back.
    void scrub(benchmark::State& state)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, test::first_allocations(allocations));
        engine.run();
        Timeline timeline(engine);
        const std::int64_t steps = count_steps(engine.journal());
        for (auto _ : state) {
            timeline.seek(timeline.end());
            timeline.seek(timeline.begin());
        }
        const auto crossed = static_cast<double>(2 * state.iterations());
        state.counters["records/s"] = benchmark::Counter(crossed * static_cast<double>(engine.journal().size()), benchmark::Counter::kIsRate);
        state.counters["steps/s"] = benchmark::Counter(crossed * static_cast<double>(steps), benchmark::Counter::kIsRate);
    }
    BENCHMARK(scrub)->Name("timeline/scrub")->Unit(benchmark::kMillisecond);

    /// Single steps, as the step key takes them: finding the next one included.
    void single_steps(benchmark::State& state)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, test::first_allocations(allocations));
        engine.run();
        Timeline timeline(engine);
        std::int64_t steps = 0;
        for (auto _ : state) {
            for (int i = 0; i < 1000; ++i)
                steps += timeline.forward(Motion::Into) ? 1 : 0;
            for (int i = 0; i < 1000; ++i)
                steps += timeline.back(Motion::Into) ? 1 : 0;
        }
        state.counters["steps/s"] = benchmark::Counter(static_cast<double>(steps), benchmark::Counter::kIsRate);
    }
    BENCHMARK(single_steps)->Name("timeline/single_steps")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rs
