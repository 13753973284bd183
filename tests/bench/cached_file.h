// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose memory is page cache: the clean pages of one file that was read once, from begin to end.
#pragma once

#include "world/world.h"

#include <vector>

namespace rs::bench {

inline constexpr std::uint32_t pages_kept = 1U << 10; ///< the first block stays free: page 0 is no page

/// The pages in which the file's pages came one after the other: all of the machine's but the first block.
enum class Placing : std::uint8_t {
    InPfnOrder, ///< as on a machine that was just started
    AtRandom, ///< as on one that has run for long
};
std::vector<std::uint32_t> place_pages(std::uint32_t pages, Placing placing);

/// A machine of one zone Normal, whose inactive list of file pages are these, the first of them at the tail.
World cached_file(const std::vector<std::uint32_t>& placed);

} // namespace rs::bench
