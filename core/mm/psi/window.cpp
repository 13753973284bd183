// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/psi/window.h"

namespace rs {

std::uint64_t window_update(PsiTriggerWindow& window, std::uint64_t now, std::uint64_t value)
{
    const std::uint64_t elapsed = now - window.start_time;
    const std::uint64_t growth = value - window.start_value;
    if (elapsed > window.size) {
        window.start_time = now;
        window.start_value = value;
        window.prev_growth = growth;
        return growth;
    }
    // 32 bits, as the kernel has it: of a window above 4.29 s a long rest counts modulo that.
    const auto remaining = static_cast<std::uint32_t>(window.size - elapsed);
    return growth + window.prev_growth * remaining / window.size;
}

} // namespace rs
