// SPDX-License-Identifier: GPL-3.0-or-later
// Every walk through a flow chart that the journal tells of, gathered once: calls of the charts' functions, and the
// edges that they took.
#pragma once

#include "mm/flow_charts.h"
#include "models/journal_reader.h"

#include <limits>
#include <vector>

namespace rs {

class PathCalls {
public:
    using Position = Journal::Position;
    using CallNo = std::uint32_t;
    static constexpr CallNo no_call = std::numeric_limits<CallNo>::max();

    struct Call {
        FlowChartId chart{};
        TaskId task{};
        CallNo caller = no_call; ///< the call of another chart's function that it stands in
        Position begin = 0; ///< where the function is entered
        Position first_step = 0; ///< 0: none was taken yet
        Position end = 0; ///< where it is left; 0: it has not been yet
        BoxNo here = 0; ///< where reading ended
        bool runs_at(Position cursor) const { return begin < cursor && (end == 0 || end >= cursor); }
    };

    /// Something that happened in a call.
    struct Passage {
        Position position = 0;
        CallNo call = 0;
        std::uint16_t way = 0; ///< index of an edge; from the number of edges on: of an aside
    };

    /// Reads what was recorded since the last call.
    void follow(const Controller& controller);

    const Call& call(CallNo no) const { return calls_[no]; }
    /// The call's passages before a position, in order.
    std::vector<Passage> passages(CallNo no, Position before) const;
    /// All of them.
    std::vector<Passage> passages(CallNo no) const { return passages(no, std::numeric_limits<Position>::max()); }

    /// The last call of the chart's function that begins in [since, before); of those within `caller`, unless it is
    /// no_call. no_call: there is none.
    CallNo last_call(FlowChartId chart, CallNo caller, Position since, Position before) const;
    /// The same, but what runs at `before` in a task goes before what has ended, or runs in another.
    CallNo last_call_of(TaskId task, FlowChartId chart, Position before) const;

private:
    void note(Position position, const Record& record);
    void enter(Position position, const Record& record);
    void leave(Position position, const Record& record);
    void step(Position position, const Record& record);
    std::vector<CallNo>& stack_of(const Record& record);

    JournalReader reader_;
    std::vector<Call> calls_; ///< by where they begin
    std::vector<Passage> passages_; ///< by position
    std::vector<std::vector<CallNo>> stacks_; ///< by task, where reading ended: of each function, or no_call
};

} // namespace rs
