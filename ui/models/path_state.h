// SPDX-License-Identifier: GPL-3.0-or-later
// Which way the request at the cursor went through the slow path, told from the journal alone.
#pragma once

#include "engine/timeline.h"
#include "mm/page_alloc/slowpath_chart.h"

#include <vector>

namespace rs {

class PathState {
public:
    using Position = Timeline::Position;

    struct Taken {
        Position position = 0; ///< of the step
        std::size_t edge = 0; ///< index in path_edges
    };

    void clear() { *this = {}; }
    /// Looks at what lies between the last place and the timeline's cursor.
    void follow(const Timeline& timeline);

    /// The operation that the cursor is in or at the end of; 0: none has begun.
    std::uint64_t operation() const { return operation_; }
    /// The step request_prepared of its allocation.
    std::optional<Position> request() const { return request_; }
    /// Edges in the order in which they were taken.
    const std::vector<Taken>& taken() const { return taken_; }
    /// The last step of all is that of the last taken edge: the request goes along it just now.
    bool on_edge() const { return on_edge_; }
    /// The box that the request is in.
    std::optional<PathNode> here() const;
    std::uint32_t count(std::size_t edge) const;
    /// The box whose function the box that the request is in calls just now, without going there: should_retry may
    /// give highatomic pageblocks back.
    std::optional<PathNode> called() const;
    /// How often should_retry called unreserve.
    std::uint32_t calls() const { return static_cast<std::uint32_t>(unreserving_.size()); }
    /// How often the box was entered, or called.
    std::uint32_t count(PathNode node) const;
    /// The last decision that was made in a box.
    std::optional<Taken> last_from(PathNode node) const;

private:
    void go_back_to(Position cursor);
    void scan(const Journal& journal, Position cursor);
    void note(const Record& record);

    std::uint64_t operation_ = 0;
    Position begin_ = 0;
    Position scanned_ = 0; ///< everything before it has been looked at
    std::optional<Position> request_;
    std::vector<Taken> taken_;
    std::vector<Position> unreserving_; ///< where should_retry called unreserve
    bool in_call_ = false; ///< and has not come back from the last of them
    bool on_edge_ = false;
};

} // namespace rs
