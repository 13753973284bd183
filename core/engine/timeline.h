// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at any moment of what happened: a World of its own, moved along the engine's journal by a cursor.
#pragma once

#include "engine/engine.h"
#include "engine/mark.h"

#include <optional>

namespace rs {

/// How far one motion goes.
enum class Motion : std::uint8_t {
    Into,      ///< to the next step, wherever it is
    Over,      ///< to the next step of this function or of its callers
    Out,       ///< to the next step of a caller
    Operation, ///< to the next boundary between operations
    Event,     ///< to the next tracepoint
    End,       ///< to the frontier (backwards: to the start)
};

/// A step as it was recorded: which, in which frame of which task, with which values.
struct StepSeen {
    Engine::Position position = 0; ///< of its record
    TaskId task{};
    std::uint32_t depth = 0; ///< number of frames
    Step step{};
    std::vector<std::int64_t> values; ///< as step_infos says
};

/// The record there must be a Step.
StepSeen step_at(const Journal& journal, Journal::Position position);

/// A tracepoint as it was recorded.
struct EventSeen {
    Engine::Position position = 0;
    TaskId task{};
    CpuId cpu{};
    Event event{};
    std::uint64_t time_ns = 0;
    bool traced = false; ///< while `trace 1`
    std::vector<std::int64_t> values;
};

class Timeline {
public:
    using Position = Engine::Position;

    explicit Timeline(const Engine& engine);

    const Engine& engine() const { return engine_; }
    /// The machine at the cursor.
    const World& world() const { return world_; }
    Position cursor() const { return cursor_; }
    Position begin() const { return engine_.journal().begin(); }
    Position end() const { return engine_.journal().end(); }
    bool at_start() const { return cursor_ == begin(); }
    bool at_frontier() const { return cursor_ == end(); }

    /// Moves the cursor. A position inside a step's or event's values moves to just after them. Returns the new cursor.
    Position seek(Position position);
    /// Where a motion leads from the cursor; never runs the engine. nullopt when there is nothing that way.
    std::optional<Position> forward_target(Motion motion) const;
    std::optional<Position> back_target(Motion motion) const;
    bool forward(Motion motion);
    bool back(Motion motion);

    /// Drops everything and starts over at the engine's start (after Engine::cut).
    void rewind_all();

    /// The last step at or before the cursor, of any task.
    std::optional<StepSeen> current_step() const;
    StepSeen step_at(Position position) const { return rs::step_at(engine_.journal(), position); }
    EventSeen event_at(Position position) const; ///< the record there must be an Event
    /// Name of the cursor's place that survives edits of our source, and back. nullopt: there is no such place.
    Mark mark() const;
    std::optional<Position> find(const Mark& mark) const;

private:
    Position after_values(Position position) const;

    const Engine& engine_;
    World world_;
    Position cursor_ = 0;
};

} // namespace rs
