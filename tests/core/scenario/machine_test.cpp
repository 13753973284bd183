// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that a scenario describes instead of naming a recorded one.
#include "engine/engine.h"
#include "io/state_reader.h"
#include "io/state_writer.h"
#include "scenario/make_machine.h"
#include "scenario/scenario.h"
#include "world/invariants.h"
#include "world/lists.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    Scenario told(const std::string& machine) { return parse_scenario("title = 'x'\n" + machine, "s.toml"); }

    World made(const std::string& machine) { return load_world(told(machine)); }

    const ZoneInfo& zone_of_node(const World& w, std::uint16_t node, ZoneType type)
    {
        return w.zone(zone_of(NodeId{node}, type));
    }

    std::uint64_t watermark(const World& w, ZoneType type, Watermark mark)
    {
        return w.watermark[w.layout.watermark(zone_of(NodeId{0}, type), mark)];
    }

    using Faults = std::vector<std::string>;
    Faults faults_of(const std::string& machine) { return find_scenario_faults("title = 'x'\n" + machine, "s.toml"); }

    /// A machine of three zones, each with pages that are not managed or not there.
    constexpr const char* with_holes = R"(
[machine]
cpus = 2
release = "6.1.192"
zones = [
    { name = "DMA", spanned = 4095, present = 3998, managed = 3840 },
    { name = "DMA32", spanned = 4096, present = 2000, managed = 1900 },
    { name = "Normal", memory_mb = 24, managed = 5000 },
    { name = "Movable", managed = 700 },
]
)";

    constexpr const char* of_two_nodes = R"(
[[machine.nodes]]
cpus = 1
memory_mb = 40
[[machine.nodes]]
cpus = 2
memory_mb = 24
)";

    const std::vector<std::string> machines{"machine = { memory_mb = 1 }", "machine = { memory_mb = 64, cpus = 4 }",
                                            "machine = { memory_mb = 4128 }", with_holes, of_two_nodes};

} // namespace

TEST(Machine, HasDevicesWithLatency)
{
    const World w = made("machine = { memory_mb = 64, disk_latency_us = [100, 20000] }");
    EXPECT_EQ(w.disks[0].latency_ns, 100'000U);
    EXPECT_EQ(w.disks[1].latency_ns, 20'000'000U);
    EXPECT_EQ(w.disks[2].latency_ns, 0U);
    EXPECT_EQ(made("machine = { memory_mb = 64 }").disks[0].latency_ns, 0U);
    const Scenario recorded = told("machine = { state = 'busy.state.gz', disk_latency_us = [100] }");
    EXPECT_EQ(std::get<std::string>(recorded.machine), "busy.state.gz");
    EXPECT_EQ(recorded.storage.disk_latency_us, std::vector<std::uint32_t>{100});
}

TEST(Machine, RefusesDevicesThatCannotBe)
{
    const std::string wanted = "disk_latency_us must be a list of 1 to 7 whole numbers from 0 to 60000000";
    EXPECT_EQ(faults_of("machine = { memory_mb = 64, disk_latency_us = [-1] }"), Faults{"s.toml:2:47: " + wanted});
    EXPECT_EQ(faults_of("machine = { state = 'x', disk_latency_us = [60000001] }"), Faults{"s.toml:2:44: " + wanted});
    EXPECT_EQ(faults_of("machine = { state = 'x', memory_mb = 64 }"), Faults{"s.toml:2:26: unknown key 'memory_mb'"});
}

TEST(MadeMachine, OfOneLineHasZonesUpToTheirBorders)
{
    const World w = made("machine = { memory_mb = 4128, cpus = 2 }");
    EXPECT_EQ(w.layout.nr_cpus, 2U);
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA).start_pfn, Pfn{1}) << "page frame 0 is in no zone";
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA).managed, 4095U);
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA32).start_pfn, Pfn{4096});
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA32).managed, 1044480U);
    EXPECT_EQ(zone_of_node(w, 0, ZONE_NORMAL).start_pfn, Pfn{1048576});
    EXPECT_EQ(zone_of_node(w, 0, ZONE_NORMAL).managed, 32U * 256);
    EXPECT_FALSE(w.populated(zone_of(NodeId{0}, ZONE_MOVABLE)));
    EXPECT_EQ(w.nodes[0].spanned, 4128U * 256 - 1);
}

TEST(MadeMachine, StartsWithTheLargestBlocksThatFit)
{
    const World w =
        made("machine = { zones = [ { name = 'DMA32', start_pfn = 4608, present = 3000, managed = 2900 } ] }");
    const ZoneId zone = zone_of(NodeId{0}, ZONE_DMA32);
    const auto blocks = [&](unsigned order) {
        std::vector<unsigned> found;
        for (const Pfn pfn : pages_of(w, w.layout.free_list(zone, Order(order), MIGRATE_MOVABLE)))
            found.push_back(raw(pfn));
        return found;
    };
    using List = std::vector<unsigned>;
    EXPECT_EQ(w.use(Pfn{4608}), PageUse::Reserved);
    EXPECT_EQ(w.use(Pfn{4707}), PageUse::Reserved);
    EXPECT_EQ(blocks(2), (List{4708}));
    EXPECT_EQ(blocks(3), (List{4712, 7600}));
    EXPECT_EQ(blocks(4), (List{4720, 7584}));
    EXPECT_EQ(blocks(5), (List{7552}));
    EXPECT_EQ(blocks(10), (List{5120, 6144}));
    EXPECT_EQ(w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)], 2900);
}

TEST(MadeMachine, HasReservedPagesBelowTheFreeOnesAndHolesAbove)
{
    const World w = made(with_holes);
    const ZoneInfo& dma32 = zone_of_node(w, 0, ZONE_DMA32);
    const Pfn start = dma32.start_pfn;
    EXPECT_EQ(w.use(start + 99), PageUse::Reserved);
    EXPECT_NE(w.use(start + 100), PageUse::Reserved);
    EXPECT_EQ(w.use(start + 1999), PageUse::Free);
    EXPECT_EQ(w.use(start + 2000), PageUse::Hole);
    EXPECT_FALSE(dma32.contiguous) << "4 pageblocks of it are holes";
    EXPECT_TRUE(zone_of_node(w, 0, ZONE_DMA).contiguous) << "its hole is in a pageblock with memory";
    EXPECT_EQ(w.use(Pfn{500000}), PageUse::Hole) << "between the zones";
}

TEST(MadeMachine, IsSetUpAsTheKernelDoes)
{
    const World w = made("machine = { memory_mb = 128 }");
    EXPECT_EQ(w.sysctl.min_free_kbytes, 1448U) << "sqrt(16 * 131068 kB)";
    EXPECT_EQ(watermark(w, ZONE_DMA32, WMARK_MIN), 316U) << "362 pages * 28672 / 32767";
    EXPECT_EQ(watermark(w, ZONE_DMA32, WMARK_LOW), 395U);
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA).lowmem_reserve[ZONE_DMA32], 28672U / 256);
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA32).pageset_batch, 7U);
    EXPECT_EQ(w.pcp_high[w.layout.pcp(zone_of(NodeId{0}, ZONE_DMA32), CpuId{0})], 395);
    EXPECT_FALSE(w.sysctl.page_group_by_mobility_disabled);
    EXPECT_TRUE(made("machine = { memory_mb = 9 }").sysctl.page_group_by_mobility_disabled);
}

TEST(MadeMachine, KeepsMorePagesFreeForHugePagesFrom512MiB)
{
    EXPECT_EQ(made("machine = { memory_mb = 512 }").sysctl.min_free_kbytes, 2896U) << "131071 pages: one too few";
    EXPECT_EQ(made("machine = { memory_mb = 513 }").sysctl.min_free_kbytes, 26048U) << "5% of what is above high";
    EXPECT_EQ(made("machine = { memory_mb = 2048 }").sysctl.min_free_kbytes, 45056U) << "2 zones * 11 pageblocks";
}

TEST(MadeMachine, RemembersThatCpusCameOnlineBeforeItHadWatermarks)
{
    // Zones and CPUs of s07-drain-128m-4cpu as they were at boot; the marks are recorded.
    const World w =
        made("machine = { cpus = 4, zones = [ { name = 'DMA', managed = 3840 }, { name = 'DMA32', managed = "
             "13951 } ] }");
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA).percpu_drift_mark, 109U) << "high + 4 * 6";
    EXPECT_EQ(zone_of_node(w, 0, ZONE_DMA32).percpu_drift_mark, 24U) << "0 + 4 * 6";
    EXPECT_EQ(made("machine = { memory_mb = 128 }").zones[ZONE_DMA32].percpu_drift_mark, 0U);
}

TEST(MadeMachine, HasNodesOneAfterTheOther)
{
    const World w = made(of_two_nodes);
    EXPECT_EQ(w.layout.nr_cpus, 3U);
    EXPECT_EQ(w.nodes[1].nr_cpus, 2U);
    EXPECT_EQ(w.nodes[1].start_pfn, Pfn{40 * 256});
    EXPECT_EQ(zone_of_node(w, 1, ZONE_DMA32).managed, 24U * 256);
    EXPECT_EQ(w.page_zone(Pfn{40 * 256}), zone_of(NodeId{1}, ZONE_DMA32));
    EXPECT_EQ(w.nodes[1].min_unmapped_pages, 24U * 256 / 100);
    EXPECT_EQ(w.task_names, (std::vector<std::string>{"ut", "kswapd0", "kswapd1", "kcompactd0", "kcompactd1", "flush-8:0",
                                                      "other", "oom_reaper"}));
}

TEST(MadeMachine, IsConsistentAndComesThroughADump)
{
    for (const std::string& text : machines) {
        const World w = made(text);
        EXPECT_THAT(find_inconsistencies(w), testing::IsEmpty()) << text;
        const std::string dump = write_state(w);
        EXPECT_EQ(write_state(read_state(dump, "dump")), dump) << text;
    }
}

TEST(MadeMachine, OfTwoNodesComesOutOfADumpAsItWas)
{
    const World w = made(of_two_nodes);
    EXPECT_EQ(read_state(write_state(w), "dump"), w);
}

TEST(MadeMachine, RunsUntilNothingIsLeftAndMergesWhatComesBack)
{
    for (const std::string& text : machines) {
        if (text.find("4128") != std::string::npos)
            continue; // a million pages
        Engine engine(made(text), Recording::Off);
        for (const char* request : {"fill 0 100000 GFP_KERNEL 0", "freeall", "drain"})
            engine.submit(parse_request(request, "t", 1));
        engine.run();
        const World& w = engine.world();
        EXPECT_GT(w.vm_events[ALLOCSTALL_NORMAL], 0U) << text << ": direct reclaim was tried";
        EXPECT_EQ(w.vm_events[PGSCAN_ANON] + w.vm_events[PGSCAN_FILE], 0U) << text << ": and found nothing";
        EXPECT_EQ(w.nr_free, engine.start().nr_free) << text;
        EXPECT_THAT(find_inconsistencies(w), testing::IsEmpty()) << text;
    }
}

TEST(MadeMachine, TellsWhatIsWrongWithIt)
{
    using testing::ElementsAre;
    EXPECT_THAT(faults_of("machine = 5"),
                ElementsAre("s.toml:2:11: machine must be the path of a recorded machine, or a table"));
    EXPECT_THAT(faults_of("machine = {}"),
                ElementsAre("s.toml:2:11: memory must be given either as memory_mb or as zones"));
    EXPECT_THAT(faults_of("machine = { memory_mb = 262145, cpus = 0, release = '6 1', memory_m = 3 }"),
                ElementsAre("s.toml:2:60: unknown key 'memory_m'; did you mean memory_mb?",
                            "s.toml:2:53: release must be one word",
                            "s.toml:2:40: cpus must be a whole number from 1 to 512",
                            "s.toml:2:25: memory_mb must be a whole number from 1 to 262144"));
    EXPECT_THAT(faults_of("machine = { memory_mb = 16, zones = [] }"),
                ElementsAre("s.toml:2:11: memory must be given either as memory_mb or as zones"));
    EXPECT_THAT(faults_of("machine = { zones = [] }"), ElementsAre("s.toml:2:21: a node has at least one zone"));
}

TEST(MadeMachine, TellsWhatIsWrongWithAZone)
{
    const auto faults_of_zones = [](const std::string& zones) {
        Faults faults = faults_of("machine = { zones = [\n" + zones + "] }");
        for (std::string& fault : faults)
            fault = fault.substr(std::string("s.toml:").size());
        return faults;
    };
    using testing::ElementsAre;
    EXPECT_THAT(faults_of_zones("{ name = 'DMA3', managed = 5 }, 7"),
                ElementsAre("3:10: unknown zone 'DMA3'; did you mean DMA? (known: DMA, DMA32, Normal, Movable)",
                            "3:33: a zone must be a table"));
    EXPECT_THAT(faults_of_zones("{ managed = 5, name = 'Device' },\n{ size = 3 }"),
                ElementsAre("3:23: unknown zone 'Device' (known: DMA, DMA32, Normal, Movable)",
                            "4:3: unknown key 'size'", "4:1: the key name is missing"));
    EXPECT_THAT(faults_of_zones("{ name = 'DMA' }, { name = 'DMA32', memory_mb = 3, spanned = 3 }"),
                ElementsAre("3:1: the zone's size is missing: memory_mb, spanned, present or managed (pages)",
                            "3:62: memory_mb says already how many pages the zone spans"));
    EXPECT_THAT(faults_of_zones("{ name = 'DMA', spanned = 10, present = 11, managed = 12 }"),
                ElementsAre("3:41: 11 pages are present, but the zone spans 10",
                            "3:55: 12 pages are managed, but 11 are present"));
    EXPECT_THAT(faults_of_zones("{ name = 'DMA', memory_mb = 17 }, { name = 'DMA32', start_pfn = 600, managed = 9 }"),
                ElementsAre("3:1: zone DMA has page frames 1 to 4351, but must lie within 1 to 4095",
                            "3:35: zone DMA32 has page frames 600 to 608, but must lie within 4096 to 1048575"));
    EXPECT_THAT(
        faults_of_zones("{ name = 'DMA32', managed = 700 }, { name = 'Movable', start_pfn = 4700, managed = 1 }"),
        ElementsAre("3:36: zone Movable begins at page frame 4700, but the zone before it ends at 4795"));
    EXPECT_THAT(
        faults_of_zones("{ name = 'DMA32', managed = 700 }, { name = 'Movable', start_pfn = 4796, managed = 1 }"),
        ElementsAre("3:36: zone Movable begins at page frame 4796, in a pageblock of the zone before it; the next "
                    "pageblock begins at 5120"));
    EXPECT_THAT(faults_of_zones("{ name = 'DMA32', managed = 700 }, { name = 'DMA', managed = 1 }"),
                ElementsAre("3:36: zone DMA has page frames 5120 to 5120, but must lie within 1 to 4095"));
    EXPECT_THAT(
        faults_of_zones("{ name = 'DMA32', managed = 700 }, { name = 'DMA32', managed = 1 }"),
        ElementsAre("3:36: zone DMA32 cannot follow zone DMA32: the zones of a node go DMA, DMA32, Normal, Movable"));
    EXPECT_THAT(faults_of_zones("{ name = 'DMA32', present = 700, managed = 0 }"),
                ElementsAre("2:11: no zone has managed pages"));
}

TEST(MadeMachine, TellsWhatIsWrongWithItsNodes)
{
    using testing::ElementsAre;
    EXPECT_THAT(faults_of("[machine]\nnodes = [{ memory_mb = 16 }, 3, { cpus = 1, memory_mb = 1 }]"),
                ElementsAre("s.toml:3:10: the key cpus is missing", "s.toml:3:30: a node must be a table"));
    EXPECT_THAT(faults_of("[machine]\nmemory_mb = 3\nnodes = [{ memory_mb = 16, cpu = 1 }]"),
                ElementsAre("s.toml:3:13: memory_mb must stand in one of the nodes",
                            "s.toml:4:28: unknown key 'cpu'; did you mean cpus?"));
    EXPECT_THAT(faults_of("[machine]\ncpus = 3\nnodes = [{ cpus = 0, memory_mb = 16 }, { cpus = 2, memory_mb = 16 }]"),
                ElementsAre("s.toml:3:8: cpus is 3, but the nodes have 2"));
    EXPECT_THAT(faults_of("[machine]\nnodes = [{ cpus = 0, memory_mb = 16 }]"),
                ElementsAre("s.toml:2:1: the nodes must have 1 to 512 CPUs, not 0"));
    EXPECT_THAT(faults_of("[machine]\nnodes = [{ memory_mb = 262144, cpus = 1 }, { memory_mb = 1, cpus = 1 }]"),
                ElementsAre("s.toml:3:58: the machine ends above 262144 MiB"));
    EXPECT_THAT(faults_of("machine = { nodes = [] }"), ElementsAre("s.toml:2:21: a machine has 1 to 32 nodes"));
}

} // namespace rs
