// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated machine at work: it stands at the frontier of time and only ever goes forward.
//
// The truth is the start world, the list of requests and the rules. Looking at the past is Timeline's; changing it is
// cutting the list of requests and running again (cut), which must reproduce the same journal up to there.
#pragma once

#include "scenario/request.h"
#include "sched/scheduler.h"
#include "world/machine.h"

#include <functional>
#include <vector>

namespace rs {

/// One logged operation, as a line of a recording's `results`.
struct Outcome {
    std::uint64_t no = 0;         ///< running number
    std::string text;             ///< the operation, "a 3 cc0 0"
    bool is_alloc = false;
    bool is_free = false;
    bool bad_handle = false;      ///< free of a handle that is not in use
    Pfn pfn = no_pfn;             ///< no_pfn: failed
    Order order{};                ///< of the block freed
    std::vector<std::int64_t> free_pages; ///< by populated zone: NR_FREE_PAGES with all differences
    std::vector<std::int32_t> pcp_counts; ///< by populated zone and CPU
    std::uint64_t start_ns = 0;
    std::uint64_t took_ns = 0;
    std::vector<std::pair<VmEvent, std::uint64_t>> events; ///< counters that changed
};

class Engine {
public:
    using Position = Journal::Position;

    Engine(World start, Recording recording);

    const World& start() const { return start_; }
    /// The machine at the frontier.
    const World& world() const { return machine_->world(); }
    const Journal& journal() const { return machine_->journal(); }
    Machine& machine() { return *machine_; }

    const std::vector<Request>& requests() const { return requests_; }
    /// Appends a request; run() carries it out.
    void submit(Request request);

    /// Runs logged operations until `max_operations` are done or nothing is left to do. A `fill` is one request of many operations.
    /// Returns how many were done.
    std::size_t run(std::size_t max_operations = SIZE_MAX);
    bool idle() const;

    /// Positions in the journal at which each logged operation began: operation_starts()[i] is that of the i-th one.
    struct OperationStart {
        std::uint64_t no;
        std::size_t request; ///< index in requests()
        Position position;
    };
    const std::vector<OperationStart>& operations() const { return operations_; }

    /// Keeps the first `n` requests, forgets the others and runs again from the start. CHECKs that the journal
    /// of the kept requests comes out the same.
    void cut(std::size_t n);

    /// Called after each logged operation, and at a dump request with its name.
    std::function<void(const Outcome&)> on_outcome;
    std::function<void(const std::string& name, const World&)> on_dump;

private:
    Co<void> serve();
    Co<void> carry_out(Request request);
    Co<void> alloc(std::uint32_t handle, Gfp gfp, Order order, std::string text);
    Co<void> fill(Request request);
    void free(std::uint32_t handle, std::string text);
    void free_range(const Request& request);
    std::uint64_t begin_operation();
    void finish_operation(Outcome outcome);
    void reset();

    World start_;
    Recording recording_;
    std::unique_ptr<Machine> machine_;
    std::unique_ptr<Scheduler> scheduler_;
    std::vector<Request> requests_;
    std::size_t next_request_ = 0;
    std::size_t operations_wanted_ = 0;
    NodeId preferred_node_{};
    std::vector<OperationStart> operations_;
    std::vector<std::uint64_t> events_before_;
    std::uint64_t operation_start_ns_ = 0;
};

} // namespace rs
