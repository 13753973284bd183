// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/path_state.h"

#include "models/operation_before.h"

#include <algorithm>

namespace rs {

namespace {

    using Passage = PathCalls::Passage;

    bool is_edge(const FlowChart& chart, const Passage& passage) { return passage.way < chart.edges.size(); }

    BoxNo target(const FlowChart& chart, const Passage& passage)
    {
        return is_edge(chart, passage) ? chart.edges[passage.way].to
                                       : chart.asides[passage.way - chart.edges.size()].to;
    }

    bool runs_in(const World& world, TaskId task, Function function)
    {
        return std::ranges::any_of(world.stacks[at(task)].frames,
                                   [&](const Frame& frame) { return frame.function == function; });
    }

    /// The call of the next chart on a trail.
    PathCalls::CallNo call_inside(const PathCalls& calls, PathCalls::CallNo outer, FlowChartId chart, Opens how,
                                  const Controller& controller)
    {
        const auto cursor = controller.timeline().cursor();
        if (how == Opens::woken)
            return calls.last_call_of(controller.shown_task(), chart, cursor);
        return outer == PathCalls::no_call ? outer : calls.last_call(chart, outer, calls.call(outer).begin, cursor);
    }

} // namespace

PathState::PathState(const PathCalls& calls, const PathTrail& trail, const Controller& controller)
    : chart_(trail.back())
{
    find_call(calls, trail, controller);
    if (is_called())
        look_at_call(calls, controller.timeline());
}

void PathState::find_call(const PathCalls& calls, const PathTrail& trail, const Controller& controller)
{
    const Timeline& timeline = controller.timeline();
    const Engine::OperationStart* operation = operation_before(timeline);
    if (operation == nullptr)
        return;
    operation_ = operation->no;
    CallNo outer = PathCalls::no_call;
    call_ = calls.last_call(trail.front(), outer, operation->position, timeline.cursor());
    for (std::size_t i = 1; i < trail.size(); ++i) {
        const Opens how = opens(flow_chart_of(trail[i - 1]), trail[i]);
        outer = how == Opens::woken ? PathCalls::no_call : call_;
        call_ = call_inside(calls, call_, trail[i], how, controller);
    }
    if (!is_called())
        return;
    const auto since = outer == PathCalls::no_call ? 0 : calls.call(outer).begin;
    for (CallNo no = call_; no != PathCalls::no_call; no = calls.last_call(chart_, outer, since, calls.call(no).begin))
        ++ordinal_;
}

void PathState::look_at_call(const PathCalls& calls, const Timeline& timeline)
{
    const PathCalls::Call& call = calls.call(call_);
    runs_ = call.runs_at(timeline.cursor());
    for (const Passage& passage : calls.passages(call_, timeline.cursor()))
        (is_edge(chart(), passage) ? taken_ : asides_).push_back(passage);
    const auto step = timeline.current_step();
    on_edge_ = step && !taken_.empty() && step->position == taken_.back().position;
    for (const FlowAside& aside : chart().asides)
        if (runs_ && here() == aside.from && runs_in(timeline.world(), call.task, aside.function))
            called_ = aside.to;
}

std::optional<BoxNo> PathState::here() const
{
    if (!is_called())
        return std::nullopt;
    return taken_.empty() ? BoxNo{0} : target(chart(), taken_.back());
}

std::uint32_t PathState::calls(BoxNo box) const
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(asides_, [&](const Passage& passage) { return target(chart(), passage) == box; }));
}

std::uint32_t PathState::count(std::size_t edge) const
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(taken_, [&](const Passage& passage) { return passage.way == edge; }));
}

std::uint32_t PathState::count(BoxNo box) const
{
    const auto entered =
        std::ranges::count_if(taken_, [&](const Passage& passage) { return target(chart(), passage) == box; });
    return static_cast<std::uint32_t>(entered) + calls(box) + (box == 0 && is_called() ? 1 : 0);
}

std::optional<Passage> PathState::last_from(BoxNo box) const
{
    const auto last = std::find_if(taken_.rbegin(), taken_.rend(),
                                   [&](const Passage& passage) { return chart().edges[passage.way].from == box; });
    if (last == taken_.rend())
        return std::nullopt;
    return *last;
}

std::vector<PathCalls::Position> visits(const PathCalls& calls, PathCalls::CallNo call, BoxNo box)
{
    std::vector<PathCalls::Position> found;
    if (box == 0)
        found.push_back(calls.call(call).begin);
    for (const Passage& passage : calls.passages(call))
        if (target(flow_chart_of(calls.call(call).chart), passage) == box)
            found.push_back(passage.position);
    return found;
}

} // namespace rs
