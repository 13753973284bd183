// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/zone_toml.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 6> zone_keys{"name",    "start_pfn", "memory_mb",
                                                        "spanned", "present",   "managed"};

    std::optional<ZoneType> read_type(const toml::table& table, TomlReader& in)
    {
        in.require(table, "name");
        const auto name = in.text(table, "name");
        if (!name)
            return std::nullopt;
        const auto found = std::ranges::find(described_zones, *name);
        if (found != described_zones.end())
            return ZoneType(found - described_zones.begin());
        in.fault(table.get("name")->source(),
                 fmt::format("unknown zone {}{} (known: {})", in_quotes(*name), did_you_mean(*name, described_zones),
                             fmt::join(described_zones, ", ")));
        return std::nullopt;
    }

    std::optional<std::int64_t> read_spanned(const toml::table& table, Pfn start, TomlReader& in)
    {
        if (table.contains("memory_mb") && table.contains("spanned"))
            in.fault(table.get("spanned")->source(), "memory_mb says already how many pages the zone spans");
        const auto mib = in.number(table, "memory_mb", 1, max_made_pfns / pages_per_mib);
        if (!mib)
            return in.number(table, "spanned", 1, max_made_pfns);
        // Page frame 0 is memory, but in no zone.
        return *mib * pages_per_mib - (start == Pfn{1} ? 1 : 0);
    }

    /// What is not given of spanned, present and managed is as large as the one before it, or after it.
    void read_sizes(const toml::table& table, ZoneDescription& zone, TomlReader& in)
    {
        const auto spanned = read_spanned(table, zone.start_pfn, in);
        const auto present = in.number(table, "present", 1, max_made_pfns);
        const auto managed = in.number(table, "managed", 0, max_made_pfns);
        const std::int64_t largest = spanned.value_or(present.value_or(managed.value_or(0)));
        if (largest == 0)
            return in.fault(table.source(),
                            "the zone's size is missing: memory_mb, spanned, present or managed (pages)");
        zone.spanned = static_cast<std::uint32_t>(largest);
        zone.present = static_cast<std::uint32_t>(present.value_or(largest));
        zone.managed = static_cast<std::uint32_t>(managed.value_or(zone.present));
        if (zone.present > zone.spanned)
            in.fault(table.get("present")->source(),
                     fmt::format("{} pages are present, but the zone spans {}", zone.present, zone.spanned));
        if (zone.managed > zone.present)
            in.fault(table.get("managed")->source(),
                     fmt::format("{} pages are managed, but {} are present", zone.managed, zone.present));
    }

    void check_borders(const toml::table& table, const ZoneDescription& zone, TomlReader& in)
    {
        const ZoneBorders borders = zone_borders(zone.type);
        if (zone.start_pfn < borders.start || zone.end_pfn() > borders.end)
            in.fault(table.source(), fmt::format("zone {} has page frames {} to {}, but must lie within {} to {}",
                                                 zone_names[zone.type], raw(zone.start_pfn), raw(zone.end_pfn()) - 1,
                                                 raw(borders.start), raw(borders.end) - 1));
    }

} // namespace

ZoneBorders zone_borders(ZoneType type)
{
    constexpr Pfn first{1}, mib_16{16 * pages_per_mib}, gib_4{4096 * pages_per_mib}, last{max_made_pfns};
    switch (type) {
    case ZONE_DMA: return {first, mib_16};
    case ZONE_DMA32: return {mib_16, gib_4};
    case ZONE_NORMAL: return {gib_4, last};
    case ZONE_MOVABLE:
    case ZONE_DEVICE:
    case MAX_NR_ZONES: break;
    }
    return {first, last};
}

std::optional<ZoneDescription> read_zone(const toml::node& node, Pfn next_start, TomlReader& in)
{
    const std::size_t faults = in.faults().size();
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        in.fault(node.source(), "a zone must be a table");
        return std::nullopt;
    }
    in.reject_unknown(*table, zone_keys);
    const auto type = read_type(*table, in);
    if (!type)
        return std::nullopt;
    ZoneDescription zone{*type, std::max(next_start, zone_borders(*type).start), 0, 0, 0};
    if (const auto start = in.number(*table, "start_pfn", 1, max_made_pfns - 1))
        zone.start_pfn = Pfn(static_cast<std::uint32_t>(*start));
    read_sizes(*table, zone, in);
    if (in.faults().size() == faults)
        check_borders(*table, zone, in);
    return in.faults().size() == faults ? std::optional(zone) : std::nullopt;
}

} // namespace rs
