// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memory_map_image.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs {

namespace {

    constexpr ZoneId dma32{1};

    MapColours distinct_colours()
    {
        MapColours colours;
        QRgb next = 0xff000001;
        for (QRgb& colour : colours.kind)
            colour = next++;
        for (QRgb& colour : colours.used)
            colour = next++;
        for (QRgb& colour : colours.free)
            colour = next++;
        colours.background = 0xffffffff;
        return colours;
    }

    void look(MemoryMapImage& image, const Controller& controller, MapColouring colouring, unsigned fold)
    {
        image.set_look(controller.world(), MemoryMapLayout(map_bands(controller.world()), {16}, fold), colouring,
                       distinct_colours());
    }

    MemoryMapImage fresh(const Controller& controller, MapColouring colouring, unsigned fold)
    {
        MemoryMapImage image;
        image.open(controller);
        look(image, controller, colouring, fold);
        return image;
    }

    Controller& run_scenario(const QString& name)
    {
        static std::map<QString, std::unique_ptr<Controller>> controllers;
        auto& controller = controllers[name];
        if (controller)
            return *controller;
        controller = std::make_unique<Controller>();
        controller->open(QStringLiteral(":/scenarios/") + name);
        for (int i = 0; i < 4; ++i)
            controller->forward(Motion::Operation);
        return *controller;
    }

    std::uint32_t sum(const std::array<std::uint32_t, nr_page_kinds>& counts)
    {
        std::uint32_t pages = 0;
        for (const std::uint32_t count : counts)
            pages += count;
        return pages;
    }

} // namespace

RC_GTEST_PROP(MemoryMapImage, FollowingTheCursorShowsWhatAFreshLookShows, ())
{
    const QString name = *rc::gen::element<QString>(
        QStringLiteral("first-light.toml"), QStringLiteral("highatomic.toml"), QStringLiteral("per-cpu-lists.toml"));
    Controller& controller = run_scenario(name);
    const auto colouring = *rc::gen::element(MapColouring::List, MapColouring::Migratetype);
    const unsigned fold = *rc::gen::element(0U, 4U);
    MemoryMapImage image = fresh(controller, colouring, fold);
    const auto stops = *rc::gen::container<std::vector<double>>(
        2, rc::gen::map(rc::gen::inRange(0, 10001), [](int n) { return n / 10000.0; }));
    for (const double stop : stops) {
        controller.seek(static_cast<Timeline::Position>(stop * static_cast<double>(controller.timeline().end())));
        image.follow(controller);
        const MemoryMapImage anew = fresh(controller, colouring, fold);
        RC_ASSERT(image.image() == anew.image());
        RC_ASSERT(image.counts() == anew.counts());
    }
}

TEST(MemoryMapImage, StepByStepIsTheSameAsAFreshLook)
{
    Controller& controller = run_scenario(QStringLiteral("highatomic.toml"));
    controller.seek(0);
    MemoryMapImage image = fresh(controller, MapColouring::List, 0);
    for (int i = 0; i < 150; ++i) {
        controller.forward(Motion::Into);
        image.follow(controller);
        ASSERT_EQ(image.counts(), fresh(controller, MapColouring::List, 0).counts()) << "after step " << i;
    }
    ASSERT_EQ(image.image(), fresh(controller, MapColouring::List, 0).image());
}

TEST(MemoryMapImage, CountsWhatTheKernelCounts)
{
    Controller& controller = run_scenario(QStringLiteral("highatomic.toml"));
    controller.seek(controller.timeline().end());
    const World& w = controller.world();
    const MemoryMapImage image = fresh(controller, MapColouring::List, 0);
    std::uint32_t in_blocks = 0, on_pcp = 0;
    for (std::uint16_t zone = 0; zone < w.layout.nr_zones(); ++zone) {
        for (std::uint8_t order = 0; order < MAX_ORDER; ++order)
            in_blocks += w.nr_free[w.layout.zone_order(ZoneId{zone}, Order{order})] << order;
        for (std::uint16_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            on_pcp += static_cast<std::uint32_t>(w.pcp_count[w.layout.pcp(ZoneId{zone}, CpuId{cpu})]);
    }
    EXPECT_EQ(image.counts()[raw(PageKind::Buddy)], in_blocks);
    EXPECT_EQ(image.counts()[raw(PageKind::Pcp)], on_pcp);
    std::uint32_t pages = 0;
    for (const MapBand& band : map_bands(w))
        pages += band.blocks * pageblock_nr_pages;
    EXPECT_EQ(sum(image.counts()), pages);
}

TEST(MemoryMapImage, ChangingThePastIsNoticed)
{
    Controller controller;
    controller.open({});
    controller.forward(Motion::Operation);
    controller.forward(Motion::Operation);
    MemoryMapImage image = fresh(controller, MapColouring::List, 0);
    controller.seek(0);
    Request request;
    request.verb = Verb::Alloc;
    request.handle = 900'000;
    request.order = Order{3};
    request.gfp = GFP_KERNEL;
    controller.submit(request);
    controller.seek(controller.timeline().end());
    image.follow(controller);
    EXPECT_EQ(image.image(), fresh(controller, MapColouring::List, 0).image());
}

TEST(MemoryMapImage, APixelOfManyPagesShowsWhatMostOfThemAre)
{
    Controller& controller = run_scenario(QStringLiteral("first-light.toml"));
    const MemoryMapImage image = fresh(controller, MapColouring::List, 8);
    const MapColours colours = distinct_colours();
    const MemoryMapLayout layout(map_bands(controller.world()), {16}, 8);
    for (std::uint32_t block = 0; block < controller.world().layout.nr_pageblocks(); ++block) {
        std::array<std::uint32_t, nr_page_kinds> counts{};
        const Pfn first{block * pageblock_nr_pages};
        for (std::uint32_t i = 0; i < layout.pages_in_cell(); ++i)
            ++counts[raw(image.kind(first + i))];
        const QRgb shown = image.image().pixel(layout.cell_of(first));
        const auto kind = std::ranges::find(colours.kind, shown) - colours.kind.begin();
        EXPECT_EQ(counts[static_cast<std::size_t>(kind)], *std::ranges::max_element(counts));
    }
}

TEST(MemoryMapImage, ByMigratetypeAFreePageIsPale)
{
    Controller& controller = run_scenario(QStringLiteral("highatomic.toml"));
    const MemoryMapImage image = fresh(controller, MapColouring::Migratetype, 0);
    const MapColours colours = distinct_colours();
    const MemoryMapLayout layout(map_bands(controller.world()), {16}, 0);
    const World& w = controller.world();
    const ZoneInfo& zone = w.zone(dma32);
    for (Pfn pfn = zone.start_pfn; pfn < zone.start_pfn + zone.spanned; pfn = pfn + 1) {
        const PageKind kind = image.kind(pfn);
        if (kind == PageKind::Hole)
            continue;
        const auto& row = is_free(kind) ? colours.free : colours.used;
        ASSERT_EQ(image.image().pixel(layout.cell_of(pfn)), row[w.pageblock_migratetype(pfn)]) << raw(pfn);
    }
}

} // namespace rs
