// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_kinds.h"
#include "support/tiny_machine.h"
#include "world/cells.h"
#include "world/lists.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    std::string letters(const World& world, std::uint32_t first, std::uint32_t count)
    {
        const PageKinds kinds(world);
        std::string text;
        for (std::uint32_t i = 0; i < count; ++i)
            text += letter_of(kinds.block_of(Pfn{first + i}).kind);
        return text;
    }

} // namespace

TEST(PageKinds, TellsWhereEveryPageOfASmallMachineIs)
{
    const World w = test::tiny_machine();
    EXPECT_EQ(letters(w, 0, 18), " xxxxxxxxxxxxxxx..");
    EXPECT_EQ(letters(w, 30, 8), "..ckcckk");
    EXPECT_EQ(letters(w, 40, 7), "affAabk");
    EXPECT_EQ(letters(w, 63, 6), "kAAAAk");
}

TEST(PageKinds, EveryPageOfABlockNamesTheBlock)
{
    const World w = test::tiny_machine();
    const PageKinds kinds(w);
    EXPECT_EQ(kinds.block_of(Pfn{1000}), (PageBlock{Pfn{512}, Order{9}, PageKind::Buddy}));
    EXPECT_EQ(kinds.block_of(Pfn{31}), (PageBlock{Pfn{16}, Order{4}, PageKind::Buddy}));
    EXPECT_EQ(kinds.block_of(Pfn{35}), (PageBlock{Pfn{34}, Order{1}, PageKind::Pcp}));
    EXPECT_EQ(kinds.block_of(Pfn{67}), (PageBlock{Pfn{64}, Order{2}, PageKind::ActiveAnon}));
}

TEST(PageKinds, AListOfARunningFunctionIsolates)
{
    World w = test::tiny_machine();
    const ListNode held = w.layout.local_list(TaskId{0}, 0);
    w.local_list_name[w.layout.local_list_slot(TaskId{0}, 0)] = static_cast<std::uint8_t>(LocalId::folio_list);
    for (const Pfn pfn : {Pfn{41}, Pfn{32}}) {
        unlink_from(w, page_node(pfn));
        link_between(w, page_node(pfn), w.links[at(held)].prev, held);
    }
    w.pages.flags[41] &= static_cast<std::uint16_t>(~PG_lru);
    EXPECT_EQ(letters(w, 32, 2), "ik");
    EXPECT_EQ(letters(w, 40, 3), "aif");
}

TEST(PageKinds, APageJustTakenIsOnNoList)
{
    World w = test::tiny_machine();
    unlink_from(w, page_node(Pfn{32}));
    EXPECT_EQ(letters(w, 32, 2), "ok");
}

} // namespace rs
