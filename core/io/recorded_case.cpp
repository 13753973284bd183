// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recorded_case.h"

#include "base/input_error.h"
#include "base/text_pieces.h"
#include "io/recorded_inputs.h"
#include "io/recorded_processes.h"
#include "io/state_reader.h"
#include "io/text_cursor.h"
#include "scenario/add_processes.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    namespace fs = std::filesystem;

    constexpr std::uint64_t kb_per_page = 4;

    /// Text of a file of the folder, gzip'ed or not; empty when there is none.
    std::string text_of(const fs::path& path)
    {
        const std::string found = find_text_file(path);
        return found.empty() ? std::string() : read_text_file(found);
    }

    /// One shell command of the guest steps.
    void note_command(SysctlOverrides& sysctl, std::string_view command)
    {
        if (take_until(command, " ") != "echo")
            return;
        const std::optional<std::uint32_t> value = whole_number<std::uint32_t>(take_until(command, " "));
        take_until(command, " "); // >
        if (!value)
            return;
        if (command == "/proc/sys/vm/swappiness")
            sysctl.swappiness = value;
        else if (command == "/proc/sys/vm/watermark_boost_factor")
            sysctl.watermark_boost_factor = value;
        else if (command == "/proc/sys/vm/compaction_proactiveness")
            sysctl.compaction_proactiveness = value;
        else if (command == "/proc/sys/vm/laptop_mode")
            sysctl.laptop_mode = *value != 0;
        else if (command == "/proc/sys/vm/dirty_ratio")
            sysctl.dirty_ratio = value;
        else if (command == "/proc/sys/vm/dirty_background_ratio")
            sysctl.dirty_background_ratio = value;
        else if (command == "/proc/sys/vm/dirty_writeback_centisecs")
            sysctl.dirty_writeback_centisecs = value;
        else if (command == "/proc/sys/vm/dirty_expire_centisecs")
            sysctl.dirty_expire_centisecs = value;
        else if (command.ends_with("/cpuset.memory_pressure_enabled"))
            sysctl.memory_pressure_enabled = *value != 0;
    }

    /// "disk latency 100 us a request", "Disk latency 100 us (file)", "slow disk, 20000 us a request": of the first disk, us.
    std::uint32_t file_disk_latency_us(std::string_view readme)
    {
        for (const std::string_view before : {"isk latency ", "slow disk, "}) {
            const std::size_t found = readme.find(before);
            if (found == std::string_view::npos)
                continue;
            std::string_view rest = readme.substr(found + before.size());
            if (const auto us = whole_number<std::uint32_t>(take_until(rest, " ")); us && rest.starts_with("us"))
                return std::min<std::uint32_t>(*us, max_disk_latency_us);
        }
        return 0;
    }

    /// The paragraph below the title.
    std::string description_of(std::string_view readme)
    {
        take_until(readme, "\n");
        while (readme.starts_with('\n'))
            readme.remove_prefix(1);
        return std::string(readme.substr(0, readme.find("\n\n")));
    }

    /// The program that makes the recorder's requests.
    constexpr std::string_view recorded_program = "ut";

    std::uint32_t pid_of_recorded_program(const std::vector<ProcessDescription>& programs)
    {
        const auto found = std::ranges::find(programs, recorded_program, &ProcessDescription::name);
        return found != programs.end() ? found->pid : requester_pid;
    }

    std::uint64_t read_kb(TextCursor& in, std::string_view what)
    {
        const auto kb = in.number<std::uint64_t>(what, 0, std::uint64_t{1} << 50);
        in.expect("kB");
        return kb / kb_per_page;
    }

} // namespace

void apply_meminfo(World& w, std::string_view meminfo, const std::string& file)
{
    TextCursor in(meminfo, file);
    while (!in.at_end()) {
        in.begin_line();
        const std::string_view name = in.at_line_end() ? std::string_view() : in.word("name");
        if (name == "SwapTotal:")
            w.sysctl.total_swap_pages = read_kb(in, "swap space in kB");
        if (name == "SwapFree:")
            w.nr_swap_pages[0] = static_cast<std::int64_t>(read_kb(in, "free swap space in kB"));
        in.skip_rest();
    }
}

SysctlOverrides sysctls_of_readme(std::string_view readme)
{
    SysctlOverrides sysctl;
    const std::size_t steps = readme.find("\nGuest shell steps:\n");
    std::string_view rest = steps == std::string_view::npos ? std::string_view() : readme.substr(steps + 1);
    while (!rest.empty()) {
        std::string_view line = take_until(rest, "\n");
        while (!line.empty()) {
            const std::string_view command = trimmed(take_until(line, ";"));
            if (command.starts_with("ut snap before"))
                return sysctl;
            note_command(sysctl, command);
        }
    }
    return sysctl;
}

RecordedCase read_recorded_case(const fs::path& folder)
{
    const std::string before = find_text_file(folder / "before.state");
    if (before.empty())
        throw InputError(folder.string(), 0, 0, "is no recording: it has no before.state");
    const std::string readme = text_of(folder / "README");
    RecordedCase found;
    found.title = folder.filename().string();
    found.description = description_of(readme);
    const RecordedHog hog = hog_of_readme(readme);
    const std::vector<ProcessDescription> programs =
        processes_of_log(hog.pages != 0 ? text_of(folder / "dmesg.after") : std::string(), recorded_program, hog);
    const std::uint32_t pid = pid_of_recorded_program(programs);
    found.start = read_state(read_text_file(before), before, nr_programs(programs, pid));
    found.start.task_pids[at(requester)] = pid;
    add_processes(found.start, programs, (folder / "dmesg.after").string());
    apply(found.start, StorageDescription{{file_disk_latency_us(readme)}});
    apply(found.start, sysctls_of_readme(readme));
    apply_meminfo(found.start, text_of(folder / "before" / "meminfo"), (folder / "before" / "meminfo").string());
    found.inputs.recorded = true;
    if (const std::string trace = find_text_file(folder / "trace.txt"); !trace.empty())
        found.inputs = read_recorded_inputs(found.start, read_text_file(trace), trace);
    if (readme.find("\n  ut fifo ut work") != std::string::npos) // the program that ran the operations was one
        found.start.task_realtime[at(requester)] = 1;
    if (!found.inputs.operations.empty())
        found.start.task_cpu[0] = raw(found.inputs.operations.front().cpu);
    if (const std::string ops = find_text_file(folder / "ops"); !ops.empty())
        found.requests = parse_requests(read_text_file(ops), ops);
    else if (hog.pages != 0)
        found.requests = requests_of_hog(hog, pid);
    return found;
}

} // namespace rs
