// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/process_toml.h"

#include "scenario/request.h"
#include "sched/task.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 15> process_keys{
        "name",           "pid",  "uid",   "oom_score_adj", "total_vm",
        "anon",           "file", "shmem", "swapents",      "pgtables_kb",
        "shares_mm_with", "init", "vfork", "oom_origin",    "pages"};
    constexpr std::size_t longest_name = 15; // TASK_COMM_LEN without its end
    constexpr std::int64_t most_pages = std::int64_t{1} << 28; // 1 TiB
    constexpr std::int64_t largest_uid = 4'294'967'294;

    class ProcessReader {
    public:
        ProcessReader(const toml::table& table, TomlReader& in)
            : table_(table)
            , in_(in)
        {
        }

        ProcessDescription read()
        {
            in_.reject_unknown(table_, process_keys);
            in_.require(table_, "name");
            in_.require(table_, "pid");
            d_.line = table_.source().begin.line;
            d_.column = table_.source().begin.column;
            read_name();
            d_.pid = static_cast<std::uint32_t>(number("pid", 1, max_pid));
            d_.uid = static_cast<std::uint32_t>(number("uid", 0, largest_uid));
            d_.oom_score_adj = static_cast<std::int16_t>(number("oom_score_adj", OOM_SCORE_ADJ_MIN, OOM_SCORE_ADJ_MAX));
            read_sizes();
            if (table_.contains("shares_mm_with"))
                d_.shares_mm_with = static_cast<std::uint32_t>(number("shares_mm_with", 1, max_pid));
            d_.init = in_.flag(table_, "init").value_or(false);
            d_.vfork = in_.flag(table_, "vfork").value_or(false);
            d_.oom_origin = in_.flag(table_, "oom_origin").value_or(false);
            read_pages();
            return d_;
        }

    private:
        /// What is not there, or at fault, is 0.
        std::int64_t number(std::string_view key, std::int64_t min, std::int64_t max)
        {
            return in_.number(table_, key, min, max).value_or(0);
        }
        std::uint64_t pages_of(std::string_view key) { return static_cast<std::uint64_t>(number(key, 0, most_pages)); }

        void read_name()
        {
            d_.name = in_.text(table_, "name").value_or("");
            const toml::node* node = table_.get("name");
            const bool bad = d_.name.empty() || d_.name.size() > longest_name ||
                             d_.name.find_first_of(" \t\r\n") != std::string::npos;
            if (node != nullptr && node->is_string() && bad)
                in_.fault(node->source(), fmt::format("name must be one word of at most {} characters", longest_name));
        }

        void read_sizes()
        {
            d_.total_vm = pages_of("total_vm");
            d_.anon = pages_of("anon");
            d_.file = pages_of("file");
            d_.shmem = pages_of("shmem");
            d_.swapents = pages_of("swapents");
            d_.pgtables_bytes = static_cast<std::uint64_t>(number("pgtables_kb", 0, most_pages)) * 1024;
        }

        void read_pages()
        {
            const toml::array* list = in_.list(table_, "pages", "page frames, or of pairs [first, last]");
            for (std::size_t i = 0; list != nullptr && i < list->size(); ++i)
                read_range((*list)[i]);
        }

        void read_range(const toml::node& node)
        {
            const toml::array* pair = node.as_array();
            const bool two = pair != nullptr && pair->size() == 2;
            const auto first = (two ? (*pair)[0] : node).value_or(std::int64_t{0}); // 0 as well: where it is no number
            const auto last = (two ? (*pair)[1] : node).value_or(std::int64_t{0});
            if (first < 1 || last < first || last >= most_pages)
                return in_.fault(node.source(), "pages must be page frames, or pairs [first, last] of them, from 1 on");
            d_.pages.emplace_back(Pfn(first), Pfn(last));
        }

        const toml::table& table_;
        TomlReader& in_;
        ProcessDescription d_;
    };

} // namespace

std::vector<ProcessDescription> read_processes(const toml::array& list, TomlReader& in)
{
    std::vector<ProcessDescription> processes;
    if (list.size() > max_processes)
        in.fault(list.source(), fmt::format("a machine has at most {} processes", max_processes));
    for (const toml::node& node : list) {
        const toml::table* table = node.as_table();
        if (table == nullptr) {
            in.fault(node.source(), "a process must be a table");
            continue;
        }
        const ProcessDescription process = ProcessReader(*table, in).read();
        if (process.pid != 0 && std::ranges::count(processes, process.pid, &ProcessDescription::pid) != 0)
            in.fault(table->get("pid")->source(), fmt::format("pid {} is another process's", process.pid));
        processes.push_back(process);
    }
    return processes;
}

} // namespace rs
