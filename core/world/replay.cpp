// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/replay.h"

#include "world/cells.h"

#include <utility>

namespace rs {

namespace {

    /// Half of a cell's value, as 32 bits. Values narrower than 32 bits are sign- or zero-extended by their own type.
    template <class T>
    std::uint32_t half_of(T value, int shift)
    {
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)) >> shift);
    }

    template <class T>
    void set_half(T& cell, std::uint32_t from, std::uint32_t to, int shift)
    {
        RS_CHECK(half_of(cell, shift) == from);
        const auto mask = std::uint64_t{0xffffffffU} << shift;
        const auto value = static_cast<std::uint64_t>(static_cast<std::int64_t>(cell));
        cell = static_cast<T>((value & ~mask) | (std::uint64_t{to} << shift));
    }

    void set_field(World& w, const Record& r, int shift)
    {
        switch (Field(r.what)) {
#define RS_CASE(name, type, storage)                                                                                   \
    case Field::name:                                                                                                  \
        return set_half(cell<Field::name>(w, r.index), r.from, r.to, shift);
            RS_FIELDS(RS_CASE)
#undef RS_CASE
        }
    }

    void link(World& w, const Record& r)
    {
        const ListNode prev{r.from}, next{r.to};
        RS_CHECK(w.links[at(prev)].next == next && w.links[at(next)].prev == prev);
        link_between(w, ListNode{r.index}, prev, next);
    }

    void unlink(World& w, const Record& r)
    {
        RS_CHECK((w.links[r.index] == Link{ListNode{r.to}, ListNode{r.from}}));
        unlink_from(w, ListNode{r.index});
    }

    void enter(World& w, const Record& r) { w.stacks[r.task].frames.push_back({Function(r.what), Step(r.from)}); }

    void leave(World& w, const Record& r)
    {
        auto& frames = w.stacks[r.task].frames;
        RS_CHECK((!frames.empty() && frames.back() == Frame{Function(r.what), Step(r.from)}));
        frames.pop_back();
    }

    void step(World& w, const Record& r)
    {
        Step& current = w.stacks[r.task].frames.back().step;
        RS_CHECK(current == Step(r.from));
        current = Step(r.to);
    }

    Local local_of(const Record& r)
    {
        return {LocalId(r.what), static_cast<std::uint16_t>(r.index), value_of(r)};
    }

    void pop_local(World& w, const Record& r)
    {
        auto& locals = w.stacks[r.task].locals;
        RS_CHECK(!locals.empty() && locals.back() == local_of(r));
        locals.pop_back();
    }

    Record mirror(Record r)
    {
        switch (r.kind) {
        case RecordKind::Set:
        case RecordKind::SetHigh:
        case RecordKind::Step:
        case RecordKind::SetLocal:
        case RecordKind::SetLocalHigh:
            std::swap(r.from, r.to);
            return r;
        case RecordKind::Link:
            r.kind = RecordKind::Unlink;
            return r;
        case RecordKind::Unlink:
            r.kind = RecordKind::Link;
            return r;
        case RecordKind::Enter:
            r.kind = RecordKind::Leave;
            return r;
        case RecordKind::Leave:
            r.kind = RecordKind::Enter;
            return r;
        case RecordKind::PushLocal:
            r.kind = RecordKind::PopLocal;
            return r;
        case RecordKind::PopLocal:
            r.kind = RecordKind::PushLocal;
            return r;
        case RecordKind::Event:
        case RecordKind::Arg:
            return r;
        }
        return r;
    }

} // namespace

void apply(World& w, const Record& r)
{
    switch (r.kind) {
    case RecordKind::Set:
        return set_field(w, r, 0);
    case RecordKind::SetHigh:
        return set_field(w, r, 32);
    case RecordKind::Link:
        return link(w, r);
    case RecordKind::Unlink:
        return unlink(w, r);
    case RecordKind::Enter:
        return enter(w, r);
    case RecordKind::Leave:
        return leave(w, r);
    case RecordKind::Step:
        return step(w, r);
    case RecordKind::PushLocal:
        w.stacks[r.task].locals.push_back(local_of(r));
        return;
    case RecordKind::PopLocal:
        return pop_local(w, r);
    case RecordKind::SetLocal:
        return set_half(w.stacks[r.task].locals[r.index].value, r.from, r.to, 0);
    case RecordKind::SetLocalHigh:
        return set_half(w.stacks[r.task].locals[r.index].value, r.from, r.to, 32);
    case RecordKind::Event:
    case RecordKind::Arg:
        return;
    }
}

void revert(World& w, const Record& r) { apply(w, mirror(r)); }

} // namespace rs
