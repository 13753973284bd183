// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an input: one line that says where and what was expected.
#pragma once

#include <stdexcept>
#include <string>

namespace rs {

/// Bad input from outside (file, option, request). Programs print what() and end with status 2; the window shows it.
struct InputError : std::runtime_error {
    using std::runtime_error::runtime_error;
    /// line 0: the file as a whole; column 0: the line as a whole. Renders "file:line:column: message".
    InputError(const std::string& file, std::size_t line, std::size_t column, const std::string& message);
};

} // namespace rs
