// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/machine.h"

#include "world/replay.h"

namespace rs {

void Machine::list_splice(ListNode from, ListNode to)
{
    while (!list_empty(world_, from))
        list_move(list_last(world_, from), to);
}

void Machine::act(const Record& record)
{
    journal_.append(record);
    apply(world_, record);
}

void Machine::record_link(RecordKind kind, ListNode node, Link between)
{
    journal_.append({kind, 0, raw(current_), raw(node), raw(between.prev), raw(between.next)});
}

void Machine::record_set(Field field, std::uint32_t index, std::uint32_t from, std::uint32_t to)
{
    journal_.append({RecordKind::Set, raw(field), raw(current_), index, from, to});
}

void Machine::record_set(Field field, std::uint32_t index, std::uint64_t from, std::uint64_t to)
{
    if (low_half(from) != low_half(to))
        record_set(field, index, low_half(from), low_half(to));
    if (high_half(from) != high_half(to))
        journal_.append({RecordKind::SetHigh, raw(field), raw(current_), index, high_half(from), high_half(to)});
}

void Machine::enter(Function function)
{
    act({RecordKind::Enter, raw(function), raw(current_), 0, raw(Step{}), 0});
}

void Machine::leave(Function function)
{
    auto& stack = world_.stacks[at(current_)];
    const auto depth = stack.frames.size();
    while (!stack.locals.empty() && stack.locals.back().frame == depth) {
        const Local local = stack.locals.back();
        const auto value = static_cast<std::uint64_t>(local.value);
        act({RecordKind::PopLocal, raw(local.name), raw(current_), local.frame, low_half(value), high_half(value)});
    }
    act({RecordKind::Leave, raw(function), raw(current_), 0, raw(stack.frames.back().step), 0});
}

void Machine::record_args(std::initializer_list<std::int64_t> values)
{
    std::uint8_t position = 0;
    for (const std::int64_t value : values) {
        const auto bits = static_cast<std::uint64_t>(value);
        journal_.append({RecordKind::Arg, position++, raw(current_), 0, low_half(bits), high_half(bits)});
    }
}

void Machine::record_step(Step which, std::initializer_list<std::int64_t> values)
{
    const auto& frames = world_.stacks[at(current_)].frames;
    RS_CHECK(!frames.empty());
    act({RecordKind::Step, 0, raw(current_), static_cast<std::uint32_t>(frames.size()), raw(frames.back().step),
         raw(which)});
    record_args(values);
}

void Machine::record_event(Event which, std::initializer_list<std::int64_t> values)
{
    const std::uint64_t now = world_.clock_ns[0];
    const std::uint32_t where = raw(cpu()) | (std::uint32_t{world_.tracing[0]} << 16);
    journal_.append({RecordKind::Event, raw(which), raw(current_), low_half(now), where, high_half(now)});
    record_args(values);
}

void Machine::record_local(LocalId name, std::int64_t value)
{
    const auto& stack = world_.stacks[at(current_)];
    const auto depth = static_cast<std::uint16_t>(stack.frames.size());
    const auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t i = stack.locals.size(); i-- > 0 && stack.locals[i].frame == depth;) {
        if (stack.locals[i].name != name)
            continue;
        const auto was = static_cast<std::uint64_t>(stack.locals[i].value);
        const auto index = static_cast<std::uint32_t>(i);
        if (low_half(was) != low_half(bits))
            act({RecordKind::SetLocal, raw(name), raw(current_), index, low_half(was), low_half(bits)});
        if (high_half(was) != high_half(bits))
            act({RecordKind::SetLocalHigh, raw(name), raw(current_), index, high_half(was), high_half(bits)});
        return;
    }
    act({RecordKind::PushLocal, raw(name), raw(current_), depth, low_half(bits), high_half(bits)});
}

ListNode Machine::acquire_local_list(LocalId name)
{
    for (std::uint32_t slot = 0; slot < local_lists_per_task; ++slot) {
        const std::uint32_t index = layout().local_list_slot(current_, slot);
        if (get<Field::LocalListName>(index) != raw(LocalId::none))
            continue;
        set<Field::LocalListName>(index, raw(name));
        return layout().local_list(current_, slot);
    }
    RS_CHECK(!"a task's local lists are all in use");
    return {};
}

void Machine::release_local_list(ListNode head)
{
    RS_CHECK(list_empty(world_, head));
    set<Field::LocalListName>(raw(head) - layout().first_local_head(), raw(LocalId::none));
}

} // namespace rs
