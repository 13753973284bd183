// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV text taken apart and put together again: what nobody changed comes out byte for byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rs {

/// One field: as written, quotes and all, and what that means.
struct CsvField {
    std::string raw;
    std::string value;
    std::size_t column = 0; ///< where it starts in its line, from 1

    bool quoted() const { return !raw.empty() && raw.front() == '"'; }
    /// Means another value from now on; written between quotes if it was, or if it must be.
    void assign(std::string_view new_value);
};

struct CsvLine {
    std::size_t line_no = 0; ///< from 1
    std::vector<CsvField> fields;
    std::string end; ///< "\n", "\r\n", or nothing at the end of the file
};

/// The lines of a CSV text; empty lines are lines of one empty field. Fields between double quotes may hold commas,
/// doubled quotes and line breaks. Throws InputError: a quote that is not closed, or text after one that is.
std::vector<CsvLine> parse_csv(std::string_view text, const std::string& file);
std::string to_text(const std::vector<CsvLine>& lines);

} // namespace rs
