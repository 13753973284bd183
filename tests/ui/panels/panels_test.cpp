// SPDX-License-Identifier: GPL-3.0-or-later
// The panels under the mouse, and before anything was opened.
#include "panels/chart_panel.h"
#include "panels/event_log_panel.h"
#include "panels/kernel_log_panel.h"
#include "panels/lists_panel.h"
#include "panels/memory_map_panel.h"
#include "panels/path_panel.h"
#include "panels/proc_panel.h"
#include "panels/timeline_panel.h"

#include <QMouseEvent>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace rs {

template <class T>
class EveryPanel : public testing::Test {
};
using Panels =
    testing::Types<ListsPanel, MemoryMapPanel, PathPanel, TimelinePanel, EventLogPanel, KernelLogPanel, ProcPanel,
                   ChartPanel>;
TYPED_TEST_SUITE(EveryPanel, Panels);

TYPED_TEST(EveryPanel, ShowsItselfWithNoMachineOpen)
{
    Controller controller;
    TypeParam panel(controller);
    panel.resize(300, 200);
    panel.show();
    EXPECT_FALSE(panel.grab().isNull());
    EXPECT_FALSE(panel.title().isEmpty());
}

TYPED_TEST(EveryPanel, TellsTheSameOfTheSamePlaceWhereverItCameFrom)
{
    Controller controller;
    controller.open({});
    TypeParam panel(controller);
    panel.resize(800, 400);
    panel.show();
    panel.refresh_now();
    const QString before = panel.content_text();
    for (int i = 0; i < 40; ++i)
        controller.forward(Motion::Into);
    panel.refresh_now();
    for (int i = 0; i < 40; ++i)
        controller.back(Motion::Into);
    panel.refresh_now();
    EXPECT_EQ(panel.content_text(), before);
}

TEST(ListsPanel, APageUnderTheMouseLightsUpEverywhere)
{
    Controller controller;
    controller.open({});
    ListsPanel panel(controller);
    panel.resize(900, 460);
    panel.show();
    panel.refresh_now();
    const World& w = controller.world();
    const Pfn tail{raw(w.links[at(w.layout.lru_list(NodeId{0}, LRU_INACTIVE_FILE))].prev)};
    const auto rect = panel.rect_of(tail);
    ASSERT_TRUE(rect.has_value());
    const QPoint on_page = rect->center().toPoint();
    QWidget* canvas = panel.childAt(on_page);
    QMouseEvent move(QEvent::MouseMove, canvas->mapFrom(&panel, on_page), panel.mapToGlobal(on_page), Qt::NoButton, {},
                     {});
    QCoreApplication::sendEvent(canvas, &move);
    EXPECT_EQ(controller.hovered_page(), tail);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->mapFrom(&panel, on_page));
    EXPECT_EQ(controller.selected_page(), tail);
}

TEST(TimelinePanel, AClickSeeks)
{
    Controller controller;
    controller.open({});
    TimelinePanel panel(controller);
    panel.resize(800, 130);
    panel.show();
    panel.refresh_now();
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(panel.width() - 1, 60));
    EXPECT_TRUE(controller.timeline().at_frontier());
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(1, 60));
    EXPECT_TRUE(controller.timeline().at_start());
}

TEST(EventLogPanel, AClickGoesToTheEvent)
{
    Controller controller;
    controller.open({});
    EventLogPanel panel(controller);
    panel.resize(800, 300);
    panel.show();
    panel.refresh_now();
    auto* table = panel.findChild<QTableView*>();
    const QModelIndex event = table->model()->index(4, 3);
    table->scrollTo(event);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(event).center());
    panel.refresh_now();
    EXPECT_EQ(panel.content_text().section(QLatin1Char(' '), 3, 3), event.data().toString());
}

} // namespace rs
