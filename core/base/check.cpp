// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"

#include <fmt/format.h>

namespace rs {

void check_failed(const char* condition, const char* file, int line)
{
    throw CheckFailed(fmt::format("{}:{}: check failed: {}", file, line, condition));
}

} // namespace rs
