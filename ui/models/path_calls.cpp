// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/path_calls.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::size_t no_chart = at(FlowChartId::count);

    constexpr auto chart_of_function = [] {
        std::array<std::size_t, static_cast<std::size_t>(Function::count)> found{};
        for (std::size_t function = 0; function < found.size(); ++function) {
            const auto chart = flow_chart_of(Function(function));
            found[function] = chart ? at(*chart) : no_chart;
        }
        return found;
    }();

    std::optional<std::uint16_t> aside_of(const FlowChart& chart, BoxNo here, Function function)
    {
        for (std::size_t aside = 0; aside < chart.asides.size(); ++aside)
            if (chart.asides[aside].from == here && chart.asides[aside].function == function)
                return static_cast<std::uint16_t>(chart.edges.size() + aside);
        return std::nullopt;
    }

    /// The innermost call of a chart's function on a stack.
    PathCalls::CallNo innermost(const std::vector<PathCalls::CallNo>& stack)
    {
        const auto found = std::find_if(stack.rbegin(), stack.rend(), [](auto no) { return no != PathCalls::no_call; });
        return found == stack.rend() ? PathCalls::no_call : *found;
    }

} // namespace

void PathCalls::follow(const Controller& controller)
{
    if (reader_.is_stale(controller)) {
        *this = {};
        reader_.start_over(controller);
    }
    reader_.read(controller.engine().journal(),
                 [&](Position position, const Record& record) { note(position, record); });
}

void PathCalls::note(Position position, const Record& record)
{
    if (record.kind == RecordKind::Enter)
        enter(position, record);
    else if (record.kind == RecordKind::Leave)
        leave(position, record);
    else if (record.kind == RecordKind::Step)
        step(position, record);
}

std::vector<PathCalls::CallNo>& PathCalls::stack_of(const Record& record)
{
    if (record.task >= stacks_.size())
        stacks_.resize(std::size_t{record.task} + 1);
    return stacks_[record.task];
}

void PathCalls::enter(Position position, const Record& record)
{
    auto& stack = stack_of(record);
    const CallNo caller = innermost(stack);
    const std::size_t chart = chart_of_function[record.what];
    if (chart != no_chart) {
        stack.push_back(static_cast<CallNo>(calls_.size()));
        calls_.push_back({FlowChartId(chart), TaskId(record.task), caller, position});
        return;
    }
    if (caller != no_call)
        if (const auto way = aside_of(flow_chart_of(calls_[caller].chart), calls_[caller].here, Function(record.what)))
            passages_.push_back({position, caller, *way});
    stack.push_back(no_call);
}

void PathCalls::leave(Position position, const Record& record)
{
    auto& stack = stack_of(record);
    if (stack.empty()) // entered before the oldest record that is still held
        return;
    if (stack.back() != no_call)
        calls_[stack.back()].end = position;
    stack.pop_back();
}

void PathCalls::step(Position position, const Record& record)
{
    const CallNo no = innermost(stack_of(record));
    if (no == no_call)
        return;
    if (calls_[no].first_step == 0)
        calls_[no].first_step = position;
    const FlowChart& chart = flow_chart_of(calls_[no].chart);
    if (const auto edge = edge_of(chart, Step(record.to))) {
        passages_.push_back({position, no, static_cast<std::uint16_t>(*edge)});
        calls_[no].here = chart.edges[*edge].to;
    }
}

std::vector<PathCalls::Passage> PathCalls::passages(CallNo no, Position before) const
{
    std::vector<Passage> found;
    const Call& call = calls_[no];
    const Position end = call.end == 0 ? before : std::min(before, call.end);
    auto passage = std::ranges::lower_bound(passages_, call.begin, {}, &Passage::position);
    for (; passage != passages_.end() && passage->position < end; ++passage)
        if (passage->call == no)
            found.push_back(*passage);
    return found;
}

PathCalls::CallNo PathCalls::last_call(FlowChartId chart, CallNo caller, Position since, Position before) const
{
    const auto end = std::ranges::lower_bound(calls_, before, {}, &Call::begin);
    for (auto call = end; call != calls_.begin() && std::prev(call)->begin >= since; --call)
        if (std::prev(call)->chart == chart && (caller == no_call || std::prev(call)->caller == caller))
            return static_cast<CallNo>(std::prev(call) - calls_.begin());
    return no_call;
}

PathCalls::CallNo PathCalls::last_call_of(TaskId task, FlowChartId chart, Position before) const
{
    const CallNo last = last_call(chart, no_call, 0, before);
    for (CallNo no = last; no != no_call; no = last_call(chart, no_call, 0, calls_[no].begin))
        if (calls_[no].task == task)
            return calls_[no].runs_at(before) ? no : last;
    return last;
}

} // namespace rs
