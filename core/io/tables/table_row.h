// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table of a kernel function: its inputs by the columns' names, and where its results go.
#pragma once

#include "base/input_error.h"
#include "io/tables/csv.h"

#include <charconv>
#include <concepts>
#include <limits>
#include <map>
#include <span>

namespace rs {

/// The columns of a table's first line.
class TableHeader {
public:
    /// Throws InputError: a name stands there twice.
    TableHeader(const CsvLine& line, std::string file);
    const std::string& file() const { return file_; }
    std::size_t size() const { return index_.size(); }
    bool has(std::string_view column) const { return index_.contains(column); }
    /// Throws InputError: there is no such column.
    std::size_t at(std::string_view column) const;
    void add(std::string_view column) { index_.emplace(column, index_.size()); }

private:
    std::string file_;
    std::map<std::string, std::size_t, std::less<>> index_;
};

/// Throws InputError (file:line:column: what was expected) for everything that cannot be read.
class TableRow {
public:
    TableRow(const TableHeader& header, CsvLine& line)
        : header_(header)
        , line_(line)
    {
    }

    const std::string& text(std::string_view column) const { return field(column).value; }
    bool has(std::string_view column) const { return header_.has(column); }
    /// A decimal number from min to max.
    template <std::integral T>
    T number(std::string_view column, T min = std::numeric_limits<T>::min(),
             T max = std::numeric_limits<T>::max()) const
    {
        T value{};
        const std::string_view digits = text(column);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size() || value < min || value > max)
            fail(column, "a number from " + std::to_string(min) + " to " + std::to_string(max));
        return value;
    }
    /// 0 or 1.
    bool flag(std::string_view column) const { return number<unsigned>(column, 0, 1) != 0; }
    /// A mask: hexadecimal with 0x.
    std::uint32_t mask(std::string_view column) const;
    /// One of the names; which one.
    std::size_t choice(std::string_view column, std::span<const std::string_view> names) const;
    /// "expected (what), found (the field)".
    [[noreturn]] void fail(std::string_view column, const std::string& expected) const;

    void set(std::string_view column, std::string_view value) { line_.fields[header_.at(column)].assign(value); }
    void set(std::string_view column, std::integral auto value)
    {
        set(column, std::string_view(std::to_string(value)));
    }
    void set(std::string_view column, bool value) { set(column, std::string_view(value ? "1" : "0")); }
    /// 0x and hexadecimal digits.
    void set_mask(std::string_view column, std::uint32_t mask);

private:
    const CsvField& field(std::string_view column) const { return line_.fields[header_.at(column)]; }

    const TableHeader& header_;
    CsvLine& line_;
};

} // namespace rs
