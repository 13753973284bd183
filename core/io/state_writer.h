// SPDX-License-Identifier: GPL-3.0-or-later
// World to recorded state, the inverse of io/state_reader.h: a dump that was read comes out byte for byte the same.
#pragma once

#include "world/world.h"

#include <string>

namespace rs {

std::string write_state(const World& w);

} // namespace rs
