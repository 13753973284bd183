// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which the world changes.
//
// Functions of core/mm take a Machine&: they ask its const World& and act through set(), add() and the list
// functions, each of which is a mutation in the journal. Calls, steps and locals are recorded for the debugger only
// while recording is full; the simulated machine never depends on them.
#pragma once

#include "trace/tracepoints.h"
#include "world/cells.h"
#include "world/journal.h"
#include "world/lists.h"

#include <exception>
#include <initializer_list>
#include <utility>

namespace rs {

class Machine {
public:
    explicit Machine(World world, Recording recording = Recording::Off)
        : world_(std::move(world))
        , recording_(recording)
        , traced_events_(world_.layout.nr_tasks)
    {
    }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    const World& world() const { return world_; }
    const Layout& layout() const { return world_.layout; }
    const Journal& journal() const { return journal_; }
    Journal& journal() { return journal_; }
    Recording recording() const { return recording_; }
    /// Only between requests: frames that were entered unrecorded must not be left recorded.
    void set_recording(Recording recording) { recording_ = recording; }

    /// No longer: functions that were suspended are being destroyed, or one failed; their ends are not acted out.
    void stop() { stopped_ = true; }
    bool goes_on() const { return !stopped_ && std::uncaught_exceptions() == 0; }

    // Whose turn it is.
    TaskId current() const { return current_; }
    void set_current(TaskId task)
    {
        current_ = task;
        ++scheduling_changes_;
    }
    CpuId cpu() const { return CpuId(world_.task_cpu[at(current_)]); }

    /// How often something changed that may decide whether the running task goes on.
    std::uint64_t scheduling_changes() const { return scheduling_changes_; }

    // Fields.
    template <Field F>
    auto get(std::uint32_t index) const
    {
        return cell<F>(const_cast<World&>(world_), index); // a copy: nothing can be written through it
    }
    template <Field F, class T>
    void set(std::uint32_t index, T value)
    {
        auto& stored = cell<F>(world_, index);
        const auto to = static_cast<std::remove_reference_t<decltype(stored)>>(value);
        if constexpr (spares_memory<std::remove_reference_t<decltype(storage_of<F>(world_))>>)
            if (stored == to)
                return;
        if constexpr (concerns_scheduling<F>)
            ++scheduling_changes_;
        if (recording_ != Recording::Off && stored != to) [[unlikely]]
            record_set(F, index, recorded(stored), recorded(to));
        stored = to;
    }
    template <Field F>
    void add(std::uint32_t index, std::int64_t delta)
    {
        set<F>(index, static_cast<std::int64_t>(get<F>(index)) + delta);
    }
    void set_flag(Pfn pfn, PageFlag flag) { set<Field::PageFlags>(raw(pfn), world_.pages.flags[at(pfn)] | flag); }
    void clear_flag(Pfn pfn, PageFlag flag)
    {
        set<Field::PageFlags>(raw(pfn), world_.pages.flags[at(pfn)] & ~unsigned{flag});
    }
    void set_use(Pfn pfn, PageUse use) { set<Field::PageUseOf>(raw(pfn), raw(use)); }

    // Lists. Kernel: list_add, list_add_tail, list_del, list_move, list_splice (include/linux/list.h).
    void list_add(Pfn pfn, ListNode head) { link(page_node(pfn), head, list_next(world_, head)); }
    void list_add_tail(Pfn pfn, ListNode head) { link(page_node(pfn), list_prev(world_, head), head); }
    void list_del(Pfn pfn) { unlink(page_node(pfn)); }
    void list_move(Pfn pfn, ListNode head)
    {
        list_del(pfn);
        list_add(pfn, head);
    }
    void list_move_tail(Pfn pfn, ListNode head)
    {
        list_del(pfn);
        list_add_tail(pfn, head);
    }
    /// Moves all of a list, in order, to the front of another.
    void list_splice(ListNode from, ListNode to);

    // What the debugger sees.
    bool full() const { return recording_ == Recording::Full; }
    void enter(Function function);
    void leave(Function function);
    template <class... Values>
    void step(Step which, Values... values)
    {
        if (full()) [[unlikely]]
            record_step(which, {as_value(values)...});
    }
    template <class T>
    void local(LocalId name, T value)
    {
        if (full()) [[unlikely]]
            record_local(name, as_value(value));
    }
    /// A tracepoint fires: costs simulated time, and is recorded unless recording is off.
    template <class... Values>
    void event(Event which, Values... values)
    {
        spend(world_.event_cost_ns[at(which)]);
        if (world_.tracing[0] != 0) [[unlikely]]
            ++traced_events_[at(current_)];
        if (recording_ != Recording::Off) [[unlikely]]
            record_event(which, {as_value(values)...});
    }
    /// Tracepoints that a task fired while tracing was on.
    std::uint64_t traced_events(TaskId task) const { return traced_events_[at(task)]; }
    /// Lets simulated time pass, ns.
    void spend(std::uint64_t ns) { set<Field::ClockNs>(0, world_.clock_ns[0] + ns); }

    // Local lists: heads from a small pool of the current task (used by LocalList).
    ListNode acquire_local_list(LocalId name);
    void release_local_list(ListNode head);

private:
    template <class T>
    static std::int64_t as_value(T value)
    {
        if constexpr (std::is_enum_v<T>)
            return static_cast<std::int64_t>(raw(value));
        else
            return static_cast<std::int64_t>(value);
    }
    void link(ListNode node, ListNode prev, ListNode next)
    {
        RS_CHECK(world_.links[at(node)] == Link{});
        if (recording_ != Recording::Off) [[unlikely]]
            record_link(RecordKind::Link, node, {next, prev});
        link_between(world_, node, prev, next);
    }
    void unlink(ListNode node)
    {
        const Link link = world_.links[at(node)];
        RS_CHECK(link != Link{});
        if (recording_ != Recording::Off) [[unlikely]]
            record_link(RecordKind::Unlink, node, link);
        unlink_from(world_, node);
    }
    /// A value of up to 32 bits has no high half to record: it is not sign-extended.
    template <class T>
    static constexpr auto recorded(T value)
    {
        if constexpr (sizeof(T) <= sizeof(std::uint32_t))
            return static_cast<std::uint32_t>(value);
        else
            return static_cast<std::uint64_t>(value);
    }
    // What recording costs stays out of the way of those who do not record.
    void record_link(RecordKind kind, ListNode node, Link between);
    void record_set(Field field, std::uint32_t index, std::uint32_t from, std::uint32_t to);
    void record_set(Field field, std::uint32_t index, std::uint64_t from, std::uint64_t to);
    void record_step(Step which, std::initializer_list<std::int64_t> values);
    void record_event(Event which, std::initializer_list<std::int64_t> values);
    void record_local(LocalId name, std::int64_t value);
    void record_args(std::initializer_list<std::int64_t> values);
    void act(const Record& record);

    World world_;
    Journal journal_;
    Recording recording_;
    TaskId current_{};
    std::uint64_t scheduling_changes_ = 0;
    std::vector<std::uint64_t> traced_events_; ///< by task
    bool stopped_ = false;
};

/// A frame of the simulated call stack, for as long as the C++ function runs.
class Call {
public:
    Call(Machine& m, Function function)
        : m_(m.full() ? &m : nullptr)
        , function_(function)
    {
        if (m_ != nullptr) [[unlikely]]
            m_->enter(function_);
    }
    ~Call()
    {
        if (m_ != nullptr) [[unlikely]]
            leave();
    }
    /// Goes on in another C++ function.
    Call(Call&& other) noexcept
        : m_(std::exchange(other.m_, nullptr))
        , function_(other.function_)
    {
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

private:
    void leave()
    {
        if (m_->goes_on())
            m_->leave(function_);
    }

    Machine* m_; ///< none: not recorded
    Function function_;
};

/// A page list on the stack of a kernel function (LIST_HEAD). Must be empty again at the end of its scope.
class LocalList {
public:
    LocalList(Machine& m, LocalId name)
        : m_(m)
        , head_(m.acquire_local_list(name))
    {
    }
    ~LocalList() noexcept(false)
    {
        if (m_.goes_on())
            m_.release_local_list(head_);
    }
    LocalList(const LocalList&) = delete;
    LocalList& operator=(const LocalList&) = delete;

    operator ListNode() const { return head_; }

private:
    Machine& m_;
    ListNode head_;
};

} // namespace rs
