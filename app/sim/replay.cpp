// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/replay_check.h"
#include "sim/verbs.h"

#include "base/input_error.h"
#include "io/open.h"
#include "io/results_text.h"
#include "io/state_writer.h"
#include "io/text_file.h"
#include "io/trace_text.h"

#include <fmt/format.h>

#include <filesystem>

namespace rs::sim {

namespace {

    struct ReplayOptions {
        std::string folder, output;
        bool check = false;
    };

    ReplayedCase replay(const std::string& folder)
    {
        Opened opened = open_any(folder);
        if (opened.kind != OpenedKind::RecordedCase)
            throw InputError(folder, 0, 0, "expected the folder of a recording, with before.state and ops");
        Engine engine(opened.start, Recording::Changes);
        TraceText trace(opened.start);
        ReplayedCase result;
        result.results = results_header("ops", engine.world().clock_ns[0], CpuId(engine.world().task_cpu[0])) + "\n";
        engine.on_outcome = [&](const Outcome& outcome) {
            result.results += results_line(engine.world(), outcome) + "\n";
            trace.add(engine.journal(), engine.journal().begin(), engine.journal().end());
            engine.machine().journal().drop_all();
        };
        engine.on_dump = [&](const std::string& name, const World& w) {
            World named = w;
            named.label = name;
            result.dumps[name] = write_state(named);
        };
        for (const Request& request : opened.requests)
            engine.submit(request);
        engine.run();
        result.results += results_footer(engine.world().clock_ns[0]) + "\n";
        result.trace = trace.text();
        return result;
    }

    /// All files are complete before the first is put in place.
    void write_case(const ReplayedCase& result, const std::filesystem::path& folder)
    {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            throw InputError(folder.string(), 0, 0, "cannot be made: " + error.message());
        write_text_file(folder / "results", result.results);
        write_text_file(folder / "trace.txt", result.trace);
        for (const auto& [name, text] : result.dumps)
            write_text_file(folder / name, text);
    }

} // namespace

void add_replay(CLI::App& app, int& status)
{
    auto options = std::make_shared<ReplayOptions>();
    CLI::App* verb = app.add_subcommand("replay", "Do a recording's operations on its machine");
    verb->add_option("CASE_DIR", options->folder, "Folder with before.state[.gz] and ops")->required();
    verb->add_option("-o,--output", options->output, "Write results, trace.txt and the dumps to this folder");
    verb->add_flag("--check", options->check, "Compare with what was recorded; 1 when something differs");
    verb->callback([options, &status] {
        if (options->output.empty() && !options->check)
            throw InputError("replay: say where the results go (-o DIR), or --check");
        const ReplayedCase result = replay(options->folder);
        if (!options->output.empty())
            write_case(result, options->output);
        if (!options->check)
            return;
        const CheckReport report = check_replay(result, options->folder);
        fmt::print("{}", report.text);
        status = report.equal ? 0 : 1;
    });
}

} // namespace rs::sim
