// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a dump that write pages and lists of pages. For state_writer.cpp only.
#pragma once

#include "world/world.h"

#include <string>

namespace rs {

/// nr_free and free, pageblocks and skipbits, pcp and pcplist, pagemap of a populated zone.
void write_zone_pages(std::string& out, const World& w, ZoneId zone);
/// lru, p and lruend.
void write_lru_lists(std::string& out, const World& w, NodeId node);
/// batch and b.
void write_batches(std::string& out, const World& w);

} // namespace rs
