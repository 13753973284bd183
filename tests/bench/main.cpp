// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks and prints what they are for: how many times as long the engine takes as a bare loop, and
// recorded as unrecorded. The ends of each comparison are run by turns, five times, and the shortest of each counts: on
// a busy machine the others measure the neighbours.
//
//     cmake --preset release && cmake --build --preset release --target reclaimscope_bench
//     build/release/tests/reclaimscope_bench [--benchmark_filter=REGEX]
//
// Ends with status 1 when something took longer than it may.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <map>
#include <string>

namespace {

struct Comparison {
    const char* what;
    const char* than;
    double at_most;
};

constexpr std::array comparisons{
    Comparison{"one_page/off", "one_page/bare", 4},         Comparison{"many_pages/off", "many_pages/bare", 4},
    Comparison{"mixed_orders/off", "mixed_orders/bare", 2}, Comparison{"one_page/changes", "one_page/off", 3},
    Comparison{"many_pages/changes", "many_pages/off", 3},  Comparison{"mixed_orders/changes", "mixed_orders/off", 3},
    Comparison{"reclaim/changes", "reclaim/off", 3},
    Comparison{"zipf/off", "zipf/bare", 3},                 Comparison{"zipf/changes", "zipf/bare", 6},
    Comparison{"pfn_order_1M/off", "pfn_order_1M/bare", 3},
    Comparison{"pfn_order_16M/off", "pfn_order_16M/bare", 3},
    Comparison{"random_order_1M/off", "random_order_1M/bare", 2},
    Comparison{"random_order_16M/off", "random_order_16M/bare", 2},
};

/// The usual lines, and the shortest time of each benchmark.
class Reporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.iterations == 0)
                continue;
            const double time = run.cpu_accumulated_time / static_cast<double>(run.iterations);
            const auto [known, first] = shortest_.emplace(run.run_name.function_name, time);
            known->second = std::min(known->second, time);
        }
    }

    /// Returns whether all that was measured is as fast as it should be.
    bool print_comparisons() const
    {
        bool all_well = true;
        for (const Comparison& c : comparisons) {
            const auto what = shortest_.find(c.what), than = shortest_.find(c.than);
            if (what == shortest_.end() || than == shortest_.end())
                continue;
            const double ratio = what->second / than->second;
            all_well = all_well && ratio <= c.at_most;
            std::printf("%-22s %5.2f times %-18s (at most %.0f)%s\n", c.what, ratio, c.than, c.at_most,
                        ratio <= c.at_most ? "" : "  TOO SLOW");
        }
        return all_well;
    }

private:
    std::map<std::string, double> shortest_;
};

} // namespace

int main(int argc, char** argv)
{
    std::string interleaved = "--benchmark_enable_random_interleaving=true", repeated = "--benchmark_repetitions=5";
    std::vector<char*> arguments{argv[0], interleaved.data(), repeated.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.print_comparisons() ? 0 : 1;
}
