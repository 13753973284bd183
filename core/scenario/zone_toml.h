// SPDX-License-Identifier: GPL-3.0-or-later
// One of the zones of a scenario's machine. For core/scenario only.
#pragma once

#include "scenario/machine_description.h"
#include "scenario/toml_reader.h"

namespace rs {

/// Zones that a description may have: those of the page allocator.
inline constexpr std::span<const std::string_view> described_zones{zone_names.data(), std::size_t{ZONE_MOVABLE} + 1};

inline constexpr std::uint32_t pages_per_mib = 256;

/// Page frames that a type of zone may lie in, from start up to end - 1.
struct ZoneBorders {
    Pfn start, end;
};
/// DMA up to 16 MiB, DMA32 up to 4 GiB, Normal beyond; Movable anywhere. Kernel: zone_sizes_init() of x86_64.
ZoneBorders zone_borders(ZoneType type);

/// Reads a zone that begins at next_start or at its border, whichever is higher, unless the table says where.
/// Nothing if it has faults, which go to the reader.
std::optional<ZoneDescription> read_zone(const toml::node& node, Pfn next_start, TomlReader& in);

} // namespace rs
