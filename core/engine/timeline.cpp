// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timeline.h"

#include "world/replay.h"

#include <algorithm>

namespace rs {

Timeline::Timeline(const Engine& engine)
    : engine_(engine)
    , world_(engine.start())
    , cursor_(engine.journal().begin())
{
}

void Timeline::rewind_all()
{
    world_ = engine_.start();
    cursor_ = begin();
}

Timeline::Position Timeline::after_values(Position position) const
{
    while (position < end() && engine_.journal()[position].kind == RecordKind::Arg)
        ++position;
    return position;
}

Timeline::Position Timeline::seek(Position position)
{
    const Position target = after_values(std::clamp(position, begin(), end()));
    for (; cursor_ < target; ++cursor_)
        apply(world_, engine_.journal()[cursor_]);
    for (; cursor_ > target; --cursor_)
        revert(world_, engine_.journal()[cursor_ - 1]);
    return cursor_;
}

namespace {

    bool is_step(const Record& r) { return r.kind == RecordKind::Step; }

    bool is_operation_start(const Record& r)
    {
        return r.kind == RecordKind::Set && Field(r.what) == Field::RequestNo;
    }

    /// Whether a record ends a motion. `limit`: depth that a step must not exceed (Over, Out).
    bool stops(const Record& r, Motion motion, std::int64_t limit, TaskId task)
    {
        switch (motion) {
        case Motion::Into:
            return is_step(r);
        case Motion::Over:
        case Motion::Out:
            return is_step(r) && (TaskId(r.task) != task || std::int64_t{r.index} <= limit);
        case Motion::Operation:
            return is_operation_start(r);
        case Motion::Event:
            return r.kind == RecordKind::Event;
        case Motion::End:
            return false;
        }
        return false;
    }

    std::int64_t depth_limit(Motion motion, const std::optional<StepSeen>& current)
    {
        if (!current)
            return INT64_MAX;
        return motion == Motion::Out ? std::int64_t{current->depth} - 1 : std::int64_t{current->depth};
    }

} // namespace

std::optional<Timeline::Position> Timeline::forward_target(Motion motion) const
{
    if (at_frontier())
        return {};
    const auto current = current_step();
    const std::int64_t limit = depth_limit(motion, current);
    const TaskId task = current ? current->task : TaskId{};
    for (Position p = cursor_; p < end(); ++p)
        if (stops(engine_.journal()[p], motion, limit, task))
            return after_values(p + 1);
    return end();
}

std::optional<Timeline::Position> Timeline::back_target(Motion motion) const
{
    if (at_start())
        return {};
    const auto current = current_step();
    const std::int64_t limit = depth_limit(motion, current);
    const TaskId task = current ? current->task : TaskId{};
    for (Position p = cursor_; p-- > begin();) {
        const Position stop = after_values(p + 1);
        if (stop < cursor_ && stops(engine_.journal()[p], motion, limit, task))
            return stop;
    }
    return begin();
}

bool Timeline::forward(Motion motion)
{
    const auto target = forward_target(motion);
    if (target)
        seek(*target);
    return target.has_value();
}

bool Timeline::back(Motion motion)
{
    const auto target = back_target(motion);
    if (target)
        seek(*target);
    return target.has_value();
}

namespace {

    std::vector<std::int64_t> values_after(const Journal& journal, Journal::Position position)
    {
        std::vector<std::int64_t> values;
        for (++position; position < journal.end() && journal[position].kind == RecordKind::Arg; ++position)
            values.push_back(value_of(journal[position]));
        return values;
    }

} // namespace

StepSeen step_at(const Journal& journal, Journal::Position position)
{
    const Record& r = journal[position];
    RS_CHECK(is_step(r));
    return {position, TaskId(r.task), r.index, Step(r.to), values_after(journal, position)};
}

EventSeen Timeline::event_at(Position position) const
{
    const Record& r = engine_.journal()[position];
    RS_CHECK(r.kind == RecordKind::Event);
    const auto time_ns = static_cast<std::uint64_t>(from_halves(r.index, r.to));
    const auto cpu = static_cast<CpuId>(r.from & 0xffff);
    return {position, TaskId(r.task), cpu, Event(r.what), time_ns, (r.from >> 16) != 0,
            values_after(engine_.journal(), position)};
}

std::optional<StepSeen> Timeline::current_step() const
{
    for (Position p = cursor_; p-- > begin();)
        if (is_step(engine_.journal()[p]))
            return step_at(p);
    return {};
}

Mark Timeline::mark() const
{
    Mark mark{world_.request_no[0], world_.scheduling_point[0], 0};
    for (Position p = cursor_; p-- > begin();) {
        const Record& r = engine_.journal()[p];
        if (r.kind == RecordKind::Event)
            ++mark.tracepoints;
        else if (is_operation_start(r) || (r.kind == RecordKind::Set && Field(r.what) == Field::SchedulingPoint && r.to != 0))
            break;
    }
    return mark;
}

std::optional<Timeline::Position> Timeline::find(const Mark& mark) const
{
    const auto& operations = engine_.operations();
    const auto operation = std::lower_bound(operations.begin(), operations.end(), mark.operation,
                                            [](const auto& start, std::uint64_t no) { return start.no < no; });
    if (operation == operations.end() || operation->no != mark.operation || operation->position < begin())
        return {};
    std::uint32_t point = 0, tracepoints = 0;
    bool begun = false;
    for (Position p = operation->position; p < end(); ++p) {
        const Record& r = engine_.journal()[p];
        if (is_operation_start(r)) {
            if (begun)
                return {};
            begun = true;
        } else if (r.kind == RecordKind::Set && Field(r.what) == Field::SchedulingPoint) {
            point = r.to;
            tracepoints = 0;
        } else if (r.kind == RecordKind::Event) {
            ++tracepoints;
        }
        if (begun && point == mark.point && tracepoints == mark.tracepoints)
            return after_values(p + 1);
        if (point > mark.point)
            return {};
    }
    return {};
}

} // namespace rs
