// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/memory_map_layout.h"
#include "support/tiny_machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs {

namespace {

    constexpr ZoneId dma{0}, dma32{1}, normal{2};

    std::vector<MapBand> machine_of(std::uint32_t pageblocks) { return {{dma, 0, 8}, {dma32, 8, pageblocks - 8}}; }

    MapShape any_shape(int columns) { return {*rc::gen::inRange(1, columns), *rc::gen::arbitrary<bool>()}; }

    int area_of(QSize size) { return size.width() * size.height(); }

    /// The pages of the first rows of a tile, as a person reads them.
    std::string rows_of(const MemoryMapLayout& layout, QRect cells)
    {
        std::string text;
        for (int y = cells.top(); y <= cells.bottom(); ++y) {
            for (int x = cells.left(); x <= cells.right(); ++x)
                text += std::to_string(raw(*layout.page_at({x, y}))) + ' ';
            text += '\n';
        }
        return text;
    }

} // namespace

TEST(MemoryMapLayout, TheBandsAreTheZonesOfTheMachine)
{
    EXPECT_THAT(map_bands(test::tiny_machine()), testing::ElementsAre(MapBand{dma, 0, 2}));
}

TEST(MemoryMapLayout, ZonesThatLieAmongOneAnotherAreBandsOfTheirOwn)
{
    World w = World::make({8 * pageblock_nr_pages, 1, 1, 1});
    for (const ZoneId zone : {dma, dma32}) {
        w.zones[at(zone)].start_pfn = Pfn{raw(zone) * 2 * pageblock_nr_pages};
        w.zones[at(zone)].spanned = w.zones[at(zone)].present = 4 * pageblock_nr_pages;
    }
    w.pageblock_zone = {0, 0, 1, 0, 1, 1, 0, 0};
    EXPECT_THAT(map_bands(w), testing::ElementsAre(MapBand{dma, 0, 2}, MapBand{dma32, 2, 1}, MapBand{dma, 3, 1},
                                                   MapBand{dma32, 4, 2}));
}

TEST(MemoryMapLayout, ABlockIsARectangleAndItsBuddyStandsBesideIt)
{
    const MemoryMapLayout layout(machine_of(16), {4}, 0);
    EXPECT_EQ(rows_of(layout, layout.block_rect(Pfn{0}, Order{3})), "0 1 4 5 \n2 3 6 7 \n");
    EXPECT_EQ(rows_of(layout, layout.block_rect(Pfn{8}, Order{3})), "8 9 12 13 \n10 11 14 15 \n");
    EXPECT_EQ(layout.block_rect(Pfn{0}, Order{3}) | layout.block_rect(Pfn{8}, Order{3}),
              layout.block_rect(Pfn{0}, Order{4}));
}

TEST(MemoryMapLayout, ATallTileIsALyingOneOnEnd)
{
    const MemoryMapLayout layout(machine_of(16), {4, true}, 0);
    EXPECT_EQ(layout.tile_size(), QSize(16, 32));
    EXPECT_EQ(rows_of(layout, layout.block_rect(Pfn{8}, Order{3})), "8 10 \n9 11 \n12 14 \n13 15 \n");
}

RC_GTEST_PROP(MemoryMapLayout, EveryBlockIsTheUnionOfItsHalves, ())
{
    const MemoryMapLayout layout(machine_of(64), any_shape(40), 0);
    const auto order = *rc::gen::inRange<std::uint8_t>(1, raw(pageblock_order) + 1);
    const Pfn first{*rc::gen::inRange(0U, (64 * pageblock_nr_pages) >> order) << order};
    const Order half{static_cast<std::uint8_t>(order - 1)};
    const QRect low = layout.block_rect(first, half), high = layout.block_rect(first + pages_in(half), half);
    RC_ASSERT(!low.intersects(high));
    RC_ASSERT((low | high) == layout.block_rect(first, Order{order}));
    RC_ASSERT(area_of((low | high).size()) == 1 << order);
}

RC_GTEST_PROP(MemoryMapLayout, EveryPageHasACellOfItsOwn, ())
{
    const MemoryMapLayout layout(machine_of(*rc::gen::inRange(9U, 16U)), any_shape(20), 0);
    std::vector<bool> taken(static_cast<std::size_t>(area_of(layout.size())));
    const QRect picture(QPoint(0, 0), layout.size());
    for (const MapBand& band : layout.bands())
        for (std::uint32_t pfn = band.first_block * pageblock_nr_pages;
             pfn < (band.first_block + band.blocks) * pageblock_nr_pages; ++pfn) {
            const QPoint cell = layout.cell_of(Pfn{pfn});
            RC_ASSERT(picture.contains(cell));
            const auto place = static_cast<std::size_t>(cell.y() * picture.width() + cell.x());
            RC_ASSERT(!taken[place]);
            taken[place] = true;
            RC_ASSERT(layout.page_at(cell) == Pfn{pfn});
            RC_ASSERT(layout.nearest_page(cell) == Pfn{pfn});
        }
}

RC_GTEST_PROP(MemoryMapLayout, ACellOfSeveralPagesIsFoundByEachOfThem, ())
{
    const unsigned fold = 2 * *rc::gen::inRange(1U, 5U);
    const MemoryMapLayout layout(machine_of(20), any_shape(30), fold);
    const Pfn pfn{*rc::gen::inRange(0U, 20 * pageblock_nr_pages)};
    RC_ASSERT(layout.page_at(layout.cell_of(pfn)) == Pfn{raw(pfn) & ~(layout.pages_in_cell() - 1)});
}

RC_GTEST_PROP(MemoryMapLayout, WhatIsNoPageIsNearOne, ())
{
    const MemoryMapLayout layout(machine_of(20), any_shape(30), 2 * *rc::gen::inRange(0U, 5U));
    const QPoint anywhere(*rc::gen::inRange(-50, 1200), *rc::gen::inRange(-50, 1200));
    const Pfn near = layout.nearest_page(anywhere);
    RC_ASSERT(layout.has(near));
    const auto there = layout.page_at(anywhere);
    RC_ASSERT(there.value_or(near) == near);
}

TEST(MemoryMapLayout, ZonesAndPageblocksDoNotOverlap)
{
    const MemoryMapLayout layout({{dma, 0, 8}, {dma32, 8, 30}, {normal, 50, 7}}, {6}, 0);
    for (std::size_t a = 0; a < 3; ++a)
        for (std::size_t b = a + 1; b < 3; ++b)
            EXPECT_FALSE(layout.band_rect(a).intersects(layout.band_rect(b)));
    for (std::uint32_t a = 0; a < 38; ++a)
        for (std::uint32_t b = a + 1; b < 38; ++b)
            ASSERT_FALSE(layout.tile_rect(a).adjusted(0, 0, 1, 1).intersects(layout.tile_rect(b)));
    EXPECT_FALSE(layout.has(Pfn{40 * pageblock_nr_pages}));
}

RC_GTEST_PROP(MemoryMapLayout, WhatFitsFitsAndALargerWindowNeverShrinksIt, ())
{
    const auto bands = machine_of(*rc::gen::inRange(9U, 5000U));
    const QSize area(*rc::gen::inRange(300, 2500), *rc::gen::inRange(200, 1600));
    const QSize larger = area + QSize(*rc::gen::inRange(0, 500), *rc::gen::inRange(0, 500));
    const auto pixels = [](const MapFit& fit) { return (area_of(fit.scale.cell) << 8) >> fit.scale.fold; };
    const MapFit fit = fit_memory_map(bands, area);
    const QSize cells = MemoryMapLayout(bands, fit.shape, fit.scale.fold).size();
    RC_ASSERT(cells.width() * fit.scale.cell.width() <= area.width());
    RC_ASSERT(cells.height() * fit.scale.cell.height() <= area.height());
    RC_ASSERT(pixels(fit_memory_map(bands, larger)) >= pixels(fit));
}

TEST(MemoryMapLayout, ALectureMachineGetsWholePixelsAPage)
{
    const MapFit wide = fit_memory_map(machine_of(64), {865, 215});
    EXPECT_EQ(wide.scale, (MapScale{0, {2, 2}}));
    const MapFit low = fit_memory_map(machine_of(64), {433, 403});
    EXPECT_EQ(low.scale, (MapScale{0, {2, 2}}));
    EXPECT_TRUE(low.shape.tall);
}

} // namespace rs
