// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/free.h"
#include "mm/page_alloc/rmqueue.h"
#include "models/held_now.h"
#include "support/free_lists.h"
#include "support/free_machine.h"
#include "world/machine.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    using test::free_zone;
    using testing::ElementsAre;
    using testing::IsEmpty;

    HeldNow held(const Machine& m, std::size_t most = 100)
    {
        return held_now(m.world(), m.journal(), m.journal().end(), 8, most);
    }

    void begin_operation(Machine& m) { m.add<Field::RequestNo>(0, 1); }

} // namespace

TEST(HeldNow, APageTakenFromAListIsInHandUntilARequestHoldsIt)
{
    Machine m(test::machine_with_lists("0 Movable: 1024 1026"), Recording::Full);
    begin_operation(m);
    const Pfn page = rmqueue(m, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
    EXPECT_THAT(held(m).pages, ElementsAre(page));
    EXPECT_EQ(held(m).in_hand, 1U);
    m.set<Field::HandlePfn>(3, raw(page));
    EXPECT_THAT(held(m).pages, ElementsAre(page));
    EXPECT_EQ(held(m).in_hand, 0U);
    begin_operation(m);
    EXPECT_THAT(held(m).pages, ElementsAre(page));
    m.set<Field::HandlePfn>(3, raw(no_pfn));
    EXPECT_EQ(held(m).in_hand, 1U); // about to be freed
    free_pages(m, page, Order{0});
    EXPECT_THAT(held(m).pages, IsEmpty());
}

TEST(HeldNow, WhatWasMergedIntoAnotherBlockIsInNobodysHand)
{
    Machine m(test::machine_with_lists("4 Movable: 1024"), Recording::Full);
    m.set<Field::PageOrder>(1040, 4);
    begin_operation(m);
    m.set<Field::HandlePfn>(0, 1040);
    m.set<Field::HandlePfn>(0, raw(no_pfn));
    free_pages(m, Pfn{1040}, Order{4});
    EXPECT_THAT(held(m).pages, IsEmpty());
}

TEST(HeldNow, TheLatestHandlesComeFirstAndAllAreCounted)
{
    Machine m(test::machine_with_lists(""), Recording::Full);
    for (std::uint32_t handle = 0; handle < 5; ++handle)
        m.set<Field::HandlePfn>(handle, 2000 + handle);
    begin_operation(m);
    EXPECT_THAT(held(m, 2).pages, ElementsAre(Pfn{2004}, Pfn{2003}));
    EXPECT_EQ(held(m, 2).blocks, 5U);
}

} // namespace rs
