// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a page is on, in words.
#pragma once

#include "models/page_kinds.h"

#include <QString>

namespace rs {

/// "CPU 1's per-CPU list, order 0, Movable". Walks the list of a free or isolated page, and the batches.
QString page_whereabouts(const World& world, const PageBlock& block);

} // namespace rs
