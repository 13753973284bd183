// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/time_unit.h"

#include "geometry/number_text.h"

#include <algorithm>
#include <iterator>

namespace rs {

const TimeUnit& time_unit(double ns)
{
    static constexpr TimeUnit units[] = {{1e9, "s", 3}, {1e6, "ms", 3}, {1e3, "µs", 1}, {1, "ns", 0}};
    const auto* found =
        std::find_if(std::begin(units), std::end(units), [&](const TimeUnit& unit) { return ns >= 2 * unit.ns; });
    return found == std::end(units) ? units[3] : *found;
}

QString time_text(double ns)
{
    const TimeUnit& unit = time_unit(ns);
    return QStringLiteral("%1 %2").arg(number_text(ns / unit.ns, unit.decimals), QString::fromUtf8(unit.name));
}

} // namespace rs
