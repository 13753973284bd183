// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_members.h"
#include "support/tiny_machine.h"
#include "world/machine.h"

#include <gtest/gtest.h>

namespace rs {

TEST(ListMembers, KnowTheListOfEveryPage)
{
    const World w = test::tiny_machine();
    const ListMembers members(w);
    EXPECT_EQ(members.list_of(Pfn{16}), w.layout.free_list(ZoneId{0}, Order{4}, MIGRATE_UNMOVABLE));
    EXPECT_EQ(members.list_of(Pfn{42}), w.layout.lru_list(NodeId{0}, LRU_INACTIVE_FILE));
    EXPECT_EQ(members.list_of(Pfn{17}), no_list);
}

TEST(ListMembers, FollowRecordsForwardsAndBackwards)
{
    Machine m(test::tiny_machine(), Recording::Changes);
    const ListMembers before(m.world());
    const ListNode active = m.layout().lru_list(NodeId{0}, LRU_ACTIVE_FILE);
    m.list_move(Pfn{42}, active);
    m.list_move_tail(Pfn{41}, active); // stands behind 42: its list is told by a page
    m.list_del(Pfn{16});
    ListMembers members = before;
    for (auto p = m.journal().begin(); p < m.journal().end(); ++p)
        members.apply(m.journal()[p]);
    EXPECT_EQ(members, ListMembers(m.world()));
    EXPECT_EQ(members.list_of(Pfn{41}), active);
    EXPECT_EQ(members.list_of(Pfn{16}), no_list);
    for (auto p = m.journal().end(); p-- > m.journal().begin();)
        members.revert(m.journal()[p]);
    EXPECT_EQ(members, before);
}

} // namespace rs
