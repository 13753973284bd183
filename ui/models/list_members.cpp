// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_members.h"

#include "world/lists.h"

namespace rs {

ListMembers::ListMembers(const World& world)
    : first_head_(world.layout.nr_pfns)
    , heads_(world.layout.nr_pfns)
{
    for (std::uint32_t head = first_head_; head < world.layout.nr_list_nodes(); ++head)
        for (const Pfn pfn : pages_of(world, ListNode{head}))
            heads_[at(pfn)] = head;
}

void ListMembers::join(const Record& record)
{
    const std::uint32_t neighbour = record.from;
    heads_[record.index] = neighbour >= first_head_ ? neighbour : heads_[neighbour];
}

void ListMembers::apply(const Record& record)
{
    if (record.kind == RecordKind::Link)
        join(record);
    else if (record.kind == RecordKind::Unlink)
        leave(record);
}

void ListMembers::revert(const Record& record)
{
    if (record.kind == RecordKind::Unlink)
        join(record);
    else if (record.kind == RecordKind::Link)
        leave(record);
}

} // namespace rs
