// SPDX-License-Identifier: GPL-3.0-or-later
// The OOM killer's report beside the recorded one, line by line.
#pragma once

#include <string>
#include <vector>

namespace rs {

struct ReportCheck {
    std::size_t lines = 0; ///< of the recorded report, without its stack, registers and hardware
    std::size_t alike = 0; ///< that have the same words in ours, whatever the numbers
    std::size_t equal = 0; ///< to the last digit
    std::string want, got; ///< the first lines that are not alike
};

/// Of a stack only that there is one is compared: it names functions that are not simulated, and addresses.
ReportCheck check_report(const std::vector<std::string>& ours, const std::vector<std::string>& recorded);

} // namespace rs
