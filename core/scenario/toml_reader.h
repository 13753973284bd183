// SPDX-License-Identifier: GPL-3.0-or-later
// Taking TOML tables apart: every fault is remembered with its line and column, and reading goes on, so that all are
// told at once. For core/scenario only.
#pragma once

#include "base/input_error.h"

#include <toml++/toml.h>

#include <optional>
#include <span>
#include <vector>

namespace rs {

class TomlReader {
public:
    explicit TomlReader(std::string file)
        : file_(std::move(file))
    {
    }

    const std::string& file() const { return file_; }
    const std::vector<InputError>& faults() const { return faults_; }
    void fault(const toml::source_region& where, const std::string& message);
    void add(const InputError& fault) { faults_.push_back(fault); }

    void reject_unknown(const toml::table& table, std::span<const std::string_view> known);
    void require(const toml::table& table, std::string_view key);

    // A value that is not there is no fault; one of a wrong type, or out of range, is one and counts as not there.
    std::optional<std::string> text(const toml::table& table, std::string_view key);
    std::optional<bool> flag(const toml::table& table, std::string_view key);
    std::optional<std::int64_t> number(const toml::table& table, std::string_view key, std::int64_t min,
                                       std::int64_t max);
    /// Whole numbers, one to `most` of them.
    std::optional<std::vector<std::uint32_t>> numbers(const toml::table& table, std::string_view key, std::uint32_t max,
                                                      std::size_t most);
    const toml::table* table(const toml::table& table, std::string_view key);
    /// `what` says what the list is made of.
    const toml::array* list(const toml::table& table, std::string_view key, std::string_view what);

private:
    std::string file_;
    std::vector<InputError> faults_;
};

} // namespace rs
