// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "opening.h"
#include "questions/pictures.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    constexpr double tolerance = 1e-6;

    std::vector<double> widths_of(const Drawing& drawing, Ink ink)
    {
        std::vector<double> widths;
        for (const Drawing::Box& box : drawing.boxes)
            if (box.ink == ink)
                widths.push_back(box.rect.width());
        return widths;
    }

    std::size_t count(const Drawing& drawing, Ink ink) { return widths_of(drawing, ink).size(); }

    void step_until(Controller& controller, Step wanted)
    {
        const auto stands_there = [&] {
            const auto step = controller.timeline().current_step();
            return step && step->step == wanted;
        };
        while (!stands_there())
            ASSERT_TRUE(controller.forward(Motion::Into));
    }

    void expect_on_paper(const Drawing& drawing, const Paper& paper, const char* what)
    {
        const QRectF sheet(0, 0, paper.width, drawing.height);
        for (const Drawing::Box& box : drawing.boxes)
            EXPECT_TRUE(sheet.adjusted(-tolerance, 0, tolerance, tolerance).contains(box.rect)) << what;
        for (const Drawing::Label& label : drawing.labels)
            EXPECT_TRUE(label.rect.isEmpty() || sheet.adjusted(-1, 0, 1, 1).contains(label.rect))
                << what << ": " << qPrintable(label.text) << " at " << label.rect.left() << " to "
                << label.rect.right();
    }

} // namespace

TEST(QuestionPictures, StayOnThePaperForEveryMachineAndWidth)
{
    for (const BundledScenario& scenario : bundled_scenarios()) {
        Controller controller;
        controller.open(scenario.path);
        controller.forward(Motion::Operation);
        const Place place{controller.world(), controller.selected_zone(), controller.shown_task()};
        for (const double width : {280.0, 330.0, 640.0})
            for (std::size_t i = 0; i < nr_topics; ++i) {
                const Paper paper{width, {}};
                const Drawing drawing = draw_picture(question_of(static_cast<Topic>(i)).picture, place, paper);
                EXPECT_GT(drawing.height, 0) << topic_names[i];
                expect_on_paper(drawing, paper, topic_names[i].data());
            }
    }
}

TEST(QuestionPictures, BarsShareOneScaleAndMarksStandOnIt)
{
    Drawing drawing;
    draw_bars(drawing, {400, {}},
              {{QStringLiteral("a"), {{100, {Ink::Role::Done}}, {50, {Ink::Role::Now}}}, {}, {}},
               {QStringLiteral("b"), {{25, {Ink::Role::Done}}}, {}, {{200, QStringLiteral("end")}}}});
    const auto done = widths_of(drawing, {Ink::Role::Done}), now = widths_of(drawing, {Ink::Role::Now});
    ASSERT_EQ(done.size(), 2U);
    ASSERT_EQ(now.size(), 1U);
    EXPECT_NEAR(done[0], 4 * done[1], tolerance);
    EXPECT_NEAR(done[0], 2 * now[0], tolerance);
    ASSERT_EQ(drawing.ticks.size(), 1U);
    EXPECT_NEAR(drawing.ticks[0].x, 400, tolerance);
}

TEST(QuestionPictures, NamesOfCloseMarksDoNotOverlap)
{
    Drawing drawing;
    draw_bars(
        drawing, {200, {}},
        {{{},
          {{300, {Ink::Role::Done}}},
          {},
          {{290, QStringLiteral("min 290")}, {295, QStringLiteral("low 295")}, {300, QStringLiteral("high 300")}}}});
    std::vector<QRectF> names;
    for (const Drawing::Label& label : drawing.labels)
        if (label.text.contains(QLatin1Char(' ')))
            names.push_back(label.rect);
    ASSERT_EQ(names.size(), 3U);
    EXPECT_LE(names[0].right(), names[1].left());
    EXPECT_LE(names[1].right(), names[2].left());
    EXPECT_LE(names[2].right(), 200 + tolerance);
}

TEST(QuestionPictures, AHighatomicPageblockIsShownPageByPage)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/highatomic.toml"));
    step_until(controller, Step::highatomic_reserved);
    const World& w = controller.world();
    const Place place{w, controller.selected_zone(), controller.shown_task()};
    std::uint32_t first = 0;
    while (first < w.layout.nr_pageblocks() && w.pageblock_type[first] != MIGRATE_HIGHATOMIC)
        ++first;
    ASSERT_LT(first, w.layout.nr_pageblocks());
    std::size_t free_pages = 0;
    for (std::uint32_t i = 0; i < pageblock_nr_pages; ++i) {
        const PageUse use = w.use(Pfn{first * pageblock_nr_pages + i});
        free_pages += use == PageUse::Free || use == PageUse::Buddy;
    }
    const Drawing drawing = draw_highatomic_block(place, {330, {}});
    // One bar, one chip of the legend, and the free pages have the type's colour; one chip the other.
    EXPECT_EQ(count(drawing, Ink::of(MIGRATE_HIGHATOMIC)), free_pages + 2);
    EXPECT_EQ(count(drawing, {Ink::Role::Dim}), pageblock_nr_pages - free_pages + 1);
}

TEST(QuestionPictures, ThePriorityAtTheCursorIsMarked)
{
    Controller controller;
    controller.open({});
    step_until(controller, Step::priority_round);
    const Place place{controller.world(), controller.selected_zone(), controller.shown_task()};
    const Drawing drawing = draw_priority_shares(place, {330, {}});
    EXPECT_EQ(count(drawing, {Ink::Role::Now}), 1U);
    EXPECT_EQ(count(drawing, {Ink::Role::Done}), static_cast<std::size_t>(DEF_PRIORITY));
}

} // namespace rs
