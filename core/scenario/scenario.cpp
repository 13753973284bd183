// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

#include "base/in_quotes.h"
#include "base/input_error.h"
#include "base/nearest_name.h"
#include "io/state_reader.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 9> keys{"title",   "title_zh", "description", "description_zh", "machine",
                                                   "prelude", "requests", "seed",        "sysctl"};
    constexpr std::array<std::string_view, 5> sysctl_keys{"swappiness", "swap_pages", "watermark_boost_factor",
                                                          "laptop_mode", "memory_pressure_enabled"};
    constexpr std::int64_t most_swap_pages = std::int64_t{1} << 32;

    /// Takes a TOML table apart and keeps going after a fault, so that all are told at once.
    class ScenarioParser {
    public:
        explicit ScenarioParser(const std::string& file) { scenario_.file = file; }

        void parse(std::string_view text)
        {
            try {
                read(toml::parse(text, scenario_.file));
            } catch (const toml::parse_error& error) {
                fault(error.source(), std::string(error.description()));
            }
        }
        const Scenario& scenario() const { return scenario_; }
        const std::vector<InputError>& faults() const { return faults_; }

    private:
        void fault(const toml::source_region& where, const std::string& message)
        {
            faults_.emplace_back(scenario_.file, where.begin.line, where.begin.column, message);
        }

        void read(const toml::table& table)
        {
            reject_unknown(table, keys);
            read_text(table, "title", scenario_.title.en);
            read_text(table, "title_zh", scenario_.title.zh_CN);
            read_text(table, "description", scenario_.description.en);
            read_text(table, "description_zh", scenario_.description.zh_CN);
            read_text(table, "machine", scenario_.machine);
            require(table, "title");
            require(table, "machine");
            read_requests(table, "prelude", scenario_.prelude);
            read_requests(table, "requests", scenario_.requests);
            scenario_.seed = static_cast<std::uint64_t>(read_number(table, "seed", INT64_MAX).value_or(0));
            if (const toml::node* node = table.get("sysctl"))
                read_sysctl(*node);
        }

        void read_sysctl(const toml::node& node)
        {
            const toml::table* table = node.as_table();
            if (table == nullptr)
                return fault(node.source(), "sysctl must be a table");
            SysctlOverrides& sysctl = scenario_.sysctl;
            reject_unknown(*table, sysctl_keys);
            sysctl.swappiness = read_number(*table, "swappiness", 200);
            sysctl.swap_pages = read_number(*table, "swap_pages", most_swap_pages);
            sysctl.watermark_boost_factor = read_number(*table, "watermark_boost_factor", INT32_MAX);
            read_bool(*table, "laptop_mode", sysctl.laptop_mode);
            read_bool(*table, "memory_pressure_enabled", sysctl.memory_pressure_enabled);
        }

        void reject_unknown(const toml::table& table, std::span<const std::string_view> known)
        {
            for (const auto& [key, node] : table)
                if (std::ranges::find(known, key.str()) == known.end())
                    fault(key.source(), "unknown key " + in_quotes(key.str()) + did_you_mean(key.str(), known));
        }

        void require(const toml::table& table, std::string_view key)
        {
            if (!table.contains(key))
                fault(table.source(), fmt::format("the key {} is missing", key));
        }

        void read_text(const toml::table& table, std::string_view key, std::string& to)
        {
            const toml::node* node = table.get(key);
            if (node == nullptr)
                return;
            const auto text = node->value<std::string>();
            if (!text)
                return fault(node->source(), fmt::format("{} must be a text", key));
            to = *text;
        }

        std::optional<std::int64_t> read_number(const toml::table& table, std::string_view key, std::int64_t max)
        {
            const toml::node* node = table.get(key);
            if (node == nullptr)
                return std::nullopt;
            const std::int64_t number = node->value_or<std::int64_t>(-1);
            if (node->is_integer() && number >= 0 && number <= max)
                return number;
            fault(node->source(), fmt::format("{} must be a whole number from 0 to {}", key, max));
            return std::nullopt;
        }

        void read_bool(const toml::table& table, std::string_view key, std::optional<bool>& to)
        {
            const toml::node* node = table.get(key);
            if (node == nullptr)
                return;
            if (!node->is_boolean())
                return fault(node->source(), fmt::format("{} must be true or false", key));
            to = node->value<bool>();
        }

        void read_requests(const toml::table& table, std::string_view key, std::vector<Request>& to)
        {
            const toml::node* node = table.get(key);
            if (node == nullptr)
                return;
            const toml::array* lines = node->as_array();
            if (lines == nullptr)
                return fault(node->source(), fmt::format("{} must be a list of texts, one operation each", key));
            for (const toml::node& line : *lines)
                read_request(line, to);
        }

        void read_request(const toml::node& node, std::vector<Request>& to)
        {
            if (!node.is_string())
                return fault(node.source(), "an operation must be a text");
            const toml::source_position& quote = node.source().begin;
            // Behind as many blanks as stand before it in the file, so that columns of faults come out right.
            const std::string line = std::string(quote.column, ' ') + *node.value<std::string>();
            try {
                to.push_back(parse_request(line, scenario_.file, quote.line));
            } catch (const InputError& error) {
                faults_.push_back(error);
            }
        }

        Scenario scenario_;
        std::vector<InputError> faults_;
    };

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
    const std::string path = (std::filesystem::path(scenario.file).parent_path() / scenario.machine).string();
    World w = read_state(read(path), path);
    apply(w, scenario.sysctl);
    return w;
}

void apply(World& w, const SysctlOverrides& overrides)
{
    Sysctl& sysctl = w.sysctl;
    sysctl.swappiness = overrides.swappiness.value_or(sysctl.swappiness);
    sysctl.watermark_boost_factor = overrides.watermark_boost_factor.value_or(sysctl.watermark_boost_factor);
    sysctl.laptop_mode = overrides.laptop_mode.value_or(sysctl.laptop_mode);
    sysctl.memory_pressure_enabled = overrides.memory_pressure_enabled.value_or(sysctl.memory_pressure_enabled);
    if (overrides.swap_pages) {
        sysctl.total_swap_pages = *overrides.swap_pages;
        w.nr_swap_pages[0] = static_cast<std::int64_t>(*overrides.swap_pages);
    }
}

} // namespace rs
