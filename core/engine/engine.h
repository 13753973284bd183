// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated machine at work: it stands at the frontier of time and only ever goes forward.
//
// The truth is the start world, the list of requests and the rules. Looking at the past is Timeline's; changing it is
// cutting the list of requests and running again (cut), which must reproduce the same journal up to there.
#pragma once

#include "engine/meanwhile.h"
#include "scenario/request.h"
#include "sched/scheduler.h"
#include "world/machine.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rs {

/// What a line of `results` tells besides the operation's text.
enum class OutcomeKind : std::uint8_t {
    Plain,     ///< nothing: fifo, trace, dump, node
    Cpu,       ///< the CPU it runs on now
    Alloc,     ///< page or FAIL, free pages, per-cpu counts, time, events
    Free,      ///< page, order, free pages, per-cpu counts
    BadHandle, ///< the handle is not in use: nothing was done
    Counts,    ///< free pages, per-cpu counts, events: drain, stat, sleep, lrudrain
    FreeAll,   ///< how many were freed, then as Counts
};

/// One logged operation, as a line of a recording's `results`.
struct Outcome {
    OutcomeKind kind = OutcomeKind::Plain;
    std::uint64_t no = 0; ///< running number
    std::string text;     ///< the operation: "a 3 cc0 0"
    Pfn pfn = no_pfn;     ///< Alloc: no_pfn when it failed
    Order order{};        ///< of the block
    std::uint64_t freed = 0; ///< FreeAll: handles freed
    CpuId cpu{};
    std::vector<std::int64_t> free_pages; ///< by populated zone: NR_FREE_PAGES with all differences, pages
    std::vector<std::int32_t> pcp_counts; ///< by populated zone, then CPU: pages
    std::uint64_t start_ns = 0;
    std::uint64_t took_ns = 0;
    std::vector<std::pair<VmEvent, std::uint64_t>> events; ///< counters that changed, and by how much
};

class Engine {
public:
    using Position = Journal::Position;

    Engine(World start, Recording recording, RecordedInputs inputs = {});

    const World& start() const { return start_; }
    /// The machine at the frontier.
    const World& world() const { return machine_->world(); }
    const Journal& journal() const { return machine_->journal(); }
    Machine& machine() { return *machine_; }

    const std::vector<Request>& requests() const { return requests_; }
    /// Appends a request; run() carries it out. Throws InputError for a CPU, nodes or a process that
    /// the machine lacks.
    void submit(Request request);

    /// Between operations the machine stands still: no task runs and no time passes, so that the same requests give
    /// the same journal however they are handed in.
    /// Runs logged operations until `max_operations` are done or nothing is left to do. A `fill` is one request of many operations.
    /// Returns how many were done.
    std::size_t run(std::size_t max_operations = SIZE_MAX);
    /// Whether all is done, or the kernel has panicked and nothing will be.
    bool idle() const;

    /// Positions in the journal at which each logged operation began: operation_starts()[i] is that of the i-th one.
    struct OperationStart {
        std::uint64_t no;
        std::size_t request; ///< index in requests()
        Position position;
    };
    const std::vector<OperationStart>& operations() const { return operations_; }

    /// What happened beside the operations of a recording.
    const Meanwhile& meanwhile() const { return meanwhile_; }

    /// Keeps the first `n` requests, forgets the others and runs again from the start. CHECKs that the journal
    /// of the kept requests comes out the same.
    void cut(std::size_t n);

    /// The whole world is checked for consistency after every so many operations (throws CheckFailed).
    std::size_t operations_between_checks = 1024;

    /// Called after each logged operation, and at a dump request with its name.
    std::function<void(const Outcome&)> on_outcome;
    std::function<void(const std::string& name, const World&)> on_dump;

private:
    Co<void> serve();
    Co<void> carry_out(Request request);
    Co<bool> alloc(Request request, std::uint32_t handle);
    Co<void> fill(Request request);
    void free_handle(std::uint32_t handle);
    Co<void> free_range(Request request);
    void free_all();
    bool below_target(const Request& request) const;
    void set_oom_notifier(const Request& request);
    void change_setting(const Request& request);
    void dump(const std::string& name);
    void trace(std::uint8_t on);
    Co<void> act_and_count(Request request);

    Co<void> begin_operation();
    void mark_operation();
    void finish_operation(OutcomeKind kind, std::string text, Outcome outcome = {});
    bool has_oom_reaper() const;
    void start_machine();
    void start_daemons();

    World start_;
    Recording recording_;
    Meanwhile meanwhile_;
    std::unique_ptr<Machine> machine_;
    std::unique_ptr<Scheduler> scheduler_;
    std::vector<Request> requests_;
    std::size_t next_request_ = 0;
    bool in_request_ = false; ///< a request of several operations has begun and is not done
    std::size_t operations_left_ = 0; ///< that run() may still begin
    std::optional<NodeId> preferred_node_; ///< none: that of the CPU on which the task runs
    NodeMask bound_to_ = every_node; ///< nodes to which following allocations are bound
    std::vector<OperationStart> operations_;
    std::vector<std::uint64_t> events_before_;
    std::uint64_t operation_start_ns_ = 0;
};

} // namespace rs
