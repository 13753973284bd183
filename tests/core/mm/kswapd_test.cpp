// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timeline.h"
#include "mm/mmzone.h"
#include "mm/vmscan/kswapd.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs {
namespace {

    using test::free_zone;

    /// Free memory in plenty, no page that could be reclaimed, and a boost that is to be worked off.
    World boosted_machine()
    {
        World w = test::free_machine();
        w.watermark_boost[at(free_zone)] = 100;
        w.zone_flags[at(free_zone)] |= ZONE_BOOSTED_WATERMARK;
        return w;
    }

    std::vector<Step> steps_of(const Engine& engine)
    {
        std::vector<Step> steps;
        for (auto p = engine.journal().begin(); p < engine.journal().end(); ++p)
            if (engine.journal()[p].kind == RecordKind::Step)
                steps.push_back(Step(engine.journal()[p].to));
        return steps;
    }

    TEST(Kswapd, ABoostThatReclaimsNothingIsAFailure)
    {
        Engine engine(boosted_machine(), Recording::Full);
        engine.submit(parse_request("a 0 GFP_KERNEL 0", "test", 1));
        engine.submit(parse_request("sleep 10", "test", 2));
        engine.run();
        const std::vector<Step> steps = steps_of(engine);
        EXPECT_EQ(std::ranges::count(steps, Step::boost_reclaim_stuck), 1);
        EXPECT_EQ(std::ranges::count(steps, Step::boost_reclaim_abandoned), 0);
        EXPECT_EQ(engine.world().kswapd_failures[0], 1U);
        EXPECT_EQ(engine.world().watermark_boost[at(free_zone)], 0U);
    }

} // namespace
} // namespace rs
