// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/table_row.h"

#include "base/in_quotes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace rs {

TableHeader::TableHeader(const CsvLine& line, std::string file)
    : file_(std::move(file))
{
    for (const CsvField& field : line.fields)
        if (!index_.emplace(field.value, index_.size()).second)
            throw InputError(file_, line.line_no, field.column,
                             "the column " + in_quotes(field.value) + " stands there twice");
}

std::size_t TableHeader::at(std::string_view column) const
{
    const auto found = index_.find(column);
    if (found == index_.end())
        throw InputError(file_, 1, 0, fmt::format("expected a column '{}', found none", column));
    return found->second;
}

std::uint32_t TableRow::mask(std::string_view column) const
{
    std::uint32_t value = 0;
    const std::string_view digits = text(column);
    const auto [end, error] = std::from_chars(digits.data() + std::min<std::size_t>(2, digits.size()),
                                              digits.data() + digits.size(), value, 16);
    if (!digits.starts_with("0x") || error != std::errc{} || end != digits.data() + digits.size())
        fail(column, "a mask of 32 bits in hexadecimal, like 0xcc0");
    return value;
}

std::size_t TableRow::choice(std::string_view column, std::span<const std::string_view> names) const
{
    const auto found = std::ranges::find(names, text(column));
    if (found == names.end())
        fail(column, fmt::format("one of {}", fmt::join(names, ", ")));
    return static_cast<std::size_t>(found - names.begin());
}

void TableRow::fail(std::string_view column, const std::string& expected) const
{
    const CsvField& bad = field(column);
    throw InputError(header_.file(), line_.line_no, bad.column,
                     fmt::format("{}: expected {}, found {}", column, expected, in_quotes(bad.value)));
}

void TableRow::set_mask(std::string_view column, std::uint32_t mask)
{
    set(column, std::string_view(fmt::format("{:#x}", mask)));
}

} // namespace rs
