// SPDX-License-Identifier: GPL-3.0-or-later
// Free lists as text: a line for each list that is not empty, "3 Movable: 2048 2064", head first.
#pragma once

#include "world/world.h"

#include <string>

namespace rs::test {

/// The free lists of test::free_zone, by order and type.
std::string free_lists(const World& w);

/// A machine whose zone test::free_zone has exactly these lists; all other pages are in use.
World machine_with_lists(const std::string& text);

} // namespace rs::test
