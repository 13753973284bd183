// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/show_mem/show_mem.h"

#include <fmt/format.h>

namespace rs {

std::string show_mem(const World& w, const ShowMem& what)
{
    std::uint64_t total = 0, reserved = 0;
    for (const ZoneInfo& zone : w.zones) {
        total += zone.present;
        reserved += zone.present - zone.managed;
    }
    // A 64-bit kernel has no high memory, and zone Movable does not count in this line in spite of its name.
    return fmt::format("Mem-Info:\n"
                       "{}"
                       "{} pages RAM\n"
                       "0 pages HighMem/MovableOnly\n"
                       "{} pages reserved\n"
                       "0 pages hwpoisoned\n",
                       show_free_areas(w, what), total, reserved);
}

} // namespace rs
