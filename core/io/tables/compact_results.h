// SPDX-License-Identifier: GPL-3.0-or-later
// How tables name what compaction answers: by the kernel's enumerators.
#pragma once

#include "mm/compaction.h"

#include <array>
#include <string_view>

namespace rs {

/// By CompactResult.
inline constexpr std::array<std::string_view, 9> compact_results{
    "COMPACT_NOT_SUITABLE_ZONE", "COMPACT_SKIPPED",   "COMPACT_DEFERRED",
    "COMPACT_NO_SUITABLE_PAGE",  "COMPACT_CONTINUE",  "COMPACT_COMPLETE",
    "COMPACT_PARTIAL_SKIPPED",   "COMPACT_CONTENDED", "COMPACT_SUCCESS"};
static_assert(compact_results.size() == COMPACT_SUCCESS + std::size_t{1});

} // namespace rs
