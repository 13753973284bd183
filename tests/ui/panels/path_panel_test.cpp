// SPDX-License-Identifier: GPL-3.0-or-later
// The flow charts under mouse and keys.
#include "panels/path_canvas.h"
#include "panels/path_panel.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace rs {

namespace {

    const PathTrail to_direct_reclaim{FlowChartId::slow_path, FlowChartId::try_to_free_pages};
    const PathTrail to_node{FlowChartId::slow_path, FlowChartId::try_to_free_pages, FlowChartId::shrink_node};

    class PathPanelTest : public testing::Test {
    protected:
        PathPanelTest()
        {
            controller.open({});
            panel.resize(400, 400);
            panel.show();
            panel.refresh_now();
        }
        void go_to(Step step)
        {
            while (controller.forward(Motion::Into) && controller.timeline().current_step()->step != step) {}
            panel.refresh_now();
        }
        PathCanvas& canvas() { return *panel.findChild<PathCanvas*>(); }
        QPoint in(auto box) { return canvas().picture().boxes[at(box)].rect.center().toPoint(); }
        QPoint opener_of(auto box) { return canvas().picture().boxes[at(box)].opener.center().toPoint(); }
        void click(QPoint point, Qt::KeyboardModifiers keys = {})
        {
            QTest::mouseClick(&canvas(), Qt::LeftButton, keys, point);
            panel.refresh_now();
        }

        Controller controller;
        PathPanel panel{controller};
    };

} // namespace

TEST_F(PathPanelTest, AnOpenerOpensAChartAndBackspaceLeadsOutAgain)
{
    go_to(Step::lists_shrunk);
    click(opener_of(SlowPathBox::perform_reclaim));
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
    click(opener_of(TryToFreePagesBox::zones));
    EXPECT_EQ(panel.trail(), to_node);
    EXPECT_TRUE(panel.subtitle().contains(QLatin1String("call 1")));
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
    QTest::keyClick(&canvas(), Qt::Key_Up);
    EXPECT_EQ(panel.trail(), whole_trail());
    QTest::keyClick(&canvas(), Qt::Key_Up);
    EXPECT_EQ(panel.trail(), whole_trail());
}

TEST_F(PathPanelTest, EnterOpensTheBoxThatTheCallIsIn)
{
    go_to(Step::lists_shrunk);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_EQ(panel.trail(), to_node);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_EQ(panel.trail(), to_node);
}

TEST_F(PathPanelTest, ADoubleClickOpensAndDoesNotMoveTheCursor)
{
    go_to(Step::lists_shrunk);
    const auto cursor = controller.timeline().cursor();
    const QPoint box = in(SlowPathBox::perform_reclaim);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, box);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, box);
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    EXPECT_EQ(controller.timeline().cursor(), cursor);
}

TEST_F(PathPanelTest, AClickGoesToABoxsPassagesInTurn)
{
    go_to(Step::reclaim_returns_progress);
    panel.show_trail(to_direct_reclaim);
    const auto step = [&] { return controller.timeline().current_step()->step; };
    click(in(TryToFreePagesBox::round));
    EXPECT_EQ(step(), Step::not_throttled); // the first, as there is none after
    const auto first = controller.timeline().cursor();
    click(in(TryToFreePagesBox::round));
    EXPECT_EQ(step(), Step::priority_lowered);
    click(in(TryToFreePagesBox::round), Qt::ShiftModifier);
    EXPECT_EQ(controller.timeline().cursor(), first);
    click(in(TryToFreePagesBox::round), Qt::ShiftModifier);
    EXPECT_EQ(step(), Step::priority_lowered); // the last
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
}

TEST_F(PathPanelTest, FollowShowsTheChartOfTheTaskUntilThePersonChooses)
{
    auto* follow = qobject_cast<QToolButton*>(panel.title_tools());
    follow->setChecked(true);
    EXPECT_EQ(panel.trail(), whole_trail());
    go_to(Step::lists_shrunk);
    EXPECT_EQ(panel.trail(), to_node);
    go_to(Step::priority_lowered);
    EXPECT_EQ(panel.trail(), to_direct_reclaim);
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    EXPECT_FALSE(follow->isChecked());
    go_to(Step::lists_shrunk);
    EXPECT_EQ(panel.trail(), whole_trail());
}

TEST_F(PathPanelTest, AChartThatWasNotCalledYetSaysSo)
{
    panel.show_trail(to_direct_reclaim);
    EXPECT_EQ(panel.subtitle(), QStringLiteral("not called yet"));
    EXPECT_TRUE(canvas().picture().labels.empty());
}

} // namespace rs
