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

    /// Where the next box would stand, inside the area if it can be.
    QRectF next_box(double x, double box, QRectF area)
    {
        return {std::max(std::min(x, area.right() - box), area.left()), area.top(), box, area.height()};
    }

    /// How many of `length` boxes fit, with room for the number of the others.
    std::uint32_t boxes_shown(std::uint32_t length, double box, double width, double more_width)
    {
        const std::uint32_t fitting = boxes_in(width, box);
        return fitting < length ? std::min(length, boxes_in(width - more_width, box)) : length;
    }

    /// "+18" behind the last box. Returns where it stands.
    QRectF add_more(ListsLayout& layout, double x, QRectF area, const QString& text, const ListsMetrics& m)
    {
        layout.texts.push_back({QRectF(x + 1, area.top(), area.right() - x, area.height()),
                                Qt::AlignLeft | Qt::AlignVCenter, ListsText::Role::More, text});
        return {x + 1, area.top(), m.digit * static_cast<double>(text.size()), area.height()};
    }

    double more_width(const QString& text, const ListsMetrics& m)
    {
        return m.digit * (static_cast<double>(text.size()) + 0.5);
    }

    /// Where there is little room the first box is shown rather than a number that does not say of what.
    void place_run(ListsLayout& layout, const World& world, Counted list, QRectF area, const ListsMetrics& m)
    {
        const bool counted = list.length < count_limit;
        list.run.box = std::min(list.run.box, area.width());
        if (list.run.box < 2 * m.digit)
            list.run.like.mark[1] = 0; // room for one letter
        const std::uint32_t fitting =
            boxes_shown(list.length, list.run.box, area.width(), more_width(more_text(list.length, counted), m));
        const std::uint32_t shown = std::min(std::max(fitting, 1U), list.length);
        double x = area.left();
        ListNode node = list.run.head;
        for (std::uint32_t i = 0; i < shown; ++i, x += list.run.box + box_gap) {
            node = list_next(world, node);
            add_box(layout, world, list.run, node_page(node), {x, area.top()}, area.height());
        }
        const QString more = more_text(list.length - shown, counted);
        const bool has_room = area.right() - x >= more_width(more, m) - m.digit;
        const QRectF rest =
            shown == list.length || !has_room ? next_box(x, list.run.box, area) : add_more(layout, x, area, more, m);
        layout.rests.push_back({list.run.head, rest});
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
        lists.push_back({run, count_up_to(world, run.head, count_limit)});
        wanted.push_back(lists.back().length == 0 ? 0 : width_of(lists.back().length, run.box));
    }
    const auto filled = std::ranges::count_if(wanted, [](double width) { return width > 0; });
    const double gaps = run_gap * static_cast<double>(std::max<std::ptrdiff_t>(filled - 1, 0));
    const auto shares = share_width(wanted, area.width() - gaps);
    double x = area.left();
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lists[i].length == 0) {
            layout.rests.push_back({lists[i].run.head, next_box(x, lists[i].run.box, area)});
            continue;
        }
        place_run(layout, world, lists[i], QRectF(x, area.top(), shares[i], area.height()), metrics);
        x += shares[i] + run_gap;
    }
}

void place_pages(ListsLayout& layout, const World& world, const HeldNow& held, double box, QRectF area,
                 const ListsMetrics& m)
{
    const double room_for_more = more_width(more_text(held.blocks, true), m);
    const std::uint32_t shown = std::min(boxes_shown(held.blocks, box, area.width(), room_for_more),
                                         static_cast<std::uint32_t>(held.pages.size()));
    double x = area.left();
    for (std::uint32_t i = 0; i < shown; ++i, x += box + box_gap) {
        PageBox page{.group = i < held.in_hand ? PageBox::Group::Isolated : PageBox::Group::Held};
        page.pfn = held.pages[i];
        page.rect = QRectF(x, area.top(), box, area.height());
        if (const auto order = raw(world.order(page.pfn)); order > 0)
            page.mark[0] = order < 10 ? static_cast<char>('0' + order) : 'X';
        layout.boxes.push_back(page);
    }
    const QRectF rest = shown == held.blocks ? next_box(x, box, area)
                                             : add_more(layout, x, area, more_text(held.blocks - shown, true), m);
    layout.rests.push_back({ListNode{}, rest});
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
    const QRectF middle(from, area.top(), to - from, area.height());
    layout.rests.back().rect = middle;
    layout.texts.push_back(
        {middle, Qt::AlignCenter, ListsText::Role::More, QStringLiteral("… %1 …").arg(number_text(hidden))});
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
