// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on beside the operations of a recording: time passes between them, and threads that are not simulated use
// the page allocator. Without a recording nothing does.
#pragma once

#include "engine/recorded_inputs.h"
#include "world/machine.h"

#include <map>
#include <optional>

namespace rs {

class Meanwhile {
public:
    explicit Meanwhile(RecordedInputs inputs)
        : inputs_(std::move(inputs))
    {
    }

    /// Whether a recording tells of anything that goes on beside its operations.
    bool tells() const { return !inputs_.operations.empty(); }
    /// Whether it is a recorder's trace, in which every daemon that worked left lines.
    bool tells_of_daemons() const { return inputs_.recorded && tells(); }
    /// From the start again.
    void start_over();
    /// An operation will turn the trace on: no mark is of one before it.
    void tracing_will_begin()
    {
        untraced_ = untraced_ || !trace_is_asked_for_;
        trace_is_asked_for_ = true;
    }
    /// The trace is turned on, and operation `no` is the first that it marks: the recording's first marked one,
    /// whatever its number there (a fill before it may have stopped elsewhere).
    void tracing_begins(std::uint64_t no);
    /// Lets the time pass until operation `no` began in the recording. The first marked operation sets the clocks equal.
    void wait_for(Machine& m, std::uint64_t no);
    /// Lets the other threads do what they did since some operation up to `no` began, and has each daemon where it ran.
    void let_others_act(Machine& m, std::uint64_t no);
    /// Lets other CPUs' threads do what they did while operation `no` was coming to its first tracepoint.
    void let_others_begin(Machine& m, std::uint64_t no);
    /// Which task runs now by the recording, nobody where it does not tell: a daemon that had fired more tracepoints
    /// by then than ours, or that has a CPU of its own and not gone to sleep as the recorded one has; else the requester.
    std::optional<TaskId> who_ran(const Machine& m, std::uint64_t no);
    /// Lines acted out since the start.
    std::size_t nr_acted() const { return nr_acted_; }
    /// Let the time pass in which the recorder wrote its line; marks tell it better where there are any.
    void log_alloc(Machine& m);
    void log_free(Machine& m);
    /// Lets the time pass in which the recorder wrote down the whole machine.
    void log_machine(Machine& m);

private:
    std::uint64_t lines_due(const Machine& m, std::uint64_t no, std::uint32_t index) const;
    bool goes_on(const Machine& m, std::uint64_t no, std::uint32_t index);
    std::uint64_t recorded_no(std::uint64_t no) const;
    void put_daemons(Machine& m, const std::vector<DaemonRun>& runs);
    void act(Machine& m, const ForeignLine& line);
    bool allocate(Machine& m, const ForeignLine& line);
    bool free(Machine& m, const ForeignLine& line);

    RecordedInputs inputs_;
    std::size_t next_mark_ = 0;    ///< first operation of inputs_ that has not begun
    std::size_t acted_mark_ = 0;   ///< first one with lines that were not acted out
    std::size_t acted_lines_ = 0; ///< of that one, those that were
    std::size_t counted_mark_ = 0; ///< the operation that runs, or the last one before it
    std::vector<std::uint64_t> earlier_lines_; ///< that each daemon had fired before counted_mark_
    std::uint64_t requester_lines_ = 0; ///< tracepoints that the requester had fired before its operation began
    std::vector<bool> daemon_sleeps_; ///< whether each went to sleep since it last ran by its lines
    std::size_t nr_acted_ = 0;     ///< lines
    bool trace_is_asked_for_ = false; ///< by an operation
    bool untraced_ = false; ///< that operation has not come
    std::int64_t ops_ahead_ = 0; ///< of our numbers of operations before the recording's
    std::int64_t clock_ahead_ns_ = 0; ///< of our clock before the recording's
    std::map<Pfn, Pfn> ours_;      ///< page that another thread got in the recording -> page that it got here
};

} // namespace rs
