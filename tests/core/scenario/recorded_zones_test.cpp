// SPDX-License-Identifier: GPL-3.0-or-later
// Machines made from a description against /proc/zoneinfo of real ones (tests/data/zones): of a machine of the same
// zones, what the kernel computes of their sizes must come out the same, after each write to /proc/sys/vm.
#include "io/proc/proc_files.h"
#include "io/text_file.h"
#include "mm/page_alloc/zone_setup.h"
#include "scenario/make_machine.h"
#include "scenario/scenario.h"
#include "support/test_files.h"
#include "world/invariants.h"

#include <gmock/gmock.h>

#include <charconv>
#include <sstream>

namespace rs {
namespace {

    using Lines = std::vector<std::string>;

    Lines lines_of(const std::string& text)
    {
        Lines lines;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        return lines;
    }

    /// The lines of zoneinfo that follow from the zones' sizes and the sysctls, each zone's behind its name.
    Lines setup_of(const std::string& zoneinfo)
    {
        Lines kept;
        for (const std::string& line : lines_of(zoneinfo))
            for (const char* name : {"Node ", " boost ", " min ", " low ", " high ", "spanned", "present", "managed",
                                     "protection", "high:", "batch:", "threshold", "start_pfn"})
                if (line.find(name) != std::string::npos) {
                    kept.push_back(line);
                    break;
                }
        return kept;
    }

    std::uint32_t last_number(const std::string& line)
    {
        std::uint32_t number = 0;
        const std::size_t digits = line.find_last_of(' ') + 1;
        std::from_chars(line.data() + digits, line.data() + line.size(), number);
        return number;
    }

    ZoneType type_of(const std::string& line)
    {
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            if (line.ends_with(" " + std::string(zone_names[std::size_t(type)])))
                return ZoneType(type);
        ADD_FAILURE() << line;
        return ZONE_DEVICE;
    }

    void take_size(ZoneDescription& zone, const std::string& line)
    {
        if (line.find("spanned") != std::string::npos)
            zone.spanned = last_number(line);
        else if (line.find("present") != std::string::npos)
            zone.present = last_number(line);
        else if (line.find("managed") != std::string::npos)
            zone.managed = last_number(line);
        else if (line.find("start_pfn") != std::string::npos)
            zone.start_pfn = Pfn{last_number(line)};
    }

    /// The machine that zoneinfo tells of. Its CPUs are spread evenly over its nodes.
    MachineDescription describe(const std::string& zoneinfo)
    {
        MachineDescription machine{"6.1", {}};
        std::uint32_t cpus = 0;
        for (const std::string& line : lines_of(zoneinfo)) {
            if (line.starts_with("Node ")) {
                if (type_of(line) == ZONE_DMA)
                    machine.nodes.emplace_back();
                machine.nodes.back().zones.push_back({type_of(line), {}, 0, 0, 0});
            }
            take_size(machine.nodes.back().zones.back(), line);
            if (line.starts_with("    cpu: "))
                cpus = std::max(cpus, last_number(line) + 1);
        }
        for (NodeDescription& node : machine.nodes) {
            node.cpus = cpus / static_cast<std::uint32_t>(machine.nodes.size());
            std::erase_if(node.zones, [](const ZoneDescription& zone) { return zone.present == 0; });
        }
        return machine;
    }

    std::uint32_t written(const std::string& sysctl, const std::string& name)
    {
        for (const std::string& line : lines_of(sysctl))
            if (line.starts_with(name + " = "))
                return last_number(line);
        ADD_FAILURE() << name;
        return 0;
    }

    SysctlOverrides overrides_of(const std::string& sysctl)
    {
        SysctlOverrides overrides;
        overrides.min_free_kbytes = written(sysctl, "min_free_kbytes");
        overrides.watermark_scale_factor = written(sysctl, "watermark_scale_factor");
        overrides.watermark_boost_factor = written(sysctl, "watermark_boost_factor");
        overrides.percpu_pagelist_high_fraction = written(sysctl, "percpu_pagelist_high_fraction");
        std::string ratios = sysctl.substr(sysctl.find("lowmem_reserve_ratio = ") + 23);
        std::istringstream in(ratios.substr(0, ratios.find('\n')));
        overrides.lowmem_reserve_ratio.emplace();
        for (std::uint32_t ratio = 0; in >> ratio;)
            overrides.lowmem_reserve_ratio->push_back(ratio);
        return overrides;
    }

    class RecordedZones : public testing::TestWithParam<std::string> {
    protected:
        std::string recorded(const std::string& step, const std::string& file) const
        {
            return read_text_file(test::data_file("zones/" + GetParam() + "/" + step + "/" + file + ".gz").string());
        }
    };

    /// The recorder read the sysctls after zoneinfo, and reading vm.lowmem_reserve_ratio computes the reserves anew: so
    /// from the first write on these are those of the zones' sizes now, as are ours.
    TEST_P(RecordedZones, ComeOutAfterEachWrite)
    {
        World w = make_machine(describe(recorded("min_free", "zoneinfo")));
        require_consistent(w);
        for (const char* step : {"min_free", "scale", "lowmem_reserve", "high_fraction", "boost"}) {
            apply(w, overrides_of(recorded(step, "sysctl")));
            EXPECT_EQ(setup_of(proc_zoneinfo(w)), setup_of(recorded(step, "zoneinfo"))) << step;
        }
        require_consistent(w);
    }

    /// A machine of these zones without their pages, before anything is set up.
    World sizes_only(const MachineDescription& machine)
    {
        const auto nodes = static_cast<std::uint32_t>(machine.nodes.size());
        World w = World::make({pageblock_nr_pages, nodes, nodes * machine.nodes.front().cpus, 1 + nodes});
        for (std::uint32_t node = 0; node < nodes; ++node) {
            w.nodes[node].nr_cpus = machine.nodes[node].cpus;
            for (const ZoneDescription& zone : machine.nodes[node].zones) {
                ZoneInfo& info = w.zones[at(zone_of(NodeId(node), zone.type))];
                info = {zone.start_pfn, zone.spanned, zone.present, zone.managed};
            }
        }
        return w;
    }

    /// Which lines differ; `managed` may, since its value at the time in question is what is looked for.
    bool same_but_for_managed(const Lines& a, const Lines& b)
    {
        return std::ranges::equal(a, b, [](const std::string& x, const std::string& y) {
            return x == y || (x.find("managed") != std::string::npos && y.find("managed") != std::string::npos);
        });
    }

    /// Of the initial ramdisk, which stood in the last node's DMA32 until the kernel had unpacked it. The recordings do
    /// not tell its size; one size fits both machines of two nodes.
    constexpr std::uint32_t initrd_pages = 340;

    /// After boot the kernel gives back memory that it needed only then, in zone DMA32 of node 0, so the recorded
    /// `managed` is larger than what everything was computed of. How large that was, zone DMA's reserve tells: to
    /// 1/256.
    TEST_P(RecordedZones, ComeOutAtBootOfAPossibleSize)
    {
        const std::string zoneinfo = recorded("default", "zoneinfo");
        const Lines expected = setup_of(zoneinfo);
        MachineDescription machine = describe(zoneinfo);
        ZoneDescription& dma32 = machine.nodes[0].zones.at(1);
        const std::uint32_t at_the_end = dma32.managed;
        if (machine.nodes.size() > 1)
            machine.nodes.back().zones.front().managed -= initrd_pages;
        const std::string protection = *std::ranges::find_if(
            expected, [](const std::string& line) { return line.find("protection") != std::string::npos; });
        const auto reserve = static_cast<std::uint32_t>(std::stoul(protection.substr(protection.find(", ") + 2)));
        std::vector<std::uint32_t> possible;
        for (dma32.managed = reserve * 256; dma32.managed < (reserve + 1) * 256; ++dma32.managed) {
            World w = sizes_only(machine);
            setup_zones_at_boot(w);
            if (w.sysctl.min_free_kbytes == written(recorded("default", "sysctl"), "min_free_kbytes") &&
                same_but_for_managed(setup_of(proc_zoneinfo(w)), expected))
                possible.push_back(dma32.managed);
        }
        ASSERT_FALSE(possible.empty());
        EXPECT_LE(possible.back(), at_the_end);
    }

    INSTANTIATE_TEST_SUITE_P(All, RecordedZones,
                             testing::Values("104m", "128m", "512m", "1024m", "2048m", "4096m", "8192m", "1g_2node",
                                             "6g_2node"));

} // namespace
} // namespace rs
