// SPDX-License-Identifier: GPL-3.0-or-later
// The request that the cursor is in.
#pragma once

#include "engine/timeline.h"

#include <algorithm>

namespace rs {

/// The last operation of which something lies before the cursor; null: none has begun there.
inline const Engine::OperationStart* operation_before(const Timeline& timeline)
{
    const auto& operations = timeline.engine().operations();
    const auto later = std::ranges::partition_point(
        operations, [&](const Engine::OperationStart& start) { return start.position < timeline.cursor(); });
    return later == operations.begin() ? nullptr : &*std::prev(later);
}

} // namespace rs
