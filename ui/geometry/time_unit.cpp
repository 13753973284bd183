// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/time_unit.h"

#include <algorithm>
#include <iterator>

namespace rs {

const TimeUnit& time_unit(double ns)
{
    static constexpr TimeUnit units[] = {{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}, {1, "ns"}};
    const auto* found =
        std::find_if(std::begin(units), std::end(units), [&](const TimeUnit& unit) { return ns >= 2 * unit.ns; });
    return found == std::end(units) ? units[3] : *found;
}

} // namespace rs
