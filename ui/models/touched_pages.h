// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that a motion put on a list or took from one.
#pragma once

#include "controller.h"

namespace rs {

/// Sorted, each once. Of a long motion only the part next to the cursor counts.
std::vector<Pfn> touched_pages(const Timeline& timeline, const Crossed& crossed);

} // namespace rs
