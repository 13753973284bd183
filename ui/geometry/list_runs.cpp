// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/list_runs.h"

#include "geometry/number_text.h"
#include "geometry/share_width.h"
#include "world/lists.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint32_t least_of_both_ends = 6; ///< boxes; with fewer, the head alone is shown

    struct Counted {
        ListRun run;
        std::uint32_t length = 0;
    };

    double width_of(std::uint32_t boxes, double box) { return boxes * (box + box_gap); }

    std::uint32_t boxes_in(double width, double box)
    {
        return width <= 0 ? 0 : static_cast<std::uint32_t>((width + box_gap) / (box + box_gap));
    }

    void add_box(ListsLayout& layout, const World& world, const ListRun& run, Pfn pfn, QPointF at, double height)
    {
        PageBox box = run.like;
        box.pfn = pfn;
        box.rect = QRectF(at.x(), at.y(), run.box, height);
        if (box.group == PageBox::Group::Lru || box.group == PageBox::Group::Isolated)
            mark_page_state(box, world);
        layout.boxes.push_back(box);
    }

    QString more_text(std::uint32_t hidden, bool counted)
    {
        return u'+' + number_text(hidden) + (counted ? QString() : QStringLiteral("…"));
    }

    void place_run(ListsLayout& layout, const World& world, const Counted& list, QRectF area, const ListsMetrics& m)
    {
        const QString longest = more_text(list.length, list.length < count_limit);
        const double more_width = m.digit * (static_cast<double>(longest.size()) + 0.5);
        std::uint32_t shown = boxes_in(area.width(), list.run.box);
        if (shown < list.length)
            shown = std::min(list.length, boxes_in(area.width() - more_width, list.run.box));
        shown = std::min(shown, list.length);
        double x = area.left();
        ListNode node = list.run.head;
        for (std::uint32_t i = 0; i < shown; ++i, x += list.run.box + box_gap) {
            node = list_next(world, node);
            add_box(layout, world, list.run, node_page(node), {x, area.top()}, area.height());
        }
        if (shown == list.length)
            return;
        const QString text = more_text(list.length - shown, list.length < count_limit);
        layout.texts.push_back({QRectF(x + 1, area.top(), area.right() - x, area.height()),
                                Qt::AlignLeft | Qt::AlignVCenter, ListsText::Role::More, text});
    }

    /// Pages from the list's end, written from the right edge leftwards; the boxes stand head first.
    void place_tail(ListsLayout& layout, const World& world, const ListRun& run, std::uint32_t shown, QRectF area)
    {
        double x = area.right() - run.box;
        ListNode node = run.head;
        for (std::uint32_t i = 0; i < shown; ++i, x -= run.box + box_gap) {
            node = list_prev(world, node);
            add_box(layout, world, run, node_page(node), {x, area.top()}, area.height());
        }
    }

    /// A box of an LRU list can stand for a folio of many pages.
    std::int64_t pages_in_boxes(const ListsLayout& layout, std::size_t first, const World& world)
    {
        std::int64_t pages = 0;
        for (std::size_t box = first; box < layout.boxes.size(); ++box)
            pages += pages_in(world.order(layout.boxes[box].pfn));
        return pages;
    }

} // namespace

std::uint32_t count_up_to(const World& world, ListNode head, std::uint32_t limit)
{
    std::uint32_t count = 0;
    for (ListNode node = list_next(world, head); node != head && count < limit; node = list_next(world, node))
        ++count;
    return count;
}

void place_runs(ListsLayout& layout, const World& world, std::span<const ListRun> runs, QRectF area,
                const ListsMetrics& metrics)
{
    std::vector<Counted> lists;
    std::vector<double> wanted;
    for (const ListRun& run : runs) {
        const std::uint32_t length = count_up_to(world, run.head, count_limit);
        if (length == 0)
            continue;
        lists.push_back({run, length});
        wanted.push_back(width_of(length, run.box));
    }
    if (lists.empty())
        return;
    const double gaps = run_gap * static_cast<double>(lists.size() - 1);
    const auto shares = share_width(wanted, area.width() - gaps);
    double x = area.left();
    for (std::size_t i = 0; i < lists.size(); ++i) {
        place_run(layout, world, lists[i], QRectF(x, area.top(), shares[i], area.height()), metrics);
        x += shares[i] + run_gap;
    }
}

void place_both_ends(ListsLayout& layout, const World& world, const ListRun& run, std::int64_t length, QRectF area,
                     const ListsMetrics& metrics)
{
    const std::uint32_t room = boxes_in(area.width(), run.box);
    const double gap = metrics.digit * 11;
    const std::uint32_t shown = boxes_in(area.width() - gap, run.box);
    if (shown < least_of_both_ends || count_up_to(world, run.head, room + 1) <= room) {
        place_run(layout, world, {run, count_up_to(world, run.head, count_limit)}, area, metrics);
        return;
    }
    const std::size_t boxes_before = layout.boxes.size();
    const std::uint32_t head = shown / 2, tail = shown - head;
    place_run(layout, world, {run, head}, area, metrics);
    place_tail(layout, world, run, tail, area);
    const double from = area.left() + width_of(head, run.box), to = area.right() - width_of(tail, run.box);
    const auto hidden = std::max<std::int64_t>(length - pages_in_boxes(layout, boxes_before, world), 1);
    layout.texts.push_back({QRectF(from, area.top(), to - from, area.height()), Qt::AlignCenter, ListsText::Role::More,
                            QStringLiteral("… %1 …").arg(number_text(hidden))});
}

void mark_page_state(PageBox& box, const World& world)
{
    const std::pair<bool, char> states[] = {
        {world.has(box.pfn, PG_writeback), 'w'},
        {world.has(box.pfn, PG_dirty), 'd'},
        {world.pages.mapcount[at(box.pfn)] > 0, 'm'},
        {world.has(box.pfn, PG_referenced), 'r'},
    };
    box.mark = {};
    box.more_flags = false;
    for (const auto& [is, letter] : states) {
        if (!is)
            continue;
        if (box.mark[0] != 0)
            box.more_flags = true;
        else
            box.mark[0] = letter;
    }
}

} // namespace rs
