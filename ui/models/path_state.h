// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a call at the cursor went through its chart, told from the journal alone.
#pragma once

#include "models/path_calls.h"
#include "models/path_trail.h"

namespace rs {

class PathState {
public:
    using Position = PathCalls::Position;
    using CallNo = PathCalls::CallNo;

    PathState() = default;
    /// The last chart of the trail. Its call is the last one before the cursor within the call of the chart before it;
    /// of a chart that another task walks through, that task's last one. Of the first chart only a call in the
    /// operation at the cursor counts.
    PathState(const PathCalls& calls, const PathTrail& trail, const Controller& controller);

    FlowChartId chart_id() const { return chart_; }
    const FlowChart& chart() const { return flow_chart_of(chart_); }
    /// The operation that the cursor is in or at the end of; 0: none has begun.
    std::uint64_t operation() const { return operation_; }

    /// no_call: there was none yet.
    CallNo call() const { return call_; }
    bool is_called() const { return call_ != PathCalls::no_call; }
    /// The function has not been left yet.
    bool runs() const { return runs_; }
    /// How many of its like have begun: in the call of the chart before it, or else at all.
    std::uint32_t ordinal() const { return ordinal_; }

    /// Edges, in the order in which they were taken.
    const std::vector<PathCalls::Passage>& taken() const { return taken_; }
    /// The last step of all is that of the last taken edge: the task goes along it just now.
    bool on_edge() const { return on_edge_; }
    /// The box that the call is in, or ended in.
    std::optional<BoxNo> here() const;
    /// The box whose function the box that the call is in calls just now, without going there.
    std::optional<BoxNo> called() const { return called_; }
    /// How often the box was called so.
    std::uint32_t calls(BoxNo box) const;
    std::uint32_t count(std::size_t edge) const;
    /// How often the box was entered, or called.
    std::uint32_t count(BoxNo box) const;
    /// The last decision that was made in a box.
    std::optional<PathCalls::Passage> last_from(BoxNo box) const;

private:
    void find_call(const PathCalls& calls, const PathTrail& trail, const Controller& controller);
    void look_at_call(const PathCalls& calls, const Timeline& timeline);

    FlowChartId chart_{};
    std::uint64_t operation_ = 0;
    CallNo call_ = PathCalls::no_call;
    std::uint32_t ordinal_ = 0;
    bool runs_ = false;
    std::vector<PathCalls::Passage> taken_;
    std::vector<PathCalls::Passage> asides_;
    std::optional<BoxNo> called_;
    bool on_edge_ = false;
};

/// Positions after which the call is in the box, in order: where it was entered, or called.
std::vector<PathCalls::Position> visits(const PathCalls& calls, PathCalls::CallNo call, BoxNo box);

} // namespace rs
