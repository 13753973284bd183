// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/event_text.h"

namespace rs {

std::string event_text(Event event, std::span<const std::int64_t> values)
{
    const EventInfo& shown = info(event);
    std::string text;
    // ftrace also prints the address of struct page. It tells nothing here, but for a failed allocation, where it is
    // null.
    if (event == Event::mm_page_alloc && !values.empty() && values[0] == 0)
        text = "page=0000000000000000 ";
    std::size_t next = 0;
    for (const char c : shown.format) {
        if (c != '%') {
            text += c;
            continue;
        }
        text += next < values.size() ? value_text(shown.kinds[next], values[next]) : "?";
        ++next;
    }
    return text;
}

} // namespace rs
