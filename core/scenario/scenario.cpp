// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

#include "base/input_error.h"
#include "base/time_units.h"
#include "io/state_reader.h"
#include "mm/block/bio.h"
#include "mm/page_alloc/sysctl_handlers.h"
#include "mm/page_writeback/sysctl_handlers.h"
#include "scenario/add_processes.h"
#include "scenario/machine_toml.h"
#include "scenario/make_machine.h"
#include "scenario/process_toml.h"
#include "scenario/storage_toml.h"
#include "scenario/toml_reader.h"

#include <fmt/format.h>

#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 12> keys{"title",    "title_zh", "description", "description_zh",
                                                    "machine",  "prelude",  "requests",    "seed",
                                                    "sysctl",   "process",  "rules",       "costs"};
    constexpr std::array<std::string_view, 1> rule_keys{"psi_memstall"};
    constexpr std::array<std::string_view, 20> sysctl_keys{"panic_on_oom",
                                                          "oom_kill_allocating_task",
                                                          "oom_dump_tasks",
                                                          "swappiness",
                                                          "swap_pages",
                                                          "watermark_boost_factor",
                                                          "laptop_mode",
                                                          "vfs_cache_pressure",
                                                          "compaction_proactiveness",
                                                          "memory_pressure_enabled",
                                                          "min_free_kbytes",
                                                          "watermark_scale_factor",
                                                          "lowmem_reserve_ratio",
                                                          "percpu_pagelist_high_fraction",
                                                          "dirty_ratio",
                                                          "dirty_background_ratio",
                                                          "dirty_bytes",
                                                          "dirty_background_bytes",
                                                          "dirty_writeback_centisecs",
                                                          "dirty_expire_centisecs"};
    constexpr std::array<std::string_view, 2> recorded_machine_keys{"state", "disk_latency_us"};
    constexpr std::int64_t highest_cost_ns = 4'000'000'000;
    constexpr std::int64_t least_dirty_bytes = 2 * page_size, most_dirty_bytes = std::int64_t{1} << 43;
    constexpr std::int64_t most_swap_pages = std::int64_t{1} << 32;

    /// Takes a TOML table apart and keeps going after a fault, so that all are told at once.
    class ScenarioParser {
    public:
        explicit ScenarioParser(const std::string& file)
            : in_(file)
        {
            scenario_.file = file;
        }

        void parse(std::string_view text)
        {
            try {
                read(toml::parse(text, scenario_.file));
            } catch (const toml::parse_error& error) {
                in_.fault(error.source(), std::string(error.description()));
            }
        }
        const Scenario& scenario() const { return scenario_; }
        const std::vector<InputError>& faults() const { return in_.faults(); }

    private:
        void read(const toml::table& table)
        {
            in_.reject_unknown(table, keys);
            scenario_.title = {in_.text(table, "title").value_or(""), in_.text(table, "title_zh").value_or("")};
            scenario_.description = {in_.text(table, "description").value_or(""),
                                     in_.text(table, "description_zh").value_or("")};
            in_.require(table, "title");
            in_.require(table, "machine");
            read_machine_of(table);
            read_requests(table, "prelude", scenario_.prelude);
            read_requests(table, "requests", scenario_.requests);
            scenario_.seed = static_cast<std::uint64_t>(in_.number(table, "seed", 0, INT64_MAX).value_or(0));
            if (const toml::table* sysctl = in_.table(table, "sysctl"))
                read_sysctl(*sysctl);
            if (const toml::array* processes = in_.list(table, "process", "tables"))
                scenario_.processes = read_processes(*processes, in_);
            touch_before_the_story();
            if (const toml::table* rules = in_.table(table, "rules"))
                read_rules(*rules);
            if (const toml::table* costs = in_.table(table, "costs"))
                read_costs(*costs);
        }

        void read_machine_of(const toml::table& table)
        {
            const toml::node* node = table.get("machine");
            if (node == nullptr)
                return;
            if (node->is_table())
                read_machine_table(*node->as_table());
            else if (node->is_string())
                scenario_.machine = *node->value<std::string>();
            else
                in_.fault(node->source(), "machine must be the path of a recorded machine, or a table");
        }

        void read_machine_table(const toml::table& table)
        {
            scenario_.storage = read_storage(table, in_);
            if (!table.contains("state")) {
                scenario_.machine = read_machine(table, in_);
                return;
            }
            in_.reject_unknown(table, recorded_machine_keys);
            scenario_.machine = in_.text(table, "state").value_or("");
        }

        void touch_before_the_story()
        {
            std::vector<Request> touches;
            for (const ProcessDescription& process : scenario_.processes) {
                Request request;
                request.verb = Verb::Touch;
                request.handle = process.pid;
                request.count = process.anon;
                if (process.anon != 0)
                    touches.push_back(request);
            }
            scenario_.prelude.insert(scenario_.prelude.begin(), touches.begin(), touches.end());
        }

        void read_rules(const toml::table& table)
        {
            in_.reject_unknown(table, rule_keys);
            const auto memstall = in_.text(table, "psi_memstall");
            if (!memstall || *memstall == "reclaim_and_drain")
                return;
            if (*memstall != "reclaim")
                in_.fault(table.get("psi_memstall")->source(), "psi_memstall must be reclaim or reclaim_and_drain");
            scenario_.rules.psi_memstall = Rules::Memstall::Reclaim;
        }

        void read_costs(const toml::table& table)
        {
            std::array<std::string_view, at(Event::count)> names;
            for (std::size_t event = 0; event < names.size(); ++event)
                names[event] = info(Event(event)).name;
            in_.reject_unknown(table, names);
            for (std::size_t event = 0; event < names.size(); ++event)
                if (const auto ns = in_.number(table, names[event], 0, highest_cost_ns))
                    scenario_.costs.emplace_back(Event(event), static_cast<std::uint32_t>(*ns));
        }

        void read_sysctl(const toml::table& table)
        {
            SysctlOverrides& sysctl = scenario_.sysctl;
            in_.reject_unknown(table, sysctl_keys);
            sysctl.swappiness = in_.number(table, "swappiness", 0, 200);
            sysctl.swap_pages = in_.number(table, "swap_pages", 0, most_swap_pages);
            sysctl.watermark_boost_factor = in_.number(table, "watermark_boost_factor", 0, INT32_MAX);
            sysctl.laptop_mode = in_.flag(table, "laptop_mode");
            sysctl.vfs_cache_pressure = in_.number(table, "vfs_cache_pressure", 0, INT32_MAX);
            sysctl.compaction_proactiveness = in_.number(table, "compaction_proactiveness", 0, 100);
            sysctl.memory_pressure_enabled = in_.flag(table, "memory_pressure_enabled");
            sysctl.panic_on_oom = in_.number(table, "panic_on_oom", 0, 2);
            sysctl.oom_kill_allocating_task = in_.flag(table, "oom_kill_allocating_task");
            sysctl.oom_dump_tasks = in_.flag(table, "oom_dump_tasks");
            sysctl.min_free_kbytes = in_.number(table, "min_free_kbytes", 0, INT32_MAX);
            sysctl.watermark_scale_factor = in_.number(table, "watermark_scale_factor", 1, 3000);
            sysctl.lowmem_reserve_ratio = in_.numbers(table, "lowmem_reserve_ratio", INT32_MAX, MAX_NR_ZONES);
            read_high_fraction(table);
            read_dirty_limits(table);
        }

        void read_dirty_limits(const toml::table& table)
        {
            SysctlOverrides& sysctl = scenario_.sysctl;
            sysctl.dirty_ratio = in_.number(table, "dirty_ratio", 0, 100);
            sysctl.dirty_background_ratio = in_.number(table, "dirty_background_ratio", 0, 100);
            sysctl.dirty_bytes = in_.number(table, "dirty_bytes", least_dirty_bytes, most_dirty_bytes);
            sysctl.dirty_background_bytes = in_.number(table, "dirty_background_bytes", 1, most_dirty_bytes);
            sysctl.dirty_writeback_centisecs = in_.number(table, "dirty_writeback_centisecs", 0, INT32_MAX);
            sysctl.dirty_expire_centisecs = in_.number(table, "dirty_expire_centisecs", 0, INT32_MAX);
        }

        void read_high_fraction(const toml::table& table)
        {
            constexpr std::string_view key = "percpu_pagelist_high_fraction";
            const auto fraction = in_.number(table, key, 0, INT32_MAX);
            if (fraction && *fraction != 0 && *fraction < MIN_PERCPU_PAGELIST_HIGH_FRACTION)
                in_.fault(table.get(key)->source(),
                          fmt::format("{} must be 0, or {} and more", key, MIN_PERCPU_PAGELIST_HIGH_FRACTION));
            scenario_.sysctl.percpu_pagelist_high_fraction = fraction;
        }

        void read_requests(const toml::table& table, std::string_view key, std::vector<Request>& to)
        {
            if (const toml::array* lines = in_.list(table, key, "texts, one operation each"))
                for (const toml::node& line : *lines)
                    read_request(line, to);
        }

        void read_request(const toml::node& node, std::vector<Request>& to)
        {
            if (!node.is_string())
                return in_.fault(node.source(), "an operation must be a text");
            const toml::source_position& quote = node.source().begin;
            // Behind as many blanks as stand before it in the file, so that columns of faults come out right.
            const std::string line = std::string(quote.column, ' ') + *node.value<std::string>();
            try {
                to.push_back(parse_request(line, scenario_.file, quote.line));
            } catch (const InputError& error) {
                in_.add(error);
            }
        }

        Scenario scenario_;
        TomlReader in_;
    };

    World start_of(const Scenario& scenario, const FileReader& read)
    {
        const std::uint32_t programs = nr_programs(scenario.processes);
        if (const auto* made = std::get_if<MachineDescription>(&scenario.machine))
            return make_machine(*made, programs);
        const std::filesystem::path folder = std::filesystem::path(scenario.file).parent_path();
        const std::string path = (folder / std::get<std::string>(scenario.machine)).string();
        return read_state(read(path), path, programs);
    }

} // namespace

Scenario parse_scenario(std::string_view text, const std::string& file)
{
    ScenarioParser parser(file);
    parser.parse(text);
    if (!parser.faults().empty())
        throw parser.faults().front();
    return parser.scenario();
}

std::vector<std::string> find_scenario_faults(std::string_view text, const std::string& file)
{
    ScenarioParser parser(file);
    parser.parse(text);
    std::vector<std::string> messages;
    for (const InputError& fault : parser.faults())
        messages.emplace_back(fault.what());
    return messages;
}

Scenario read_scenario(const std::string& path, const FileReader& read) { return parse_scenario(read(path), path); }

World load_world(const Scenario& scenario, const FileReader& read)
{
    World w = start_of(scenario, read);
    apply(w, scenario.storage);
    apply(w, scenario.sysctl);
    w.rules = scenario.rules;
    for (const auto& [event, ns] : scenario.costs)
        w.event_cost_ns[at(event)] = ns;
    add_processes(w, scenario.processes, scenario.file);
    return w;
}

void apply(World& w, const StorageDescription& storage)
{
    for (std::size_t disk = 0; disk < storage.disk_latency_us.size(); ++disk)
        w.disks[disk].latency_ns = storage.disk_latency_us[disk] * ns_per_us;
    start_disks(w);
}
namespace {

    void apply_dirty_limits(World& w, const SysctlOverrides& overrides)
    {
        if (overrides.dirty_ratio)
            write_dirty_ratio(w, *overrides.dirty_ratio);
        if (overrides.dirty_background_ratio)
            write_dirty_background_ratio(w, *overrides.dirty_background_ratio);
        if (overrides.dirty_bytes)
            write_dirty_bytes(w, *overrides.dirty_bytes);
        if (overrides.dirty_background_bytes)
            write_dirty_background_bytes(w, *overrides.dirty_background_bytes);
        if (overrides.dirty_writeback_centisecs)
            write_dirty_writeback_centisecs(w, *overrides.dirty_writeback_centisecs);
        w.sysctl.dirty_expire_centisecs = overrides.dirty_expire_centisecs.value_or(w.sysctl.dirty_expire_centisecs);
    }

} // namespace

void apply(World& w, const SysctlOverrides& overrides)
{
    Sysctl& sysctl = w.sysctl;
    sysctl.swappiness = overrides.swappiness.value_or(sysctl.swappiness);
    sysctl.watermark_boost_factor = overrides.watermark_boost_factor.value_or(sysctl.watermark_boost_factor);
    sysctl.laptop_mode = overrides.laptop_mode.value_or(sysctl.laptop_mode);
    sysctl.vfs_cache_pressure = overrides.vfs_cache_pressure.value_or(sysctl.vfs_cache_pressure);
    sysctl.compaction_proactiveness = overrides.compaction_proactiveness.value_or(sysctl.compaction_proactiveness);
    sysctl.panic_on_oom = overrides.panic_on_oom.value_or(sysctl.panic_on_oom);
    sysctl.oom_kill_allocating_task = overrides.oom_kill_allocating_task.value_or(sysctl.oom_kill_allocating_task);
    sysctl.oom_dump_tasks = overrides.oom_dump_tasks.value_or(sysctl.oom_dump_tasks);
    sysctl.memory_pressure_enabled = overrides.memory_pressure_enabled.value_or(sysctl.memory_pressure_enabled);
    if (overrides.swap_pages) {
        sysctl.total_swap_pages = *overrides.swap_pages;
        w.nr_swap_pages[0] = static_cast<std::int64_t>(*overrides.swap_pages);
    }
    if (overrides.min_free_kbytes)
        write_min_free_kbytes(w, *overrides.min_free_kbytes);
    if (overrides.watermark_scale_factor)
        write_watermark_scale_factor(w, *overrides.watermark_scale_factor);
    if (overrides.lowmem_reserve_ratio)
        write_lowmem_reserve_ratio(w, *overrides.lowmem_reserve_ratio);
    apply_dirty_limits(w, overrides);
    if (overrides.percpu_pagelist_high_fraction)
        write_percpu_pagelist_high_fraction(w, *overrides.percpu_pagelist_high_fraction);
}

} // namespace rs
