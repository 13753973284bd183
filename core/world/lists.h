// SPDX-License-Identifier: GPL-3.0-or-later
// Reading intrusive lists. Changing them is Machine's (world/machine.h).
// Kernel: include/linux/list.h.
#pragma once

#include "world/world.h"

namespace rs {

inline ListNode page_node(Pfn pfn) { return ListNode(raw(pfn)); }
inline Pfn node_page(ListNode node) { return Pfn(raw(node)); }

inline ListNode list_next(const World& w, ListNode node) { return w.links[at(node)].next; }
inline ListNode list_prev(const World& w, ListNode node) { return w.links[at(node)].prev; }
inline bool list_empty(const World& w, ListNode head) { return list_next(w, head) == head; }

/// First and last page of a list, no_pfn when it is empty.
inline Pfn list_first(const World& w, ListNode head)
{
    const ListNode first = list_next(w, head);
    return first == head ? no_pfn : node_page(first);
}
inline Pfn list_last(const World& w, ListNode head)
{
    const ListNode last = list_prev(w, head);
    return last == head ? no_pfn : node_page(last);
}

/// Range of the pages of a list, head first: for (Pfn pfn : pages_of(world, head)).
class ListRange {
public:
    class Iterator {
    public:
        Iterator(const World& w, ListNode node)
            : world_(&w)
            , node_(node)
        {
        }
        Pfn operator*() const { return node_page(node_); }
        Iterator& operator++()
        {
            node_ = list_next(*world_, node_);
            return *this;
        }
        bool operator!=(const Iterator& other) const { return node_ != other.node_; }

    private:
        const World* world_;
        ListNode node_;
    };

    ListRange(const World& w, ListNode head)
        : world_(&w)
        , head_(head)
    {
    }
    Iterator begin() const { return {*world_, list_next(*world_, head_)}; }
    Iterator end() const { return {*world_, head_}; }

private:
    const World* world_;
    ListNode head_;
};

inline ListRange pages_of(const World& w, ListNode head) { return {w, head}; }

} // namespace rs
