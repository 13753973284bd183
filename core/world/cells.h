// SPDX-License-Identifier: GPL-3.0-or-later
// Where each Field is stored, and the two ways in which a ring of links changes. For Machine, for replay, and for
// those who put a World together.
#pragma once

#include "world/world.h"

namespace rs {

template <Field F>
auto& cell(World& w, std::uint32_t index)
{
#define RS_CELL(name, type, storage)                                                                                   \
    if constexpr (F == Field::name) {                                                                                  \
        static_assert(std::is_same_v<std::remove_reference_t<decltype(w.storage[index])>, type>);                      \
        return w.storage[index];                                                                                       \
    } else
    RS_FIELDS(RS_CELL)
#undef RS_CELL
    {
    }
}

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
