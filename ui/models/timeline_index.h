// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows of the whole journal, gathered once: when each task was at work, tracepoints, operations.
#pragma once

#include "geometry/span_bins.h"
#include "models/journal_reader.h"
#include "models/step_count.h"

namespace rs {

class TimelineIndex {
public:
    using Position = Journal::Position;

    /// Reads what was recorded since the last call.
    void follow(const Controller& controller);

    Span whole() const { return whole_; }
    /// By task: stretches with functions on its stack. The last one may still go on at the journal's end.
    const std::vector<std::vector<Span>>& busy() const { return busy_; }
    /// By index in Engine::operations().
    const std::vector<Span>& operations() const { return operations_; }
    const std::vector<std::uint64_t>& operation_numbers() const { return operation_numbers_; }
    const std::vector<Position>& events() const { return events_; }
    /// Tracepoints of reclaim and draining.
    const std::vector<Position>& hot_events() const { return hot_events_; }

    /// Index of the operation that the position is in or at the end of.
    std::optional<std::size_t> operation_before(Position position) const;
    /// Number of the operation's steps up to the position.
    std::uint64_t steps_since(const Journal& journal, std::size_t operation, Position position) const;

private:
    void note(Position position, const Record& record);
    void note_event(Position position, Event event);
    void note_operations(const Engine& engine);

    JournalReader reader_;
    Span whole_;
    std::vector<std::vector<Span>> busy_;
    std::vector<std::uint32_t> depth_; ///< by task, where reading ended
    std::vector<Span> operations_;
    std::vector<std::uint64_t> operation_numbers_;
    std::vector<Position> events_, hot_events_;
    StepCount steps_;
};

/// Tracepoints that tell of memory pressure: reclaim, draining, throttling, OOM.
bool tells_of_pressure(Event event);

} // namespace rs
