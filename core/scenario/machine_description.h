// SPDX-License-Identifier: GPL-3.0-or-later
// A machine as a scenario describes it, all defaults filled in.
#pragma once

#include "mm/mmzone.h"

#include <string>
#include <vector>

namespace rs {

/// Page frames up to 256 GiB. Of ours, each GiB takes up to 7 MiB while it is used.
inline constexpr std::uint32_t max_made_pfns = 1U << 26;

/// A zone's page frames are, upwards: reserved (present - managed), free, holes (spanned - present).
struct ZoneDescription {
    ZoneType type{};
    Pfn start_pfn{};
    std::uint32_t spanned = 0, present = 0, managed = 0; ///< pages
    Pfn free_pfn() const { return start_pfn + (present - managed); }
    Pfn holes_pfn() const { return start_pfn + present; }
    Pfn end_pfn() const { return start_pfn + spanned; }
    friend bool operator==(const ZoneDescription&, const ZoneDescription&) = default;
};

struct NodeDescription {
    std::uint32_t cpus = 0;
    std::vector<ZoneDescription> zones; ///< upwards, no pageblock in two of them; one at least
    friend bool operator==(const NodeDescription&, const NodeDescription&) = default;
};

/// Block devices, of a machine that is made or recorded.
struct StorageDescription {
    std::vector<std::uint32_t> disk_latency_us; ///< of the devices with files, by number; those not named have none
    friend bool operator==(const StorageDescription&, const StorageDescription&) = default;
};

struct MachineDescription {
    std::string release; ///< of the kernel, as a dump says it
    std::vector<NodeDescription> nodes; ///< upwards; one at least, and one CPU and managed page in all
    friend bool operator==(const MachineDescription&, const MachineDescription&) = default;
};

} // namespace rs
