// SPDX-License-Identifier: GPL-3.0-or-later
// The running machine's numbers under the names that answers use in their gaps.
#pragma once

#include "explain/fill.h"
#include "questions/place.h"

#include <QLatin1String>

#include <span>

namespace rs {

struct LiveValue {
    QLatin1String name;
    ValueKind kind;
    std::int64_t (*number)(const Place&);
    QString (*text)(const Place&) = nullptr; ///< shown instead of the number
};

std::span<const LiveValue> live_values();

/// The values at a place, for fill_template(). The place's world must outlive them.
GapValues values_at(const Place& place);

/// Whether the zone would serve a page of its own type and stay above the mark. Kernel: zone_watermark_ok().
bool is_above(const World& world, ZoneId zone, Watermark mark);
/// Whether a task is marked as stalled on memory. Kernel: in_memstall of struct task_struct.
bool is_stalled(const World& world, TaskId task);
/// Pages on all per-cpu lists of a zone.
std::int64_t zone_pcp_pages(const World& world, ZoneId zone);
/// Free pages on the zone's highatomic lists.
std::int64_t free_highatomic_pages(const World& world, ZoneId zone);

} // namespace rs
