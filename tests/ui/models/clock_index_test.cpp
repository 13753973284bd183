// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clock_index.h"
#include "world/machine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs {

namespace {

    World world_at(std::uint64_t ns)
    {
        World world = World::make({.nr_pfns = 512, .nr_nodes = 1, .nr_cpus = 1, .nr_tasks = 1});
        world.clock_ns[0] = ns;
        return world;
    }

    /// A journal in which time passes by the given steps, with other records between.
    struct Ticking {
        Machine machine;
        ClockIndex index;
        std::vector<std::pair<Journal::Position, std::uint64_t>> places; ///< between changes, and the clock there

        Ticking(const std::vector<std::uint64_t>& steps, std::uint64_t start)
            : machine(world_at(start), Recording::Changes)
            , index(start)
        {
            for (const std::uint64_t step : steps) {
                places.emplace_back(machine.journal().end(), machine.world().clock_ns[0]);
                machine.add<Field::VmEventCount>(0, 1);
                machine.spend(step);
            }
            places.emplace_back(machine.journal().end(), machine.world().clock_ns[0]);
            const Journal& journal = machine.journal();
            for (auto p = journal.begin(); p < journal.end(); ++p)
                index.add(p, journal[p]);
        }
    };

} // namespace

RC_GTEST_PROP(ClockIndex, FindsTimesAndPlaces, ())
{
    // Long steps, so that both halves of the clock change, also at the index' notes.
    const auto count = *rc::gen::inRange<std::size_t>(1, 4000);
    const auto step = *rc::gen::element<std::uint64_t>(1, 700, 3'000'000'000, 5'000'000'000);
    const Ticking t(std::vector<std::uint64_t>(count, step), *rc::gen::inRange<std::uint64_t>(0, 1'000'000));
    const Journal& journal = t.machine.journal();
    RC_ASSERT(t.index.now_ns() == t.machine.world().clock_ns[0]);
    for (std::size_t i = 0; i < t.places.size(); i += 97) {
        const auto [position, ns] = t.places[i];
        RC_ASSERT(t.index.ns_at(journal, position) == ns);
        const auto found = t.index.position_at(journal, ns);
        RC_ASSERT(found >= position);
        RC_ASSERT(t.index.ns_at(journal, found) == ns);
        const bool before_next = i + 1 == t.places.size() || found < t.places[i + 1].first; // RC_ASSERT looks at both
        RC_ASSERT(before_next);
        RC_ASSERT(t.index.position_at(journal, ns + step - 1) == found);
    }
}

TEST(ClockIndex, BehindTheEndIsTheEnd)
{
    const Ticking t({5, 5}, 100);
    const Journal& journal = t.machine.journal();
    EXPECT_EQ(t.index.ns_at(journal, journal.end() + 3), 110U);
}

TEST(ClockIndex, BeforeTheStartIsTheStart)
{
    const Ticking t({5, 5}, 100);
    EXPECT_EQ(t.index.position_at(t.machine.journal(), 7), 0U);
    EXPECT_EQ(t.index.position_at(t.machine.journal(), 1000), t.machine.journal().end());
}

} // namespace rs
