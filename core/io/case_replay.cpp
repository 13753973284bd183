// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/case_replay.h"

#include "base/input_error.h"
#include "io/open.h"
#include "io/results_text.h"
#include "io/state_writer.h"
#include "io/text_file.h"
#include "io/trace_text.h"

#include <filesystem>

namespace rs {

ReplayedCase replay_case(const std::string& folder)
{
    Opened opened = open_any(folder);
    if (opened.kind != OpenedKind::RecordedCase)
        throw InputError(folder, 0, 0, "expected the folder of a recording, with before.state and ops");
    Engine engine(opened.start, Recording::Changes, opened.inputs);
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
    result.foreign = engine.meanwhile().nr_acted();
    const auto names = engine.world().task_names.begin();
    result.tasks.insert(names, names + raw(other_threads(engine.world().layout)));
    return result;
}

void write_case(const ReplayedCase& result, const std::string& path)
{
    const std::filesystem::path folder(path);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw InputError(folder.string(), 0, 0, "cannot be made: " + error.message());
    write_text_file(folder / "results", result.results);
    write_text_file(folder / "trace.txt", result.trace);
    for (const auto& [name, text] : result.dumps)
        write_text_file(folder / name, text);
}

} // namespace rs
