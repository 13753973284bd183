// SPDX-License-Identifier: GPL-3.0-or-later
// A story for the simulated machine, as people write it:
//
//     title = "The last free page"
//     title_zh = "最后一个空闲页"
//     machine = "../states/busy-128m.state.gz"    # recorded, beside this file
//     prelude = ["fifo 1"]                        # done before the story starts
//     requests = ["a 0 GFP_KERNEL 0", "a 1 GFP_ATOMIC 3"]
//     seed = 7
//     [sysctl]
//     swappiness = 100
//
// requests and prelude are lines of ops (scenario/request.h). Instead of a recorded machine, one can be made whose
// memory is all free. In one line (zones DMA up to 16 MiB, DMA32 up to 4 GiB, Normal above):
//
//     machine = { memory_mb = 256, cpus = 2 }
//
// or zone by zone, one after the other unless start_pfn says where:
//
//     [machine]
//     cpus = 2
//     zones = [
//         { name = "DMA", spanned = 4095, present = 3998, managed = 3840 },  # pages; the rest is reserved, or holes
//         { name = "DMA32", memory_mb = 112 },                               # all of it managed
//         { name = "Normal", managed = 16384 },                              # from 4 GiB on
//     ]
//
// or with several nodes, each with its cpus and either memory_mb or zones:
//
//     [[machine.nodes]]
//     cpus = 1
//     memory_mb = 512
//
// The machine's table also tells of the block devices that its files are on (a recorded machine then is its `state`):
//
//     machine = { state = "../states/busy-128m.state.gz", disk_latency_us = [100, 20000] }
//
// is how long each of them takes for a request, apart from the transfer (1 us a page): 0, if not said, is an answer at
// once.
//
// Programs, whose memory the OOM killer weighs against each other:
//
//     [[process]]
//     name = "db"
//     pid = 300             # 107 is the process that makes the requests
//     oom_score_adj = -500  # thousandths of all memory
//     anon = 2000           # pages that it touches before the story starts
//     shmem = 10            # pages; also file, swapents, total_vm, and pgtables_kb
//
// or, on a recorded machine, pages = [[2000, 2999], 4711]: which of its anonymous pages are the process's.
//
// Ways of other kernels, and what things cost (ns, by the names of the tracepoints; trace/tracepoints.h):
//
//     [rules]
//     psi_memstall = "reclaim"         # or "reclaim_and_drain", as in 6.1
//     [costs]
//     drain_pages_zone = 43_000_000
//
// What [sysctl] sets is written as if to /proc/sys/vm once the machine is up, recorded or made: watermarks, reserves
// and per-cpu lists follow.
#pragma once

#include "io/text_file.h"
#include "scenario/machine_description.h"
#include "scenario/process_description.h"
#include "scenario/request.h"
#include "world/world.h"

#include <optional>
#include <variant>

namespace rs {

/// A text for people in each of our languages; zh_CN may be empty.
struct LocalText {
    std::string en;
    std::string zh_CN;
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// What a scenario sets apart from what its machine brings.
struct SysctlOverrides {
    std::optional<std::uint32_t> swappiness; ///< 0 to 200
    std::optional<std::uint64_t> swap_pages; ///< size of the swap space, all of it free
    std::optional<std::uint32_t> watermark_boost_factor; ///< 1/10000 of the high watermark
    std::optional<std::uint32_t> min_free_kbytes;
    std::optional<std::uint32_t> watermark_scale_factor; ///< 1/10000 of a zone, 1 to 3000
    std::optional<std::vector<std::uint32_t>> lowmem_reserve_ratio; ///< from DMA on, 5 at most
    std::optional<std::uint32_t> percpu_pagelist_high_fraction; ///< 0, or 8 and more
    std::optional<std::uint32_t> vfs_cache_pressure; ///< per cent of unused dentries and inodes that reclaim sees
    std::optional<std::uint32_t> compaction_proactiveness; ///< 0 to 100
    std::optional<bool> laptop_mode;
    std::optional<std::uint32_t> dirty_ratio, dirty_background_ratio; ///< per cent of the dirtyable memory, 0 to 100
    std::optional<std::uint64_t> dirty_bytes, dirty_background_bytes;
    std::optional<std::uint32_t> dirty_writeback_centisecs, dirty_expire_centisecs; ///< 10 ms
    std::optional<bool> memory_pressure_enabled;
    std::optional<std::uint32_t> panic_on_oom; ///< 0 to 2
    std::optional<bool> oom_kill_allocating_task;
    std::optional<bool> oom_dump_tasks;
    friend bool operator==(const SysctlOverrides&, const SysctlOverrides&) = default;
};

struct Scenario {
    std::string file; ///< where it was read from
    LocalText title, description;
    /// Path of a state dump, relative to the scenario's folder; or what to make.
    std::variant<std::string, MachineDescription> machine;
    StorageDescription storage;
    std::vector<Request> prelude, requests; ///< the prelude begins with what processes touch
    SysctlOverrides sysctl;
    std::vector<ProcessDescription> processes;
    Rules rules;
    std::vector<std::pair<Event, std::uint32_t>> costs; ///< ns
    std::uint64_t seed = 0;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Throws InputError with line and column: not TOML, unknown keys, wrong types, values out of range, bad requests.
Scenario parse_scenario(std::string_view text, const std::string& file);
/// All that is wrong with a scenario, one "file:line:column: message" each; empty when parse_scenario() succeeds.
std::vector<std::string> find_scenario_faults(std::string_view text, const std::string& file);

Scenario read_scenario(const std::string& path, const FileReader& read = read_text_file);
/// The scenario's machine with its sysctls. Throws InputError when there is none.
World load_world(const Scenario& scenario, const FileReader& read = read_text_file);

/// Sets the devices up. Nothing may be queued at them yet.
void apply(World& w, const StorageDescription& storage);

/// As when a user writes them. Some zone must have managed pages.
void apply(World& w, const SysctlOverrides& overrides);

} // namespace rs
