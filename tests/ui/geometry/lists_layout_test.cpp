// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lists_layout.h"
#include "geometry/lists_sections.h"
#include "support/free_machine.h"
#include "support/tiny_machine.h"
#include "world/cells.h"
#include "world/lists.h"

#include <QLocale>

#include <gmock/gmock.h>

#include <cmath>

namespace rs {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

    const ListsMetrics metrics;
    constexpr QSizeF wide{985, 470};
    constexpr ZoneId zone{0};

    /// "16:U 512:M": the boxes of a group, left to right and top to bottom.
    std::vector<std::string> boxes_of(const ListsLayout& layout, PageBox::Group group)
    {
        std::vector<const PageBox*> boxes;
        for (const PageBox& box : layout.boxes)
            if (box.group == group)
                boxes.push_back(&box);
        std::sort(boxes.begin(), boxes.end(), [](const PageBox* a, const PageBox* b) {
            return std::pair(a->rect.top(), a->rect.left()) < std::pair(b->rect.top(), b->rect.left());
        });
        std::vector<std::string> texts;
        for (const PageBox* box : boxes)
            texts.push_back(std::to_string(raw(box->pfn)) + ':' + box->mark.data());
        return texts;
    }

    bool has_text(const ListsLayout& layout, const QString& text)
    {
        return std::any_of(layout.texts.begin(), layout.texts.end(),
                           [&](const ListsText& t) { return t.text == text; });
    }

    /// `count` clean pages of a file on the inactive list, 1000 first.
    World machine_with_file_pages(std::uint32_t count)
    {
        World w = test::free_machine();
        const ListNode head = w.layout.lru_list(NodeId{0}, LRU_INACTIVE_FILE);
        for (std::uint32_t i = 0; i < count; ++i) {
            w.pages.order[1000 + i] = Order{0};
            link_between(w, page_node(Pfn{1000 + i}), w.links[at(head)].prev, head);
        }
        w.node_stat[w.layout.node_stat(NodeId{0}, NR_INACTIVE_FILE)] = count;
        return w;
    }

} // namespace

TEST(ListsLayout, ShowsEveryListOfASmallMachine)
{
    const ListsLayout layout = lay_out_lists(test::tiny_machine(), zone, {}, wide, metrics);
    EXPECT_THAT(boxes_of(layout, PageBox::Group::Buddy), ElementsAre("16:U", "512:M"));
    EXPECT_THAT(boxes_of(layout, PageBox::Group::Pcp), ElementsAre("32:U", "34:U1"));
    EXPECT_THAT(boxes_of(layout, PageBox::Group::Lru), ElementsAre("43:", "64:m", "40:m", "44:d", "41:", "42:r"));
    EXPECT_THAT(boxes_of(layout, PageBox::Group::Isolated), IsEmpty());
}

TEST(ListsLayout, ALongListShowsBothEndsAndHowManyAreBetween)
{
    const World w = machine_with_file_pages(2000);
    const ListsLayout layout = lay_out_lists(w, test::free_zone, {}, wide, metrics);
    const auto boxes = boxes_of(layout, PageBox::Group::Lru);
    ASSERT_GT(boxes.size(), 20U);
    ASSERT_LT(boxes.size(), 100U);
    EXPECT_EQ(boxes.front(), "1000:");
    EXPECT_EQ(boxes.back(), "2999:");
    const auto hidden = static_cast<qlonglong>(2000 - boxes.size());
    EXPECT_TRUE(has_text(layout, QStringLiteral("… %1 …").arg(QLocale().toString(hidden))));
}

TEST(ListsLayout, AShortListIsShownWhole)
{
    const ListsLayout layout = lay_out_lists(machine_with_file_pages(12), test::free_zone, {}, wide, metrics);
    EXPECT_EQ(boxes_of(layout, PageBox::Group::Lru).size(), 12U);
}

TEST(ListsLayout, ListsThatFunctionsHoldAppearAsIsolated)
{
    World w = machine_with_file_pages(3);
    const ListNode held = w.layout.local_list(TaskId{0}, 0);
    w.local_list_name[w.layout.local_list_slot(TaskId{0}, 0)] = static_cast<std::uint8_t>(LocalId::folio_list);
    unlink_from(w, page_node(Pfn{1002}));
    link_between(w, page_node(Pfn{1002}), held, held);
    const ListsLayout layout = lay_out_lists(w, test::free_zone, {}, wide, metrics);
    EXPECT_THAT(boxes_of(layout, PageBox::Group::Isolated), ElementsAre("1002:"));
    EXPECT_TRUE(has_text(layout, QStringLiteral("folio_list")));
}

TEST(ListsLayout, FindsAPageAndWhatIsUnderTheMouse)
{
    ListsLayout layout = lay_out_lists(test::tiny_machine(), zone, {}, wide, metrics);
    const auto rect = layout.rect_of(Pfn{42});
    ASSERT_TRUE(rect.has_value());
    EXPECT_EQ(layout.box_at(rect->center())->pfn, Pfn{42});
    EXPECT_EQ(layout.rect_of(Pfn{99}), std::nullopt);
    EXPECT_EQ(layout.box_at(QPointF(-1, -1)), nullptr);
    layout.mark_touched(std::vector{Pfn{42}});
    EXPECT_TRUE(layout.box_at(rect->center())->touched);
}

class ListsLayoutAt : public testing::TestWithParam<QSizeF> {};

TEST_P(ListsLayoutAt, NoBoxOverlapsAnotherOrLeavesThePanel)
{
    World w = machine_with_file_pages(2000);
    w.local_list_name[0] = static_cast<std::uint8_t>(LocalId::folio_list);
    const ListsLayout layout = lay_out_lists(w, test::free_zone, {}, GetParam(), metrics);
    const QRectF all(QPointF(0, 0), layout.size);
    EXPECT_LE(layout.least_height, layout.size.height() + 0.01);
    for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
        EXPECT_TRUE(all.contains(layout.boxes[a].rect));
        for (std::size_t b = a + 1; b < layout.boxes.size(); ++b)
            ASSERT_FALSE(layout.boxes[a].rect.intersects(layout.boxes[b].rect)) << a << " and " << b;
    }
}

INSTANTIATE_TEST_SUITE_P(Docks, ListsLayoutAt,
                         testing::Values(QSizeF(500, 200), QSizeF(650, 262), QSizeF(985, 470), QSizeF(1900, 900)));

} // namespace rs
