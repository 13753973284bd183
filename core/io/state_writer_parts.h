// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a dump that write pages and lists of pages. For state_writer.cpp only.
#pragma once

#include "world/world.h"

#include <fmt/format.h>

#include <iterator>
#include <string>

namespace rs {

/// Appends formatted text.
template <class... Args>
void put(std::string& out, fmt::format_string<Args...> format, Args&&... args)
{
    fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

inline std::string_view name_of(ZoneId zone) { return zone_names[zone_idx(zone)]; }

/// nr_free and free, pageblocks and skipbits, pcp and pcplist, pagemap of a populated zone (state_writer_pages.cpp).
void write_zone_pages(std::string& out, const World& w, ZoneId zone);
/// lru, p and lruend (state_writer_lru.cpp).
void write_lru_lists(std::string& out, const World& w, NodeId node);
/// batch and b (state_writer_lru.cpp).
void write_batches(std::string& out, const World& w);

} // namespace rs
