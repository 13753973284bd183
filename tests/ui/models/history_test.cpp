// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_units.h"
#include "charts/chart_table.h"
#include "models/history.h"
#include "opening.h"
#include "world/replay.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs {

namespace {

    struct Followed {
        Controller controller;
        History history;

        explicit Followed(const QString& path, int operations)
        {
            controller.open(path);
            history = History(charts_of(controller.engine().start()).questions);
            for (int i = 0; i < operations && controller.forward(Motion::Operation); ++i)
                history.follow(controller);
            history.follow(controller);
        }
    };

    std::size_t questions_of(const World& w) { return charts_of(w).questions.size(); }

    /// Where the moment ends that the clock showed at `position`.
    Journal::Position moment_end(const Followed& f, std::uint64_t ns)
    {
        return f.history.clock().position_at(f.controller.engine().journal(), ns);
    }

    /// Whether the total goes on changing by itself: while a task stalls, and until its CPU was busy for a tick since
    /// stalls were last collected: they are weighted by whole ticks.
    bool total_moves_by_itself(const World& w)
    {
        for (std::uint32_t i = 0; i < w.layout.nr_cpus; ++i) {
            const auto cpu = CpuId(i);
            const auto since = [&](PsiState state) {
                const std::uint32_t at = w.layout.psi_time(cpu, state);
                return w.psi_times[at] - w.psi_times_prev[at];
            };
            const bool stalls = (w.psi_state_mask[i] >> PSI_MEM_SOME & 1U) != 0;
            if (stalls || (since(PSI_MEM_SOME) != 0 && since(PSI_NONIDLE) < ns_per_jiffy))
                return true;
        }
        return false;
    }

    void expect_answers(Followed& f, Journal::Position position)
    {
        f.controller.seek(position);
        const World& w = f.controller.world();
        const auto x = static_cast<double>(w.clock_ns[0] - f.history.start_ns());
        for (const Chart& chart : charts_of(w).charts) {
            if (chart.spec->id == ChartId::psi_total && total_moves_by_itself(w))
                continue;
            for (std::size_t i = 0; i < chart.spec->curves.size(); ++i)
                ASSERT_EQ(value_at(f.history.samples(chart.first_question + i), x),
                          chart.spec->curves[i].answer(w, chart.zone))
                    << chart.spec->title << ", " << chart.spec->curves[i].name << " at " << x << " ns";
        }
    }

} // namespace

TEST(History, TellsAtEveryMomentWhatTheWorldDoes)
{
    constexpr Journal::Position apart = 1009;
    for (const BundledScenario& scenario : bundled_scenarios()) {
        Followed f(scenario.path, 60);
        const Journal& journal = f.controller.engine().journal();
        for (auto p = journal.begin(); p < journal.end(); p += apart)
            ASSERT_NO_FATAL_FAILURE(expect_answers(f, moment_end(f, f.history.clock().ns_at(journal, p))))
                << qPrintable(scenario.path);
        ASSERT_NO_FATAL_FAILURE(expect_answers(f, journal.end())) << qPrintable(scenario.path);
    }
}

TEST(History, KeepsEveryMomentAtWhichTheFreePagesChange)
{
    Followed f({}, 4);
    const World& start = f.controller.engine().start();
    const auto zone = f.controller.selected_zone();
    std::size_t free = 0;
    for (const Chart& chart : charts_of(start).charts)
        if (chart.spec->id == ChartId::free && chart.zone == zone)
            free = chart.first_question + 3;
    World world = start;
    std::vector<Sample> walked{{0, f.history.question(free).answer(world)}};
    const Journal& journal = f.controller.engine().journal();
    for (auto p = journal.begin(); p < journal.end(); ++p) {
        apply(world, journal[p]);
        const Sample now{static_cast<double>(world.clock_ns[0] - start.clock_ns[0]),
                         f.history.question(free).answer(world)};
        if (now.x == walked.back().x)
            walked.back() = now;
        else if (now.y != walked.back().y)
            walked.push_back(now);
    }
    EXPECT_GT(walked.size(), 10U);
    const auto& samples = f.history.samples(free);
    ASSERT_LE(samples.size(), walked.size());
    for (const Sample& sample : walked)
        EXPECT_EQ(value_at(samples, sample.x), sample.y);
}

TEST(History, IsTheSameReadInOneGoOrInMany)
{
    Followed often({}, 5), once({}, 0);
    for (int i = 0; i < 5; ++i)
        once.controller.forward(Motion::Operation);
    once.history.follow(once.controller);
    for (std::size_t i = 0; i < questions_of(once.controller.world()); ++i)
        EXPECT_EQ(often.history.samples(i), once.history.samples(i)) << i;
}

TEST(History, ForgetsThePastThatWasChanged)
{
    Followed f({}, 4);
    const std::uint64_t length = f.history.length_ns();
    f.controller.back(Motion::End);
    f.controller.forward(Motion::Into);
    f.controller.submit(parse_request("sleep 1", "test", 1));
    f.history.follow(f.controller);
    EXPECT_NE(f.history.length_ns(), length);
    EXPECT_EQ(f.history.length_ns(), f.controller.engine().world().clock_ns[0] - f.history.start_ns());
}

} // namespace rs
