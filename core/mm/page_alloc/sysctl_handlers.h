// SPDX-License-Identifier: GPL-3.0-or-later
// What a user's write to /proc/sys/vm brings about. Kernel: the proc handlers in mm/page_alloc.c.
#pragma once

#include "world/world.h"

#include <span>

namespace rs {

/// kB. Kernel: min_free_kbytes_sysctl_handler().
void write_min_free_kbytes(World& w, std::uint32_t kbytes);
/// 1 to 3000, in 1/10000 of a zone. Kernel: watermark_scale_factor_sysctl_handler().
void write_watermark_scale_factor(World& w, std::uint32_t factor);
/// One ratio a zone type from DMA on, 5 at most; further ones stay. The kernel computes the reserves anew even when
/// somebody only reads the ratios. Kernel: lowmem_reserve_ratio_sysctl_handler().
void write_lowmem_reserve_ratio(World& w, std::span<const std::uint32_t> ratios);

inline constexpr std::uint32_t MIN_PERCPU_PAGELIST_HIGH_FRACTION = 8;
/// 0, or MIN_PERCPU_PAGELIST_HIGH_FRACTION and more. Kernel: percpu_pagelist_high_fraction_sysctl_handler().
void write_percpu_pagelist_high_fraction(World& w, std::uint32_t fraction);

} // namespace rs
