// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/sysctl_handlers.h"

#include "base/check.h"
#include "mm/page_alloc/pageset_setup.h"
#include "mm/page_alloc/watermark_setup.h"

#include <algorithm>

namespace rs {

void write_min_free_kbytes(World& w, std::uint32_t kbytes)
{
    w.sysctl.min_free_kbytes = kbytes;
    w.sysctl.user_min_free_kbytes = kbytes;
    setup_per_zone_wmarks(w);
}

void write_watermark_scale_factor(World& w, std::uint32_t factor)
{
    w.sysctl.watermark_scale_factor = factor;
    setup_per_zone_wmarks(w);
}

void write_lowmem_reserve_ratio(World& w, std::span<const std::uint32_t> ratios)
{
    RS_CHECK(ratios.size() <= w.sysctl.lowmem_reserve_ratio.size());
    std::ranges::copy(ratios, w.sysctl.lowmem_reserve_ratio.begin());
    setup_per_zone_lowmem_reserve(w);
}

void write_percpu_pagelist_high_fraction(World& w, std::uint32_t fraction)
{
    if (fraction == w.sysctl.percpu_pagelist_high_fraction)
        return;
    w.sysctl.percpu_pagelist_high_fraction = fraction;
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        if (w.populated(ZoneId(zone)))
            zone_set_pageset_high_and_batch(w, ZoneId(zone));
}

} // namespace rs
