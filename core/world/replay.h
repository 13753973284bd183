// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a World along the journal, forwards and backwards.
#pragma once

#include "world/record.h"
#include "world/world.h"

namespace rs {

/// Carries a recorded mutation out. CHECKs that the world stands at the record's `from`. Notes do nothing.
void apply(World& world, const Record& record);

/// Takes a recorded mutation back: applies its mirror image.
void revert(World& world, const Record& record);

} // namespace rs
