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

/// Whether a task is marked as stalled on memory. Kernel: in_memstall of struct task_struct.
bool is_stalled(const World& world, TaskId task);
/// Pageblocks of a zone by migratetype.
std::array<std::int64_t, MIGRATE_TYPES> count_pageblocks(const World& world, ZoneId zone);
/// Pages on all per-cpu lists of a zone.
std::int64_t zone_pcp_pages(const World& world, ZoneId zone);
/// Free pages on the zone's highatomic lists.
std::int64_t free_highatomic_pages(const World& world, ZoneId zone);
/// Page cache of a node that no page table maps. Kernel: node_unmapped_file_pages(), mm/vmscan.c.
std::int64_t unmapped_file_pages(const World& world, NodeId node);
/// The lowest zone that has pages, and what it keeps from requests that the largest zone could serve.
ZoneId lowest_zone(const World& world);

} // namespace rs
