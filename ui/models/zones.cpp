// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zones.h"

#include "latin1.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

std::vector<ZoneId> populated_zones(const World& world)
{
    std::vector<ZoneId> zones;
    for (std::uint16_t zone = 0; zone < world.layout.nr_zones(); ++zone)
        if (world.populated(ZoneId{zone}))
            zones.push_back(ZoneId{zone});
    return zones;
}

ZoneId largest_zone(const World& world)
{
    const auto zones = populated_zones(world);
    const auto largest = std::max_element(
        zones.begin(), zones.end(), [&](ZoneId a, ZoneId b) { return world.zone(a).managed < world.zone(b).managed; });
    return largest == zones.end() ? ZoneId{} : *largest;
}

ZoneId lowest_zone(const World& world)
{
    const auto zones = populated_zones(world);
    return zones.empty() ? ZoneId{} : zones.front();
}

ZoneId highest_zone(const World& world, NodeId node)
{
    int type = int{MAX_NR_ZONES} - 1;
    while (type > 0 && !world.populated(zone_of(node, ZoneType(type))))
        --type;
    return zone_of(node, ZoneType(type));
}

QString zone_title(const World& world, ZoneId zone)
{
    const QString kernel_name = latin1(zone_names[zone_idx(zone)]);
    if (world.layout.nr_nodes == 1)
        return kernel_name;
    return QCoreApplication::translate("Zones", "%1 · node %2").arg(kernel_name).arg(raw(zone_to_nid(zone)));
}

} // namespace rs
