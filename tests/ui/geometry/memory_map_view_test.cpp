// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/memory_map_view.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs {

namespace {

    constexpr QSize area{900, 220};

    MemoryMapView view_of(std::uint32_t pageblocks)
    {
        MemoryMapView view;
        view.set_bands({{ZoneId{0}, 0, 8}, {ZoneId{1}, 8, pageblocks - 8}});
        view.resize(area);
        return view;
    }

    QRect whole(const MemoryMapView& view) { return view.rect_of(QRect(QPoint(0, 0), view.layout().size())); }

} // namespace

TEST(MemoryMapView, ShowsEverythingAtFirst)
{
    for (const std::uint32_t pageblocks : {64U, 128U, 512U, 4096U}) {
        const MemoryMapView view = view_of(pageblocks);
        EXPECT_TRUE(view.shows_all());
        EXPECT_TRUE(QRect(QPoint(0, 0), area).contains(whole(view))) << pageblocks;
    }
}

TEST(MemoryMapView, FindsThePageInItsRectangle)
{
    MemoryMapView view = view_of(64);
    for (int notch = 0; notch < 12; ++notch) {
        for (const Pfn pfn : {Pfn{0}, Pfn{4095}, Pfn{4096}, Pfn{20000}, Pfn{32767}})
            EXPECT_EQ(view.pfn_at(view.rect_of(pfn).center()), pfn);
        view.zoom(1, {300, 100});
    }
}

RC_GTEST_PROP(MemoryMapView, ThePageUnderTheMouseStaysThere, ())
{
    MemoryMapView view = view_of(*rc::gen::element(64U, 128U, 1024U, 4096U));
    const QPoint mouse(*rc::gen::inRange(0, area.width()), *rc::gen::inRange(0, area.height()));
    view.zoom(*rc::gen::inRange(3, 14), mouse);
    const auto before = view.pfn_at(mouse);
    view.zoom(*rc::gen::inRange(1, 3), mouse);
    if (before && view.layout().fold() == 0 && whole(view).contains(QRect(QPoint(0, 0), area)))
        RC_ASSERT(view.pfn_at(mouse) == before);
}

RC_GTEST_PROP(MemoryMapView, ThePictureCoversTheAreaOrStandsInIt, ())
{
    MemoryMapView view = view_of(*rc::gen::element(64U, 1024U, 4096U));
    view.zoom(*rc::gen::inRange(0, 14), {*rc::gen::inRange(0, area.width()), *rc::gen::inRange(0, area.height())});
    view.pan({*rc::gen::inRange(-9000, 9000), *rc::gen::inRange(-9000, 9000)});
    const QRect picture = whole(view), seen = picture & QRect(QPoint(0, 0), area);
    RC_ASSERT(seen.width() >= std::min(picture.width(), area.width() - 4));
    RC_ASSERT(seen.height() >= std::min(picture.height(), area.height() - 4));
}

TEST(MemoryMapView, ZoomingOutEndsWhereItBegan)
{
    MemoryMapView view = view_of(128);
    const QRect before = whole(view);
    view.zoom(5, {700, 50});
    EXPECT_FALSE(view.shows_all());
    view.zoom(-9, {100, 200});
    EXPECT_TRUE(view.shows_all());
    EXPECT_EQ(whole(view), before);
    view.zoom(4, {700, 50});
    view.show_all();
    EXPECT_EQ(whole(view), before);
}

TEST(MemoryMapView, AWindowThatGrowsKeepsTheCloseUp)
{
    MemoryMapView view = view_of(64);
    view.zoom(6, {450, 110});
    const MapScale close = view.scale();
    const auto middle = view.pfn_at({450, 110});
    ASSERT_TRUE(middle);
    view.resize({900, 222});
    EXPECT_EQ(view.scale(), close);
    EXPECT_EQ(view.pfn_at({450, 111}), middle);
}

TEST(MemoryMapView, APageOutOfSightIsRevealed)
{
    MemoryMapView view = view_of(64);
    view.zoom(8, {10, 10});
    const QPoint origin = view.origin();
    const Pfn seen = *view.pfn_at({100, 50}), hidden{32000};
    view.reveal(seen);
    EXPECT_EQ(view.origin(), origin);
    ASSERT_FALSE(QRect(QPoint(0, 0), area).intersects(view.rect_of(hidden)));
    view.reveal(hidden);
    EXPECT_TRUE(QRect(QPoint(0, 0), area).contains(view.rect_of(hidden)));
}

TEST(MemoryMapView, OnlyWhatIsSeenIsDrawn)
{
    MemoryMapView view = view_of(64);
    EXPECT_EQ(view.visible_cells(), QRect(QPoint(0, 0), view.layout().size()));
    view.zoom(10, {450, 110});
    const QRect cells = view.visible_cells();
    EXPECT_LT(cells.width() * view.scale().cell.width(), area.width() + 2 * view.scale().cell.width());
    EXPECT_TRUE(view.rect_of(cells).contains(QRect(QPoint(0, 0), area)));
}

} // namespace rs
