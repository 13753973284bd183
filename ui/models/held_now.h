// SPDX-License-Identifier: GPL-3.0-or-later
// What is on no list at the cursor because somebody has it.
#pragma once

#include "geometry/lists_layout.h"
#include "world/journal.h"

namespace rs {

/// What the operation that runs at a position of the journal took from a list and gave to nobody yet, and what
/// requests hold. `world` stands at the position. `handle_bound`: as Controller's. `most`: how many pages to tell; all
/// are counted.
HeldNow held_now(const World& world, const Journal& journal, Journal::Position position, std::uint32_t handle_bound,
                 std::size_t most);

} // namespace rs
