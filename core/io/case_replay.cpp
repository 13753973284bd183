// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/case_replay.h"

#include "base/input_error.h"
#include "engine/kernel_log.h"
#include "io/open.h"
#include "io/recorded_processes.h"
#include "io/results_text.h"
#include "io/state_writer.h"
#include "io/text_file.h"
#include "io/trace_text.h"

#include <filesystem>
#include <optional>

namespace rs {

namespace {

    /// Reads what the run has recorded since it was read last.
    class Recorder {
    public:
        Recorder(Engine& engine, bool reads_log)
            : engine_(engine)
            , trace_(engine.start())
        {
            if (reads_log)
                log_.emplace(engine.start());
        }
        void read()
        {
            const Journal& journal = engine_.journal();
            trace_.add(journal, journal.begin(), journal.end());
            if (log_)
                log_->read(journal);
            engine_.machine().journal().drop_all();
        }
        std::string trace() const { return trace_.text(); }
        std::string log() const { return log_ ? log_->text() : std::string(); }

    private:
        Engine& engine_;
        TraceText trace_;
        std::optional<KernelLog> log_;
    };

    /// The log is read from steps, which are recorded only where there is one to compare with.
    bool has_oom_report(const std::filesystem::path& folder)
    {
        const std::string path = find_text_file(folder / "dmesg.after");
        return !path.empty() && !oom_report_lines(read_text_file(path)).empty();
    }

} // namespace

ReplayedCase replay_case(const std::string& folder)
{
    Opened opened = open_any(folder);
    if (opened.kind != OpenedKind::RecordedCase)
        throw InputError(folder, 0, 0, "expected the folder of a recording, with before.state and ops");
    const bool reads_log = has_oom_report(opened.path);
    Engine engine(opened.start, reads_log ? Recording::Full : Recording::Changes, opened.inputs);
    Recorder recorder(engine, reads_log);
    ReplayedCase result;
    result.results = results_header("ops", engine.world().clock_ns[0], CpuId(engine.world().task_cpu[0])) + "\n";
    engine.on_outcome = [&](const Outcome& outcome) {
        result.results += results_line(engine.world(), outcome) + "\n";
        recorder.read();
    };
    engine.on_dump = [&](const std::string& name, const World& w) {
        World named = w;
        named.label = name;
        result.dumps[name] = write_state(named);
    };
    for (const Request& request : opened.requests)
        engine.submit(request);
    engine.run();
    recorder.read();
    result.results += results_footer(engine.world().clock_ns[0]) + "\n";
    result.trace = recorder.trace();
    result.log = recorder.log();
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
    if (!result.log.empty())
        write_text_file(folder / "dmesg.after", result.log);
    for (const auto& [name, text] : result.dumps)
        write_text_file(folder / name, text);
}

} // namespace rs
