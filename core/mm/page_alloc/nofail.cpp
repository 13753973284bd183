// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/nofail.h"

namespace rs {

void warn_of_nofail(Machine& m, NofailWarning why, Order order, Gfp gfp_mask)
{
    const auto bit = static_cast<std::uint8_t>(1U << raw(why));
    const std::uint8_t warned = m.world().nofail_warned[0];
    if ((warned & bit) != 0)
        return;
    m.set<Field::NofailWarned>(0, warned | bit);
    m.step(Step::nofail_warned, why, order, gfp_mask);
}

} // namespace rs
