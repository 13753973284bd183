// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/input_error.h"

#include <fmt/format.h>

namespace rs {

static std::string located(const std::string& file, std::size_t line, std::size_t column, const std::string& message)
{
    if (line == 0)
        return fmt::format("{}: {}", file, message);
    if (column == 0)
        return fmt::format("{}:{}: {}", file, line, message);
    return fmt::format("{}:{}:{}: {}", file, line, column, message);
}

InputError::InputError(const std::string& file, std::size_t line, std::size_t column, const std::string& message)
    : std::runtime_error(located(file, line, column, message))
{
}

} // namespace rs
