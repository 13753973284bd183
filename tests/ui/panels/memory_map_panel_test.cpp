// SPDX-License-Identifier: GPL-3.0-or-later
// One page is one object in every panel: real mouse events in the whole window.
#include "panels/lists_panel.h"
#include "panels/memory_map_canvas.h"
#include "panels/memory_map_panel.h"
#include "panels/page_rows.h"
#include "ui/shown_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QWheelEvent>

#include <gmock/gmock.h>

namespace rs {

namespace {

    void move_mouse(QWidget& widget, QPoint to, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(&widget, &move);
    }

    void turn_wheel(QWidget& widget, QPoint at, int notches)
    {
        QWheelEvent turn(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, {}, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(&widget, &turn);
    }

    /// The page next to be reclaimed.
    Pfn tail_of_inactive_file(const World& w)
    {
        return Pfn{raw(w.links[at(w.layout.lru_list(NodeId{0}, LRU_INACTIVE_FILE))].prev)};
    }

    class MapInWindow : public testing::Test {
    protected:
        MapInWindow()
            : map(dynamic_cast<MemoryMapPanel&>(*shown.window->docks().panel(PanelId::memory_map)))
            , lists(dynamic_cast<ListsPanel&>(*shown.window->docks().panel(PanelId::lists)))
            , canvas(*map.findChild<MemoryMapCanvas*>())
        {
        }

        QImage around(QWidget& panel, QRectF rect)
        {
            return panel.grab(rect.adjusted(-12, -12, 12, 12).toAlignedRect()).toImage();
        }
        QPoint place_of(Pfn pfn) const { return canvas.rect_of(pfn).topLeft().toPoint(); }
        QAbstractItemView& view_in(PanelId id)
        {
            Panel* panel = shown.window->docks().panel(id);
            QAbstractItemView* found = nullptr;
            for (auto* view : panel->findChildren<QAbstractItemView*>())
                if (view->findChild<PageRows*>() != nullptr)
                    found = view;
            return *found;
        }

        ShownWindow shown;
        MemoryMapPanel& map;
        ListsPanel& lists;
        MemoryMapCanvas& canvas;
    };

} // namespace

TEST_F(MapInWindow, APageUnderTheMouseLightsUpInTheLists)
{
    const Pfn page = tail_of_inactive_file(shown.controller.world());
    const auto in_lists = lists.rect_of(page);
    ASSERT_TRUE(in_lists);
    const QImage before = around(lists, *in_lists);
    move_mouse(canvas, place_of(page));
    EXPECT_EQ(shown.controller.hovered_page(), page);
    EXPECT_NE(around(lists, *in_lists), before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    EXPECT_EQ(around(lists, *in_lists), before);
}

TEST_F(MapInWindow, APageUnderTheMouseInTheListsLightsUpInTheMap)
{
    const Pfn page = tail_of_inactive_file(shown.controller.world());
    const QImage before = around(canvas, canvas.rect_of(page));
    const QPoint in_lists = lists.rect_of(page)->center().toPoint();
    QWidget* boxes = lists.childAt(in_lists);
    move_mouse(*boxes, boxes->mapFrom(&lists, in_lists));
    EXPECT_EQ(shown.controller.hovered_page(), page);
    EXPECT_NE(around(canvas, canvas.rect_of(page)), before);
}

TEST_F(MapInWindow, AClickSelectsThePageAndItsZone)
{
    const Pfn page{raw(shown.controller.world().zone(ZoneId{0}).start_pfn) + 3000};
    ASSERT_NE(shown.controller.selected_zone(), ZoneId{0});
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, place_of(page));
    EXPECT_EQ(shown.controller.selected_page(), page);
    EXPECT_EQ(shown.controller.selected_zone(), ZoneId{0});
}

TEST_F(MapInWindow, TheWheelZoomsADragPansADoubleClickShowsAll)
{
    const Pfn page = tail_of_inactive_file(shown.controller.world());
    const QPoint mouse = place_of(page);
    turn_wheel(canvas, mouse, 6);
    EXPECT_FALSE(canvas.view().shows_all());
    EXPECT_TRUE(canvas.rect_of(page).intersects(QRectF(canvas.rect())));
    const QPoint origin = canvas.view().origin();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, mouse);
    move_mouse(canvas, mouse - QPoint(30, 20), Qt::LeftButton);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, mouse - QPoint(30, 20));
    EXPECT_EQ(canvas.view().origin(), origin - QPoint(30, 20));
    EXPECT_EQ(shown.controller.selected_page(), no_pfn) << "a drag is no click";
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, mouse);
    EXPECT_TRUE(canvas.view().shows_all());
}

TEST_F(MapInWindow, TheMapFollowsTheCursorThereAndBack)
{
    const QString before = map.content_text();
    const QImage picture = canvas.picture().image();
    shown.press(Qt::Key_End);
    map.refresh_now();
    EXPECT_NE(map.content_text(), before);
    EXPECT_NE(canvas.picture().image(), picture);
    shown.press(Qt::Key_Home);
    map.refresh_now();
    for (int i = 0; i < 3 && map.content_text() != before; ++i)
        shown.press(Qt::Key_F11);
    map.refresh_now();
    EXPECT_EQ(map.content_text(), before);
}

TEST_F(MapInWindow, TheSwitchColoursByMigratetype)
{
    auto* choice = shown.window->docks().dock(PanelId::memory_map)->findChild<QComboBox*>();
    ASSERT_NE(choice, nullptr);
    const QImage by_list = canvas.picture().image();
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    EXPECT_EQ(canvas.colouring(), MapColouring::Migratetype);
    EXPECT_NE(canvas.picture().image(), by_list);
}

TEST_F(MapInWindow, RowsOfTheSelectedPageLightUp)
{
    auto& held = view_in(PanelId::request);
    const auto& rows = *held.findChild<PageRows*>();
    const QModelIndex first = held.model()->index(0, 0), second = held.model()->index(1, 0);
    const Pfn page = first.data(page_role).value<PageSpan>().first;
    EXPECT_FALSE(rows.is_lit(first));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, place_of(page));
    EXPECT_TRUE(rows.is_lit(first));
    EXPECT_FALSE(rows.is_lit(second));
}

TEST_F(MapInWindow, ARowUnderTheMousePointsAtItsPage)
{
    auto& held = view_in(PanelId::request);
    const QModelIndex first = held.model()->index(0, 1);
    const Pfn page = first.data(page_role).value<PageSpan>().first;
    move_mouse(*held.viewport(), held.visualRect(first).center());
    EXPECT_EQ(shown.controller.hovered_page(), page);
    QTest::mouseClick(held.viewport(), Qt::LeftButton, {}, held.visualRect(first).center());
    EXPECT_EQ(shown.controller.selected_page(), page);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(held.viewport(), &leave);
    EXPECT_EQ(shown.controller.hovered_page(), no_pfn);
}

TEST_F(MapInWindow, EventsAndVariablesNameTheirPages)
{
    auto& events = view_in(PanelId::event_log);
    bool found = false;
    for (int row = 0; row < events.model()->rowCount() && !found; ++row) {
        const QModelIndex name = events.model()->index(row, 3), fields = events.model()->index(row, 4);
        found = name.data().toString() == QLatin1String("mm_page_alloc");
        const QVariant pages = name.data(page_role);
        EXPECT_EQ(pages.isValid(), fields.data().toString().startsWith(QLatin1String("pfn="))) << row;
        const QString hex = QString::number(raw(pages.value<PageSpan>().first), 16);
        EXPECT_TRUE(!pages.isValid() || fields.data().toString().contains(hex)) << row;
    }
    auto& variables = view_in(PanelId::variables);
    QVariant page;
    for (int step = 0; step < 200 && !page.isValid(); ++step) {
        shown.press(Qt::Key_F11);
        shown.window->docks().panel(PanelId::variables)->refresh_now();
        const QModelIndex group = variables.model()->index(0, 0);
        for (int row = 0; row < variables.model()->rowCount(group) && !page.isValid(); ++row)
            page = variables.model()->index(row, 1, group).data(page_role);
    }
    EXPECT_TRUE(page.isValid());
}

} // namespace rs
