// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/machine_toml.h"

#include "io/state_shape.h"
#include "scenario/zone_toml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 6> machine_keys{"release", "cpus",  "memory_mb",
                                                           "zones",   "nodes", "disk_latency_us"};
    constexpr std::array<std::string_view, 3> node_keys{"cpus", "memory_mb", "zones"};

    /// Reads nodes and zones upwards by page frame.
    class MachineReader {
    public:
        explicit MachineReader(TomlReader& in)
            : in_(in)
        {
        }

        MachineDescription read(const toml::table& table)
        {
            const std::size_t faults = in_.faults().size();
            in_.reject_unknown(table, machine_keys);
            read_release(table);
            const auto cpus = in_.number(table, "cpus", 1, max_state_cpus);
            if (const toml::array* nodes = in_.list(table, "nodes", "tables"))
                read_nodes(table, *nodes, cpus.value_or(1));
            else if (!table.contains("nodes"))
                read_node(table, cpus.value_or(1));
            if (in_.faults().size() == faults)
                check_sums(table, cpus);
            return machine_;
        }

    private:
        void read_release(const toml::table& table)
        {
            machine_.release = in_.text(table, "release").value_or("6.1");
            if (machine_.release.empty() || machine_.release.find_first_of(" \t\r\n") != std::string::npos)
                in_.fault(table.get("release")->source(), "release must be one word");
        }

        void read_nodes(const toml::table& machine, const toml::array& nodes, std::int64_t cpus)
        {
            for (const std::string_view key : {"memory_mb", "zones"})
                if (const toml::node* node = machine.get(key))
                    in_.fault(node->source(), fmt::format("{} must stand in one of the nodes", key));
            if (nodes.empty() || nodes.size() > max_state_nodes)
                return in_.fault(nodes.source(), fmt::format("a machine has 1 to {} nodes", max_state_nodes));
            for (const toml::node& node : nodes) {
                const toml::table* table = node.as_table();
                if (table == nullptr)
                    return in_.fault(node.source(), "a node must be a table");
                in_.reject_unknown(*table, node_keys);
                if (nodes.size() > 1)
                    in_.require(*table, "cpus");
                read_node(*table, in_.number(*table, "cpus", 0, max_state_cpus).value_or(cpus));
            }
        }

        /// The table of a node, or of a machine that is one node.
        void read_node(const toml::table& table, std::int64_t cpus)
        {
            machine_.nodes.push_back({static_cast<std::uint32_t>(cpus), {}});
            if (table.contains("memory_mb") == table.contains("zones"))
                return in_.fault(table.source(), "memory must be given either as memory_mb or as zones");
            if (table.contains("memory_mb"))
                return read_memory(table);
            const toml::array* zones = in_.list(table, "zones", "tables");
            if (zones != nullptr && zones->empty())
                in_.fault(zones->source(), "a node has at least one zone");
            for (std::size_t i = 0; zones != nullptr && i < zones->size(); ++i)
                if (const auto zone = read_zone((*zones)[i], next_start(), in_))
                    append((*zones)[i].source(), *zone);
        }

        /// Memory without holes above what there is so far, cut into zones at their borders.
        void read_memory(const toml::table& table)
        {
            const auto mib = in_.number(table, "memory_mb", 1, max_made_pfns / pages_per_mib);
            if (!mib)
                return;
            const Pfn start = next_start();
            const Pfn first_block{raw(start) / pageblock_nr_pages * pageblock_nr_pages};
            const std::uint64_t end = raw(first_block) + static_cast<std::uint64_t>(*mib) * pages_per_mib;
            if (end > max_made_pfns)
                return in_.fault(table.get("memory_mb")->source(),
                                 fmt::format("the machine ends above {} MiB", max_made_pfns / pages_per_mib));
            for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL}) {
                const ZoneBorders borders = zone_borders(type);
                const Pfn from = std::max(start, borders.start), to = std::min(Pfn(end), borders.end);
                if (from < to)
                    append(table.get("memory_mb")->source(), {type, from, to - from, to - from, to - from});
            }
        }

        void append(const toml::source_region& where, const ZoneDescription& zone)
        {
            auto& zones = machine_.nodes.back().zones;
            const std::string_view name = zone_names[zone.type];
            if (!zones.empty() && zones.back().type >= zone.type)
                in_.fault(where, fmt::format("zone {} cannot follow zone {}: the zones of a node go {}", name,
                                             zone_names[zones.back().type], fmt::join(described_zones, ", ")));
            else if (zone.start_pfn < end_)
                in_.fault(where, fmt::format("zone {} begins at page frame {}, but the zone before it ends at {}", name,
                                             raw(zone.start_pfn), raw(end_) - 1));
            else if (zone.start_pfn < next_start())
                in_.fault(where,
                          fmt::format("zone {} begins at page frame {}, in a pageblock of the zone before it; the next "
                                      "pageblock begins at {}",
                                      name, raw(zone.start_pfn), raw(next_start())));
            zones.push_back(zone);
            end_ = std::max(end_, zone.end_pfn());
        }

        void check_sums(const toml::table& table, std::optional<std::int64_t> cpus)
        {
            std::int64_t cpus_of_nodes = 0;
            std::uint64_t managed = 0;
            for (const NodeDescription& node : machine_.nodes) {
                cpus_of_nodes += node.cpus;
                for (const ZoneDescription& zone : node.zones)
                    managed += zone.managed;
            }
            if (managed == 0)
                in_.fault(table.source(), "no zone has managed pages");
            if (cpus_of_nodes < 1 || cpus_of_nodes > max_state_cpus)
                in_.fault(table.source(),
                          fmt::format("the nodes must have 1 to {} CPUs, not {}", max_state_cpus, cpus_of_nodes));
            else if (cpus && *cpus != cpus_of_nodes)
                in_.fault(table.get("cpus")->source(),
                          fmt::format("cpus is {}, but the nodes have {}", *cpus, cpus_of_nodes));
        }

        /// The first page frame that another zone may have: no pageblock belongs to two.
        Pfn next_start() const
        {
            const std::uint32_t blocks = (raw(end_) + pageblock_nr_pages - 1) / pageblock_nr_pages;
            return std::max(Pfn{blocks * pageblock_nr_pages}, Pfn{1});
        }

        TomlReader& in_;
        MachineDescription machine_;
        Pfn end_{0}; ///< of the zones so far
    };

} // namespace

MachineDescription read_machine(const toml::table& table, TomlReader& in) { return MachineReader(in).read(table); }

} // namespace rs
