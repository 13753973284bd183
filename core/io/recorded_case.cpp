// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recorded_case.h"

#include "base/input_error.h"
#include "io/state_reader.h"
#include "io/text_cursor.h"

#include <charconv>

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

    std::string_view trimmed(std::string_view text)
    {
        const std::size_t first = text.find_first_not_of(" \t");
        return first == std::string_view::npos ? std::string_view()
                                               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    }

    /// Takes what stands before a separator off the front of a text.
    std::string_view take_until(std::string_view& rest, char separator)
    {
        const std::size_t end = rest.find(separator);
        const std::string_view taken = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        return taken;
    }

    std::optional<std::uint32_t> number(std::string_view text)
    {
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }

    /// One shell command of the guest steps.
    void note_command(SysctlOverrides& sysctl, std::string_view command)
    {
        if (take_until(command, ' ') != "echo")
            return;
        const std::optional<std::uint32_t> value = number(take_until(command, ' '));
        take_until(command, ' '); // >
        if (!value)
            return;
        if (command == "/proc/sys/vm/swappiness")
            sysctl.swappiness = value;
        else if (command == "/proc/sys/vm/watermark_boost_factor")
            sysctl.watermark_boost_factor = value;
        else if (command == "/proc/sys/vm/laptop_mode")
            sysctl.laptop_mode = *value != 0;
        else if (command.ends_with("/cpuset.memory_pressure_enabled"))
            sysctl.memory_pressure_enabled = *value != 0;
    }

    /// The paragraph below the title.
    std::string description_of(std::string_view readme)
    {
        take_until(readme, '\n');
        while (readme.starts_with('\n'))
            readme.remove_prefix(1);
        return std::string(readme.substr(0, readme.find("\n\n")));
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
        std::string_view line = take_until(rest, '\n');
        while (!line.empty()) {
            const std::string_view command = trimmed(take_until(line, ';'));
            if (command.starts_with("ut snap before"))
                return sysctl;
            note_command(sysctl, command);
        }
    }
    return sysctl;
}

CpuId start_cpu_of_results(std::string_view results)
{
    constexpr std::string_view label = " cpu ";
    for (std::string_view rest = results; !rest.empty();) {
        const std::string_view line = take_until(rest, '\n');
        const std::size_t cpu = line.rfind(label);
        if (line.starts_with("# ops ") && cpu != std::string_view::npos)
            return CpuId(number(line.substr(cpu + label.size())).value_or(0));
    }
    return CpuId{};
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
    found.start = read_state(read_text_file(before), before);
    apply(found.start, sysctls_of_readme(readme));
    apply_meminfo(found.start, text_of(folder / "before" / "meminfo"), (folder / "before" / "meminfo").string());
    const CpuId cpu = start_cpu_of_results(text_of(folder / "results"));
    if (raw(cpu) < found.start.layout.nr_cpus)
        found.start.task_cpu[0] = raw(cpu);
    if (const std::string ops = find_text_file(folder / "ops"); !ops.empty())
        found.requests = parse_requests(read_text_file(ops), ops);
    return found;
}

} // namespace rs
