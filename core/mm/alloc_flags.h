// SPDX-License-Identifier: GPL-3.0-or-later
// alloc_flags: how far one attempt of the page allocator may go. Kernel: mm/internal.h.
#pragma once

#include "mm/gfp.h"

namespace rs {

enum class AllocFlags : std::uint32_t {};

constexpr AllocFlags operator|(AllocFlags a, AllocFlags b) { return AllocFlags(raw(a) | raw(b)); }
constexpr AllocFlags operator&(AllocFlags a, AllocFlags b) { return AllocFlags(raw(a) & raw(b)); }
constexpr AllocFlags operator~(AllocFlags a) { return AllocFlags(~raw(a)); }
constexpr bool has(AllocFlags mask, AllocFlags bits) { return (mask & bits) != AllocFlags{}; }

inline constexpr AllocFlags ALLOC_WMARK_MIN{WMARK_MIN}, ALLOC_WMARK_LOW{WMARK_LOW}, ALLOC_WMARK_HIGH{WMARK_HIGH};
inline constexpr AllocFlags ALLOC_NO_WATERMARKS{0x4}; ///< do not look at the watermarks at all
inline constexpr AllocFlags ALLOC_WMARK_MASK{0x3};
inline constexpr AllocFlags ALLOC_OOM{0x8};           ///< an OOM victim: half of the reserve
inline constexpr AllocFlags ALLOC_NON_BLOCK{0x10};    ///< the caller cannot sleep
inline constexpr AllocFlags ALLOC_MIN_RESERVE{0x20};  ///< __GFP_HIGH, or a real-time task: half of the reserve
inline constexpr AllocFlags ALLOC_CPUSET{0x40};       ///< only nodes that the cpuset allows
inline constexpr AllocFlags ALLOC_CMA{0x80};
inline constexpr AllocFlags ALLOC_NOFRAGMENT{0x100};  ///< do not mix migratetypes in a pageblock
inline constexpr AllocFlags ALLOC_HIGHATOMIC{0x200};  ///< may use MIGRATE_HIGHATOMIC pageblocks
inline constexpr AllocFlags ALLOC_KSWAPD{0x800};      ///< may wake kswapd
/// Any of these lets a request go below the min watermark, and use the highatomic reserve.
inline constexpr AllocFlags ALLOC_RESERVES = ALLOC_NON_BLOCK | ALLOC_MIN_RESERVE | ALLOC_HIGHATOMIC | ALLOC_OOM;

static_assert(raw(GFP_BIT_HIGH) == raw(ALLOC_MIN_RESERVE) && raw(GFP_BIT_KSWAPD_RECLAIM) == raw(ALLOC_KSWAPD));

/// Which watermark the flags compare with. Only without ALLOC_NO_WATERMARKS.
constexpr Watermark alloc_watermark(AllocFlags flags) { return Watermark(raw(flags & ALLOC_WMARK_MASK)); }

} // namespace rs
