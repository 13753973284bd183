// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/toml_reader.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

void TomlReader::fault(const toml::source_region& where, const std::string& message)
{
    faults_.emplace_back(file_, where.begin.line, where.begin.column, message);
}

void TomlReader::reject_unknown(const toml::table& table, std::span<const std::string_view> known)
{
    for (const auto& [key, node] : table)
        if (std::ranges::find(known, key.str()) == known.end())
            fault(key.source(), "unknown key " + in_quotes(key.str()) + did_you_mean(key.str(), known));
}

void TomlReader::require(const toml::table& table, std::string_view key)
{
    if (!table.contains(key))
        fault(table.source(), fmt::format("the key {} is missing", key));
}

std::optional<std::string> TomlReader::text(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node != nullptr && !node->is_string())
        fault(node->source(), fmt::format("{} must be a text", key));
    return node != nullptr ? node->value<std::string>() : std::nullopt;
}

std::optional<bool> TomlReader::flag(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    if (!node->is_boolean()) {
        fault(node->source(), fmt::format("{} must be true or false", key));
        return std::nullopt;
    }
    return node->value<bool>();
}

std::optional<std::int64_t> TomlReader::number(const toml::table& table, std::string_view key, std::int64_t min,
                                               std::int64_t max)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto number = node->is_integer() ? node->value<std::int64_t>() : std::nullopt;
    if (number && *number >= min && *number <= max)
        return number;
    fault(node->source(), fmt::format("{} must be a whole number from {} to {}", key, min, max));
    return std::nullopt;
}

std::optional<std::vector<std::uint32_t>> TomlReader::numbers(const toml::table& table, std::string_view key,
                                                              std::uint32_t max, std::size_t most)
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    std::vector<std::uint32_t> numbers;
    const toml::array* list = node->as_array();
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto number = (*list)[i].is_integer() ? (*list)[i].value<std::int64_t>() : std::nullopt;
        if (number && *number >= 0 && *number <= max)
            numbers.push_back(static_cast<std::uint32_t>(*number));
    }
    if (list != nullptr && numbers.size() == list->size() && !numbers.empty() && numbers.size() <= most)
        return numbers;
    fault(node->source(), fmt::format("{} must be a list of 1 to {} whole numbers from 0 to {}", key, most, max));
    return std::nullopt;
}

const toml::table* TomlReader::table(const toml::table& table, std::string_view key)
{
    const toml::node* node = table.get(key);
    if (node != nullptr && !node->is_table())
        fault(node->source(), fmt::format("{} must be a table", key));
    return node != nullptr ? node->as_table() : nullptr;
}

const toml::array* TomlReader::list(const toml::table& table, std::string_view key, std::string_view what)
{
    const toml::node* node = table.get(key);
    if (node != nullptr && !node->is_array())
        fault(node->source(), fmt::format("{} must be a list of {}", key, what));
    return node != nullptr ? node->as_array() : nullptr;
}

} // namespace rs
