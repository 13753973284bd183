// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/machine.h"
#include "world/replay.h"

#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    /// Carries the journal out on another copy of the start.
    World redo_all(World world, const Journal& journal)
    {
        for (auto p = journal.begin(); p < journal.end(); ++p)
            apply(world, journal[p]);
        return world;
    }

    World undo_all(World world, const Journal& journal)
    {
        for (auto p = journal.end(); p-- > journal.begin();)
            revert(world, journal[p]);
        return world;
    }

    void expect_reversible(const Machine& m, const World& start)
    {
        EXPECT_EQ(redo_all(start, m.journal()), m.world());
        EXPECT_EQ(undo_all(m.world(), m.journal()), start);
    }

    TEST(Replay, FieldsOfEveryWidthGoThereAndBack)
    {
        const World start = test::tiny_machine();
        Machine m(start, Recording::Full);
        m.set<Field::PageMapcount>(40, 0xffffffffU);
        m.set<Field::ZoneStatGlobal>(0, std::int64_t{-1});
        m.set<Field::ZoneStatGlobal>(0, std::int64_t{1} << 40);
        m.set<Field::ZoneStatDiff>(0, -3);
        m.set<Field::ClockNs>(0, UINT64_MAX);
        m.set<Field::ClockNs>(0, 1);
        m.set<Field::PageFlags>(40, 0xffff);
        EXPECT_EQ(m.world().zone_stat[0], std::int64_t{1} << 40);
        expect_reversible(m, start);
    }

    TEST(Replay, ListsGoThereAndBackInOrder)
    {
        const World start = test::tiny_machine();
        Machine m(start, Recording::Full);
        const ListNode from = start.layout.lru_list(NodeId{}, LRU_INACTIVE_FILE);
        const ListNode to = start.layout.lru_list(NodeId{}, LRU_ACTIVE_FILE);
        const Pfn first = list_first(m.world(), from);
        ASSERT_NE(first, no_pfn);
        m.list_move(first, to);
        m.list_move_tail(first, from);
        m.list_splice(from, to);
        EXPECT_TRUE(list_empty(m.world(), from));
        EXPECT_EQ(list_last(m.world(), to), first);
        expect_reversible(m, start);
    }

    TEST(Replay, StacksAndLocalsGoThereAndBack)
    {
        const World start = test::tiny_machine();
        Machine m(start, Recording::Full);
        {
            Call outer(m, Function::alloc_pages);
            m.local(LocalId::order, 3);
            {
                Call inner(m, Function::rmqueue);
                m.local(LocalId::page, std::int64_t{-1});
                m.local(LocalId::page, std::int64_t{1} << 33);
                m.step(Step::fast_path_failed, 3, 2);
                EXPECT_EQ(m.world().stacks[0].frames.size(), 2U);
                EXPECT_EQ(m.world().stacks[0].locals.back().value, std::int64_t{1} << 33);
                expect_reversible(m, start);
            }
            EXPECT_EQ(m.world().stacks[0].locals.size(), 1U);
        }
        EXPECT_TRUE(m.world().stacks[0].frames.empty());
        expect_reversible(m, start);
    }

    TEST(Replay, RefusesARecordThatDoesNotFit)
    {
        World world = test::tiny_machine();
        const Record record{RecordKind::Set, raw(Field::ClockNs), 0, 0, 12345, 1};
        EXPECT_THROW(apply(world, record), CheckFailed);
    }

    TEST(Replay, WithoutRecordingNothingIsKeptAndTheWorldIsTheSame)
    {
        Machine off(test::tiny_machine(), Recording::Off), full(test::tiny_machine(), Recording::Full);
        for (Machine* m : {&off, &full})
            m->list_move(list_first(m->world(), m->layout().lru_list(NodeId{}, LRU_INACTIVE_FILE)),
                         m->layout().lru_list(NodeId{}, LRU_ACTIVE_FILE));
        EXPECT_EQ(off.world(), full.world());
        EXPECT_EQ(off.journal().size(), 0U);
    }

    TEST(LocalListTest, MustBeEmptyAtItsEnd)
    {
        Machine m(test::tiny_machine(), Recording::Full);
        const auto leave_a_page = [&m] {
            LocalList list(m, LocalId::folio_list);
            m.list_move(list_first(m.world(), m.layout().lru_list(NodeId{}, LRU_INACTIVE_FILE)), list);
        };
        EXPECT_THROW(leave_a_page(), CheckFailed);
    }

} // namespace
} // namespace rs
