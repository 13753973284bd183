// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/travel_trails.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs {

namespace {

    const ListsMetrics metrics;
    constexpr QRectF room(0, 0, 600, 300);

    TravelGroup group(QRectF from, QRectF to, std::uint64_t pages)
    {
        TravelGroup made;
        made.from = from;
        made.to = to;
        made.pages = pages;
        return made;
    }

    const TravelGroup across = group({20, 100, 60, 14}, {500, 180, 60, 14}, 31);

    bool touches(const TrailArrow& arrow, const QRectF& text)
    {
        for (int i = 0; i <= 200; ++i)
            if (text.contains(arrow.at(i / 200.0)))
                return true;
        return false;
    }

} // namespace

TEST(TravelTrails, AnArrowLeadsFromTheOldPlaceToTheNew)
{
    const auto arrows = trail_arrows({across}, {}, room, metrics);
    ASSERT_EQ(arrows.size(), 1U);
    EXPECT_TRUE(across.from.adjusted(-1, -1, 1, 1).contains(arrows[0].at(0)));
    EXPECT_TRUE(across.to.adjusted(-1, -1, 1, 1).contains(arrows[0].at(1)));
    EXPECT_EQ(arrows[0].count, QStringLiteral("31"));
}

TEST(TravelTrails, ArrowsGoRoundTexts)
{
    std::vector<QRectF> texts; // a column of numbers in the way, with gaps between the lines
    for (int row = 0; row < 11; ++row)
        texts.emplace_back(330, 40 + row * 18, 20, 10);
    const auto arrows = trail_arrows({across}, texts, room, metrics);
    for (const QRectF& text : texts) {
        EXPECT_FALSE(touches(arrows[0], text)) << text.top();
        EXPECT_FALSE(arrows[0].label.intersects(text)) << text.top();
    }
}

TEST(TravelTrails, CountsDoNotCoverEachOther)
{
    std::vector<TravelGroup> groups;
    for (int i = 0; i < 5; ++i)
        groups.push_back(group({20, 40.0 + i * 20, 60, 14}, {500, 120.0 - i * 20, 60, 14}, 100));
    const auto arrows = trail_arrows(groups, {}, room, metrics);
    for (std::size_t a = 0; a < arrows.size(); ++a)
        for (std::size_t b = a + 1; b < arrows.size(); ++b)
            EXPECT_FALSE(arrows[a].label.intersects(arrows[b].label)) << a << " and " << b;
}

TEST(TravelTrails, TheCountOfAShortArrowStandsBesideIt)
{
    const TravelGroup near = group({20, 100, 20, 14}, {60, 100, 20, 14}, 128);
    const auto arrows = trail_arrows({near}, {}, room, metrics);
    EXPECT_GE(arrows[0].label.left(), near.to.right());
}

TEST(TravelTrails, OnePageNeedsNoNumber)
{
    EXPECT_TRUE(trail_arrows({group({20, 100, 20, 14}, {500, 20, 20, 14}, 1)}, {}, room, metrics)[0].count.isEmpty());
}

TEST(TravelTrails, InkIsWhereTheLettersAre)
{
    const ListsText number{QRectF(0, 0, 300, 18), Qt::AlignRight | Qt::AlignVCenter, ListsText::Role::Number,
                           QStringLiteral("29")};
    EXPECT_EQ(ink_of(number, metrics).right(), 300);
    EXPECT_LT(ink_of(number, metrics).width(), 30);
}

} // namespace rs
