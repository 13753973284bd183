// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/condition.h"
#include "engine/kernel_log.h"
#include "io/open.h"
#include "io/state_writer.h"
#include "io/trace_text.h"
#include "sim/output.h"
#include "sim/stats_table.h"
#include "sim/verbs.h"

#include <fmt/format.h>

#include <optional>

namespace rs::sim {

namespace {

    struct RunOptions {
        std::string scenario, until, trace, log, stats, state;
        std::optional<std::uint64_t> seed; ///< instead of the scenario's
    };

    /// A report in the kernel's log is a step, with the machine as it is then; a trace is made of changes only.
    Recording recording_for(const RunOptions& options)
    {
        if (!options.log.empty())
            return Recording::Full;
        return options.trace.empty() ? Recording::Off : Recording::Changes;
    }

    struct Tally {
        std::uint64_t operations = 0, allocated = 0, failed = 0, freed = 0;
        void add(const Outcome& outcome)
        {
            ++operations;
            allocated += outcome.kind == OutcomeKind::Alloc && outcome.pfn != no_pfn ? 1 : 0;
            failed += outcome.kind == OutcomeKind::Alloc && outcome.pfn == no_pfn ? 1 : 0;
            freed += outcome.kind == OutcomeKind::Free ? 1 : outcome.freed;
        }
    };

    std::uint64_t events_since(const Engine& engine, VmEvent event)
    {
        return engine.world().vm_events[event] - engine.start().vm_events[event];
    }

    std::string summary(const Engine& engine, const Tally& tally, const Opened& opened)
    {
        std::uint64_t stalls = 0;
        for (int zone = 0; zone < MAX_NR_ZONES; ++zone)
            stalls += events_since(engine, VmEvent(int{ALLOCSTALL_DMA} + zone));
        const double ms = double(engine.world().clock_ns[0] - engine.start().clock_ns[0]) / 1e6;
        return fmt::format("{}\n"
                           "  seed            {} (nothing draws random numbers yet)\n"
                           "  operations      {} in {:.3f} ms of simulated time\n"
                           "  allocations     {} succeeded, {} failed\n"
                           "  frees           {}\n"
                           "  direct reclaim  {} calls: {} pages scanned, {} reclaimed\n"
                           "  activated       {} pages\n",
                           opened.title.en, opened.seed, tally.operations, ms, tally.allocated, tally.failed,
                           tally.freed, stalls, events_since(engine, PGSCAN_DIRECT),
                           events_since(engine, PGSTEAL_DIRECT), events_since(engine, PGACTIVATE));
    }

    /// Carries a scenario out and keeps what the options ask for.
    class Run {
    public:
        explicit Run(const RunOptions& options)
            : options_(options)
            , opened_(open_any(options.scenario))
            , engine_(opened_.start, recording_for(options), opened_.inputs)
            , stats_(opened_.start)
            , trace_(opened_.start)
        {
            for (const Request& request : opened_.prelude)
                engine_.submit(request);
            for (const Request& request : opened_.requests)
                engine_.submit(request);
            if (!options.log.empty())
                log_.emplace(engine_.start());
            opened_.seed = options.seed.value_or(opened_.seed);
            if (!options.until.empty())
                until_ = parse_condition(options.until, opened_.start);
        }

        int go()
        {
            engine_.on_outcome = [this](const Outcome& outcome) { note(outcome); };
            bool reached = false;
            while (!reached && engine_.run(1) == 1)
                reached = until_ && until_(engine_.world());
            write_files();
            write_output("", summary(engine_, tally_, opened_));
            return until_ && !reached ? 1 : 0;
        }

    private:
        void note(const Outcome& outcome)
        {
            tally_.add(outcome);
            if (!options_.stats.empty())
                stats_.add(engine_.world(), outcome);
            if (!options_.trace.empty())
                trace_.add(engine_.journal(), engine_.journal().begin(), engine_.journal().end());
            if (log_)
                log_->read(engine_.journal());
            engine_.machine().journal().drop_all();
        }

        void write_files()
        {
            if (!options_.stats.empty())
                write_text_file(options_.stats, stats_.text());
            if (!options_.trace.empty())
                write_text_file(options_.trace, trace_.text());
            if (log_)
                write_output(options_.log, log_->text());
            if (!options_.state.empty())
                write_text_file(options_.state, write_state(engine_.world()));
        }

        const RunOptions& options_;
        Opened opened_;
        Engine engine_;
        Condition until_;
        StatsTable stats_;
        std::optional<KernelLog> log_; ///< where one is asked for
        TraceText trace_;
        Tally tally_;
    };

} // namespace

void add_run(CLI::App& app, int& status)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* verb = app.add_subcommand("run", "Run a scenario and print a summary");
    verb->add_option("SCENARIO", options->scenario, "A scenario, or a recording's folder")->required();
    verb->add_option("--seed", options->seed,
                     "Seed of what is random, instead of the scenario's; nothing draws random numbers yet");
    verb->add_option("--until", options->until,
                     "Stop when this holds, e.g. \"DMA32.free < DMA32.min\"; 1 if it never does");
    verb->add_option("--trace", options->trace, "Write the tracepoints that fire while tracing is on, as ftrace text");
    verb->add_option("--log", options->log,
                     "Write the kernel's log (\"page allocation failure\"), as dmesg shows it; - for standard output");
    verb->add_option("--stats", options->stats, "Write counters after each operation, as CSV");
    verb->add_option("--state", options->state, "Write the machine's state at the end");
    verb->callback([options, &status] { status = Run(*options).go(); });
}

} // namespace rs::sim
