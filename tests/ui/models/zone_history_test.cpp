// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zone_history.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs {

namespace {

    double free_pages(const World& w, ZoneId zone)
    {
        return static_cast<double>(w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)]);
    }

    double watermark(const World& w, ZoneId zone, Watermark mark)
    {
        return static_cast<double>(w.watermark[w.layout.watermark(zone, mark)] + w.watermark_boost[at(zone)]);
    }

} // namespace

TEST(ZoneHistory, BeginsAndEndsAsTheWorldDoes)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 4; ++i)
        controller.forward(Motion::Operation);
    const ZoneId zone = controller.selected_zone();
    const World &start = controller.engine().start(), &end = controller.engine().world();
    ZoneHistory history;
    history.follow(controller, zone);
    EXPECT_EQ(history.free_pages().front(), (Sample{0, free_pages(start, zone)}));
    EXPECT_EQ(history.free_pages().back().y, free_pages(end, zone));
    EXPECT_EQ(history.length_ns(), static_cast<double>(end.clock_ns[0] - start.clock_ns[0]));
    for (const Watermark mark : {WMARK_MIN, WMARK_LOW, WMARK_HIGH})
        EXPECT_EQ(history.watermark(mark).back().y, watermark(end, zone, mark));
    EXPECT_TRUE(std::is_sorted(history.free_pages().begin(), history.free_pages().end(),
                               [](const Sample& a, const Sample& b) { return a.x < b.x; }));
}

TEST(ZoneHistory, AnotherZoneIsReadFromTheStart)
{
    Controller controller;
    controller.open({});
    ZoneHistory history;
    history.follow(controller, controller.selected_zone());
    history.follow(controller, ZoneId{0});
    EXPECT_EQ(history.free_pages().front().y, free_pages(controller.engine().start(), ZoneId{0}));
}

} // namespace rs
