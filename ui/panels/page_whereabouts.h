// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a page is on, in words.
#pragma once

#include "models/page_kinds.h"

#include <QString>

namespace rs {

/// "CPU 1's per-CPU list, order 0, Movable". Walks per-cpu lists, batches and lists of running functions, where needed.
QString page_whereabouts(const World& world, const PageBlock& block);

} // namespace rs
