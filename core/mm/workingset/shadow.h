// SPDX-License-Identifier: GPL-3.0-or-later
// What an evicted folio leaves behind in its slot of the page cache: who evicted it, where, and when by the clock
// nonresident_age, packed into one word.
//
//     bit 63                       28 27              12 11         2  1          0
//        | clock, its lower 36 bits  |  memory cgroup   |   node    | workingset | 1 |
//
// The lowest bit tells it from a pointer to a folio. Kernel: mm/workingset.c, include/linux/xarray.h.
#pragma once

#include "base/index.h"

namespace rs {

enum class MemcgId : std::uint16_t {};
/// The root's, the only memory cgroup here.
inline constexpr MemcgId root_memcg_id{1};

/// Bits of the clock that a shadow has room for. Kernel: EVICTION_MASK.
inline constexpr std::uint64_t EVICTION_MASK = ~std::uint64_t{0} >> 28;

/// A packed shadow.
enum class Shadow : std::uint64_t {};

struct ShadowParts {
    MemcgId memcgid{}; ///< whose reclaim evicted the folio
    NodeId nid{}; ///< 0 to 1023
    std::uint64_t eviction = 0; ///< the clock, without its lowest bucket_order bits
    bool workingset = false; ///< the folio was active before
    friend bool operator==(const ShadowParts&, const ShadowParts&) = default;
};

/// Drops what of the clock there is no room for. Kernel: pack_shadow().
Shadow pack_shadow(const ShadowParts& parts);
/// Kernel: unpack_shadow().
ShadowParts unpack_shadow(Shadow shadow);

} // namespace rs
