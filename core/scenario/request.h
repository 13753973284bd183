// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the simulated machine: the operations of a recording's `ops`, of a scenario, of the window.
#pragma once

#include "mm/gfp.h"
#include "mm/nodemask.h"
#include "mm/slab/slab_types.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rs {

enum class Verb : std::uint8_t {
    Alloc,    ///< a H G O: alloc_pages(G, O), kept as handle H
    Fill,     ///< fill H N G O: up to N allocations into H, H+1 ..., stops at the first failure
    FillTo,   ///< fillto H N G O F: the same, stops when the free pages of all zones are <= F
    Free,     ///< f H
    FreeRange,   ///< frange A B S: free handles A, A+S ... < B that are in use
    FreeReverse, ///< frev A B S: the same, downwards from B-1
    FreeAll,  ///< freeall: every handle in use, upwards
    Drain,    ///< drain: drain_all_pages(NULL)
    LruDrain, ///< lrudrain: lru_add_drain()
    LruDrainAll, ///< lrudrainall: lru_add_drain_all()
    Cpu,      ///< cpu N: go on running on CPU N
    Node,     ///< node N: following allocations prefer node N; before, they prefer that of the CPU
    Nodemask, ///< nodemask NODES|all: following allocations are bound to these nodes, "0,2-3" (MPOL_BIND)
    Mems,     ///< mems NODES|all [NODES|all]: the nodes of the task's cpuset; then those of the nearest hardwall cpuset
              ///< at or above it, which is the root with all nodes if not said. mems all: the root, no other cpuset
    Fifo,     ///< fifo 0|1: run as SCHED_FIFO
    Context,  ///< context nofs|noio|pin|memalloc|dumpcore, or none: what the task's context forbids or allows its requests
    Sigkill,  ///< sigkill MS: a SIGKILL reaches the task in so many simulated ms; it ends with the operation it hits
    Open,     ///< open ID INODE PAGES [DISK]: open a file of so many pages on a device (0 if not said) as ID
    Advise,   ///< adv ID 0|1|2: how it will be read: POSIX_FADV_NORMAL, _RANDOM, _SEQUENTIAL
    Read,     ///< fr ID START N STEP: read N pages START, START+STEP ... of it, one system call each
    ReadRandom, ///< frnd ID N SEED W FROM TO: read or, W per cent of the times, write a page of [FROM, TO), N times, drawn from SEED
    Write,    ///< fw ID START N STEP: write N whole pages START, START+STEP ... of it, one system call each
    Fsync,    ///< fsync ID: write its dirty pages back and wait until they are written
    MakeObjects, ///< slab dentry|inode N K: make N objects of which each K-th stays in use (0: none)
    CompactMemory, ///< compact_memory: compact all zones, as a write to vm.compact_memory does
    Touch,    ///< touch PID N: process PID writes to N pages of its anonymous memory, each for the first time
    OomFree,  ///< oomfree A B: a driver gives handles A to B-1 back when it is told that memory is out; A = B: none does
    OomKiller, ///< oomkiller 0|1: 0 as while the machine goes to sleep (oom_killer_disable)
    Sleep,    ///< sleep MS
    Stat,     ///< stat: log the free pages
    Trace,    ///< trace 0|1
    Dump,     ///< dump NAME
};

inline constexpr std::uint32_t max_pid = 4'194'304; // Kernel: PID_MAX_LIMIT

/// One request. Which fields mean something depends on the verb.
struct Request {
    Verb verb{};
    std::uint32_t handle = 0; ///< H, A, ID or PID
    std::uint32_t end = 0;    ///< B
    std::uint32_t stride = 1; ///< S, STEP or K
    std::uint64_t count = 0;  ///< N, MS, 0|1|2, DISK, or PF_ bits (mm/task_flags.h)
    std::uint64_t inode = 0;      ///< INODE
    std::uint64_t seed = 0;       ///< SEED
    std::uint32_t write_percent = 0; ///< W, 0 to 100
    std::uint64_t first_page = 0; ///< START or FROM
    std::uint64_t end_page = 0;   ///< PAGES or TO
    KmemCache cache{};
    Gfp gfp{};
    Order order{};
    std::uint64_t free_target = 0; ///< F, pages
    NodeMask nodes = every_node;    ///< NODES
    NodeMask hardwall = every_node; ///< the second NODES
    std::string name;

    friend bool operator==(const Request&, const Request&) = default;
};

/// Whether recordings mark it in the trace (op: no=N): those that touch pages.
bool is_marked(const Request& request);
/// Whether it only changes how following requests are made: whoever will be killed lives on.
inline bool is_setting(const Request& request) { return !is_marked(request) && request.verb != Verb::Stat; }

/// Parses one line of ops. gfp masks are hexadecimal, or names joined by | (GFP_KERNEL|__GFP_NOWARN).
/// Throws InputError with file and line on an unknown verb, a missing or surplus argument, an order above 10, a handle
/// above max_handles, a gfp that asks for two zones, or nodes that are no list of numbers below max_nodes.
Request parse_request(std::string_view line, const std::string& file, std::size_t line_no);

/// All lines of an ops file; empty lines and # comments are skipped.
std::vector<Request> parse_requests(std::string_view text, const std::string& file);

/// The request as a line of ops, as the recordings log it.
std::string to_text(const Request& request);

} // namespace rs
