// SPDX-License-Identifier: GPL-3.0-or-later
// Where each Field is stored, and the two ways in which a ring of links changes. For Machine, for replay, and for
// those who put a World together.
#pragma once

#include "world/world.h"

namespace rs {

/// The array that holds a field.
template <Field F>
auto& storage_of(World& w)
{
#define RS_STORAGE(name, type, storage)                                                                                \
    if constexpr (F == Field::name) {                                                                                  \
        static_assert(std::is_same_v<std::remove_reference_t<decltype(w.storage[0])>, type>);                          \
        return w.storage;                                                                                              \
    } else
    RS_FIELDS(RS_STORAGE)
#undef RS_STORAGE
    {
    }
}

template <Field F>
auto& cell(World& w, std::uint32_t index)
{
    return storage_of<F>(w)[index];
}

/// Writes into a World that is being put together, which nobody looks at yet: the same calls as Machine's, unrecorded.
struct WorldWriter {
    World& w;
    const World& world() const { return w; }
    template <Field F, class T>
    void set(std::uint32_t index, T value)
    {
        auto& stored = cell<F>(w, index);
        stored = static_cast<std::remove_reference_t<decltype(stored)>>(value);
    }
};

/// Whether writing a cell may turn untouched memory into real one, for a page of which nothing else is touched: so a
/// value that is there already is not written. (The arrays of bytes are small, and a page's state is used with its links.)
template <class Storage>
inline constexpr bool spares_memory = false;
template <class T>
inline constexpr bool spares_memory<LazyArray<T>> = sizeof(T) > 1;
template <auto member>
inline constexpr bool spares_memory<Column<member>> = std::is_same_v<typename Column<member>::Record, PageIdentity>;

/// Whether it may depend on the field whether the running task goes on at a scheduling point (Scheduler::next_due()).
template <Field F>
inline constexpr bool concerns_scheduling =
    F == Field::TaskState || F == Field::TaskRealtime || F == Field::TaskWakeNs || F == Field::TaskSigkillNs ||
    F == Field::VmstatWork || F == Field::VmstatShepherd || F == Field::PsiAvgsWork || F == Field::VmpressureWork ||
    F == Field::FmeterCnt || F == Field::FmeterVal || F == Field::FmeterTime || F == Field::DiskDoneNs ||
    F == Field::OomVictims || F == Field::TaskReapNs || F == Field::Panicked || F == Field::DomainValueOf;

inline void link_between(World& w, ListNode node, ListNode prev, ListNode next)
{
    w.links[at(node)] = {next, prev};
    w.links[at(prev)].next = node;
    w.links[at(next)].prev = node;
}

inline void unlink_from(World& w, ListNode node)
{
    const Link link = w.links[at(node)];
    w.links[at(link.prev)].next = link.next;
    w.links[at(link.next)].prev = link.prev;
    w.links[at(node)] = {};
}

} // namespace rs
