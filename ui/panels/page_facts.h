// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is, in a few lines for a tool tip.
#pragma once

#include "world/world.h"

#include <QString>

namespace rs {

QString page_facts(const World& world, Pfn pfn);

} // namespace rs
