// SPDX-License-Identifier: GPL-3.0-or-later
// A row of boxes for the pages of one or several lists, as many as fit.
#pragma once

#include "geometry/lists_layout.h"

namespace rs {

/// A list that is to be shown head first, cut with "+N" where the room ends.
struct ListRun {
    ListNode head{};
    PageBox like{}; ///< what its boxes have in common
    double box = 0; ///< width of a box
};

inline constexpr double box_gap = 1.5;
inline constexpr double run_gap = 8;
/// Lists are counted up to here; a longer one is "+N…".
inline constexpr std::uint32_t count_limit = 1000;

/// Number of pages on a list, counted up to `limit`.
std::uint32_t count_up_to(const World& world, ListNode head, std::uint32_t limit);

/// Runs beside each other, sharing the width of `area`. Lists that are empty take no room, but have a rest.
void place_runs(ListsLayout& layout, const World& world, std::span<const ListRun> runs, QRectF area,
                const ListsMetrics& metrics);

/// One list by both ends: head on the left, tail on the right, "… N …" for what is hidden between.
/// `length`: pages, as the counters say.
void place_both_ends(ListsLayout& layout, const World& world, const ListRun& run, std::int64_t length, QRectF area,
                     const ListsMetrics& metrics);

/// What is held, cut with "+N" where the room ends. The mark of a box is the block's order, where that is not 0.
void place_pages(ListsLayout& layout, const World& world, const HeldNow& held, double box, QRectF area,
                 const ListsMetrics& metrics);

/// The letters for what reclaim looks at: w writeback, d dirty, m mapped, r referenced, the weightiest one first.
void mark_page_state(PageBox& box, const World& world);

} // namespace rs
