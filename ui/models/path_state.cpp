// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/path_state.h"

#include "models/operation_before.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::size_t no_edge = path_edges.size();

    constexpr auto edge_of_step = [] {
        std::array<std::size_t, static_cast<std::size_t>(Step::count_)> edges{};
        edges.fill(no_edge);
        for (std::size_t edge = 0; edge < path_edges.size(); ++edge)
            edges[at(path_edges[edge].step)] = edge;
        return edges;
    }();

    bool runs(const World& world, Function function)
    {
        return std::ranges::any_of(world.stacks, [&](const TaskStack& stack) {
            return std::ranges::any_of(stack.frames, [&](const Frame& frame) { return frame.function == function; });
        });
    }

} // namespace

void PathState::follow(const Timeline& timeline)
{
    const Engine::OperationStart* operation = operation_before(timeline);
    if (operation == nullptr) {
        clear();
        return;
    }
    if (operation->no != operation_ || operation->position != begin_) {
        clear();
        operation_ = operation->no;
        begin_ = scanned_ = operation->position;
    }
    scanned_ = std::max(scanned_, timeline.begin());
    if (timeline.cursor() < scanned_)
        go_back_to(timeline.cursor());
    else
        scan(timeline.engine().journal(), timeline.cursor());
    const auto step = timeline.current_step();
    on_edge_ = step && !taken_.empty() && step->position == taken_.back().position;
    in_call_ = here() == PathNode::should_retry && runs(timeline.world(), Function::unreserve_highatomic_pageblock);
}

void PathState::go_back_to(Position cursor)
{
    while (!taken_.empty() && taken_.back().position >= cursor)
        taken_.pop_back();
    while (!unreserving_.empty() && unreserving_.back() >= cursor)
        unreserving_.pop_back();
    if (request_ && *request_ >= cursor)
        request_.reset();
    scanned_ = cursor;
}

void PathState::scan(const Journal& journal, Position cursor)
{
    for (; scanned_ < cursor; ++scanned_)
        note(journal[scanned_]);
}

void PathState::note(const Record& record)
{
    const bool unreserves =
        record.kind == RecordKind::Enter && Function(record.what) == Function::unreserve_highatomic_pageblock;
    if (unreserves && here() == PathNode::should_retry)
        unreserving_.push_back(scanned_);
    if (record.kind != RecordKind::Step)
        return;
    if (Step(record.to) == Step::request_prepared)
        request_ = scanned_;
    if (const std::size_t edge = edge_of_step[record.to]; edge != no_edge)
        taken_.push_back({scanned_, edge});
}

std::optional<PathNode> PathState::here() const
{
    if (!taken_.empty())
        return path_edges[taken_.back().edge].to;
    if (request_)
        return PathNode::fast;
    return std::nullopt;
}

std::optional<PathNode> PathState::called() const
{
    return in_call_ ? std::optional(PathNode::unreserve) : std::nullopt;
}

std::uint32_t PathState::count(std::size_t edge) const
{
    return static_cast<std::uint32_t>(
        std::count_if(taken_.begin(), taken_.end(), [&](const Taken& taken) { return taken.edge == edge; }));
}

std::uint32_t PathState::count(PathNode node) const
{
    const auto entered = std::count_if(taken_.begin(), taken_.end(),
                                       [&](const Taken& taken) { return path_edges[taken.edge].to == node; });
    return static_cast<std::uint32_t>(entered) + (node == PathNode::unreserve ? calls() : 0) +
           (node == PathNode::fast && request_ ? 1 : 0);
}

std::optional<PathState::Taken> PathState::last_from(PathNode node) const
{
    const auto last = std::find_if(taken_.rbegin(), taken_.rend(),
                                   [&](const Taken& taken) { return path_edges[taken.edge].from == node; });
    if (last == taken_.rend())
        return std::nullopt;
    return *last;
}

} // namespace rs
