// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that travel over the lists panel, by key.
#include "../shown_window.h"
#include "language.h"
#include "panels/lists_canvas.h"
#include "panels/lists_panel.h"
#include "panels/travel_overlay.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace rs {

namespace {

    class TravelTest : public testing::Test {
    protected:
        TravelTest() { Theme::instance().set_pace(TravelPace::Slow); }
        ~TravelTest() override { Theme::instance().set_pace(TravelPace::Normal); }

        ListsPanel& lists() { return static_cast<ListsPanel&>(*shown_.window->docks().panel(PanelId::lists)); }
        const TravelOverlay& travel() { return lists().canvas().travel(); }

        void step(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            shown_.press(Qt::Key_F11, modifiers);
            lists().refresh_now();
        }

        /// Just before a step that isolates a folio.
        void go_to_isolation()
        {
            while (shown_.controller.timeline().current_step()->step != Step::folio_isolated)
                ASSERT_TRUE(shown_.controller.forward(Motion::Into));
            lists().refresh_now();
        }

        QImage picture() { return lists().grab().toImage(); }

        ShownWindow shown_;
    };

} // namespace

TEST_F(TravelTest, AStepStartsItAndTheNextStepEndsIt)
{
    go_to_isolation();
    step();
    ASSERT_TRUE(travel().flying());
    EXPECT_EQ(lists().caption(),
              QStringLiteral("1 page: inactive_file → folio_list · isolated (isolate_lru_folios)"));
    while (shown_.controller.timeline().current_step()->step == Step::folio_isolated)
        step(); // slow travel, quick fingers
    EXPECT_FALSE(travel().flying()) << "the step that counts what was isolated moves nothing";
    EXPECT_EQ(lists().caption(), QStringLiteral("no page changed its list"));
}

TEST_F(TravelTest, ItEndsByItselfWithThePictureThatStandsWithoutIt)
{
    go_to_isolation();
    Theme::instance().set_pace(TravelPace::Fast);
    step();
    ASSERT_TRUE(travel().flying());
    const QImage under_way = picture();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !travel().flying(); }));
    const QImage landed = picture();
    EXPECT_NE(under_way, landed);

    Theme::instance().set_pace(TravelPace::Instant);
    step(Qt::ControlModifier);
    step();
    EXPECT_FALSE(travel().flying());
    EXPECT_EQ(picture(), landed);
}

TEST_F(TravelTest, BackwardsItIsTheMirror)
{
    go_to_isolation();
    step();
    const QString forward = lists().caption();
    step(Qt::ControlModifier);
    EXPECT_TRUE(travel().flying());
    EXPECT_NE(lists().caption(), forward);
    EXPECT_TRUE(lists().caption().startsWith(QStringLiteral("1 page: folio_list → inactive_file")));
}

TEST_F(TravelTest, TheStillFormShowsArrowsUntilTheNextStep)
{
    go_to_isolation();
    Theme::instance().set_pace(TravelPace::Still);
    step();
    EXPECT_FALSE(travel().flying());
    EXPECT_TRUE(travel().has_trail());
    Theme::instance().set_pace(TravelPace::Instant);
    step();
    EXPECT_FALSE(travel().has_trail());
}

TEST_F(TravelTest, TheCaptionSpeaksTheLanguageOfTheWindow)
{
    go_to_isolation();
    const QString english = lists().caption();
    set_language(QStringLiteral("zh_CN"));
    QApplication::processEvents();
    EXPECT_NE(lists().caption(), english);
    set_language(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_EQ(lists().caption(), english);
}

TEST_F(TravelTest, TheMenuChoosesThePace)
{
    const Actions& actions = shown_.window->actions();
    EXPECT_TRUE(actions[Act::travel_slow]->isChecked());
    actions[Act::travel_still]->trigger();
    EXPECT_EQ(Theme::instance().pace(), TravelPace::Still);
    EXPECT_TRUE(actions[Act::travel_still]->isChecked());
    EXPECT_FALSE(actions[Act::travel_slow]->isChecked());
}

TEST_F(TravelTest, PlayingFastShowsNone)
{
    go_to_isolation();
    shown_.controller.set_speed(1000);
    shown_.controller.play(true);
    const auto before = shown_.controller.timeline().cursor();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown_.controller.timeline().cursor() > before; }));
    lists().refresh_now();
    EXPECT_FALSE(travel().flying());
}

} // namespace rs
