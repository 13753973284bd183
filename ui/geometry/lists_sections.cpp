// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lists_sections.h"

#include "geometry/migratetype_letters.h"
#include "geometry/number_text.h"
#include "latin1.h"
#include "world/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    using Role = ListsText::Role;

    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    /// Active lists first: pages go from there to the inactive ones, and on to the isolated.
    constexpr std::array shown_lru_lists{LRU_ACTIVE_ANON, LRU_INACTIVE_ANON, LRU_ACTIVE_FILE, LRU_INACTIVE_FILE,
                                         LRU_UNEVICTABLE};

    std::uint64_t watermark(const ListsDesk& desk, Watermark mark)
    {
        const World& w = desk.world;
        return w.watermark[w.layout.watermark(desk.zone, mark)] + w.watermark_boost[at(desk.zone)];
    }

    QStringList buddy_notes(const ListsDesk& desk)
    {
        const World& w = desk.world;
        const auto number = [](std::uint64_t pages) { return number_text(static_cast<std::int64_t>(pages)); };
        const QString free = number_text(w.zone_stat[w.layout.zone_stat(desk.zone, NR_FREE_PAGES)]);
        const QString min = number(watermark(desk, WMARK_MIN)), low = number(watermark(desk, WMARK_LOW)),
                      high = number(watermark(desk, WMARK_HIGH));
        const QString all =
            QCoreApplication::translate("Lists", "free %1 · min %2 · low %3 · high %4").arg(free, min, low, high);
        const std::uint64_t boost = w.watermark_boost[at(desk.zone)];
        QStringList notes;
        if (boost != 0)
            notes << QCoreApplication::translate("Lists", "%1 (boost %2)").arg(all, number(boost));
        return notes << all << QCoreApplication::translate("Lists", "free %1 · min %2 · low %3").arg(free, min, low)
                     << QCoreApplication::translate("Lists", "free %1 · min %2").arg(free, min)
                     << QCoreApplication::translate("Lists", "free %1").arg(free);
    }

    PageBox block_of(PageBox::Group group, Migratetype mt)
    {
        return {.group = group, .type = mt, .mark = {migratetype_letters[mt]}};
    }

    double order_box(const ListsDesk& desk, unsigned order) { return desk.metrics.page_box() * (1 + 0.45 * order); }

    void place_order(ListsLayout& layout, const ListsDesk& desk, Order order, QRectF row)
    {
        const Layout& l = desk.world.layout;
        const double digit = desk.metrics.digit;
        const std::uint32_t blocks = desk.world.nr_free[l.zone_order(desk.zone, order)];
        layout.texts.push_back({row, left, Role::Name, QString::number(raw(order))});
        layout.texts.push_back({row, right, blocks == 0 ? Role::Note : Role::Number, number_text(blocks)});
        std::vector<ListRun> runs;
        for (std::uint8_t mt = 0; mt < MIGRATE_TYPES; ++mt)
            runs.push_back({l.free_list(desk.zone, order, Migratetype(mt)),
                            block_of(PageBox::Group::Buddy, Migratetype(mt)), order_box(desk, raw(order))});
        place_runs(layout, desk.world, runs,
                   row.adjusted(digit * 3, (row.height() - desk.box) / 2, -digit * 6, (desk.box - row.height()) / 2),
                   desk.metrics);
    }

} // namespace

void place_heading(ListsLayout& layout, const ListsDesk& desk, QRectF area, const QString& name,
                   const QStringList& notes)
{
    const QRectF line(area.left(), area.top(), area.width(), desk.heading);
    layout.texts.push_back({line, left, Role::Heading, name});
    const QRectF rest = line.adjusted(desk.metrics.heading_width(name) + 1.5 * desk.metrics.digit, 0, 0, 0);
    const auto fits = [&](const QString& note) { return desk.metrics.heading_width(note) <= rest.width(); };
    if (const auto note = std::ranges::find_if(notes, fits); note != notes.end())
        layout.texts.push_back({rest, left, Role::Note, *note});
}

void place_buddy(ListsLayout& layout, const ListsDesk& desk, QRectF area)
{
    const double counts = desk.metrics.digit * 7;
    place_heading(layout, desk, area.adjusted(0, 0, -counts, 0),
                  QCoreApplication::translate("Lists", "Buddy free lists"), buddy_notes(desk));
    layout.texts.push_back({QRectF(area.right() - counts, area.top(), counts, desk.heading), right, Role::Note,
                            QCoreApplication::translate("Lists", "blocks")});
    for (std::uint8_t order = 0; order < MAX_ORDER; ++order)
        place_order(layout, desk, Order{order},
                    {area.left(), area.top() + desk.heading + order * desk.row, area.width(), desk.row});
}

std::int64_t exact_node_stat(const World& w, NodeId node, NodeStat item)
{
    std::int64_t sum = w.node_stat[w.layout.node_stat(node, item)];
    for (std::uint16_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        sum += w.node_stat_diff[w.layout.node_stat(CpuId{cpu}, node, item)];
    return sum;
}

namespace {

    /// Name and length on the left of a row; the rest of it is for boxes.
    QRectF place_row_name(ListsLayout& layout, const ListsDesk& desk, QRectF row, Role role, const QString& name,
                          std::int64_t length)
    {
        const double digit = desk.metrics.digit, name_width = digit * 14, number_width = digit * 7;
        layout.texts.push_back({QRectF(row.left(), row.top(), name_width, row.height()), left, role, name});
        layout.texts.push_back({QRectF(row.left() + name_width, row.top(), number_width, row.height()), right,
                                role == Role::Hot ? Role::Hot : Role::Number, number_text(length)});
        const double used = name_width + number_width + digit * 1.5;
        return {row.left() + used, row.top() + (row.height() - desk.box) / 2, row.width() - used, desk.box};
    }

} // namespace

void place_lru(ListsLayout& layout, const ListsDesk& desk, QRectF area)
{
    const NodeId node = zone_to_nid(desk.zone);
    place_heading(
        layout, desk, area, QCoreApplication::translate("Lists", "LRU lists"),
        {QCoreApplication::translate("Lists", "reclaim takes from the right · w writeback, d dirty, m mapped, "
                                              "r referenced"),
         QCoreApplication::translate("Lists", "reclaim takes from the right")});
    double top = area.top() + desk.heading;
    for (const LruList lru : shown_lru_lists) {
        const auto length = exact_node_stat(desk.world, node, NodeStat(int{NR_INACTIVE_ANON} + int{lru}));
        const QRectF boxes = place_row_name(layout, desk, {area.left(), top, area.width(), desk.row}, Role::Name,
                                            latin1(lru_names[lru]), length);
        const PageBox like{.group = PageBox::Group::Lru, .type = lru};
        place_both_ends(layout, desk.world, {desk.world.layout.lru_list(node, lru), like, desk.metrics.page_box()},
                        length, boxes, desk.metrics);
        top += desk.row;
    }
}

std::vector<LocalPages> local_lists(const World& w)
{
    std::vector<LocalPages> lists;
    for (std::uint16_t task = 0; task < w.layout.nr_tasks; ++task)
        for (std::uint32_t slot = 0; slot < local_lists_per_task; ++slot) {
            const auto name = LocalId(w.local_list_name[w.layout.local_list_slot(TaskId{task}, slot)]);
            if (name != LocalId::none)
                lists.push_back({TaskId{task}, name, w.layout.local_list(TaskId{task}, slot)});
        }
    return lists;
}

namespace {

    QString isolated_note(bool nothing_isolated)
    {
        return nothing_isolated
                   ? QCoreApplication::translate("Lists", "no function holds pages on a list of its own")
                   : QCoreApplication::translate("Lists", "taken off the LRU lists by a function that runs");
    }

    void place_held(ListsLayout& layout, const ListsDesk& desk, const HeldNow& held, QRectF row)
    {
        const QRectF area =
            place_row_name(layout, desk, row, Role::Name, QCoreApplication::translate("Lists", "held"), held.blocks);
        place_pages(layout, desk.world, held, desk.metrics.page_box(), area, desk.metrics);
    }

} // namespace

void place_isolated(ListsLayout& layout, const ListsDesk& desk, const HeldNow& held, QRectF area)
{
    const auto lists = local_lists(desk.world);
    place_heading(layout, desk, area, QCoreApplication::translate("Lists", "Isolated and held"),
                  {isolated_note(lists.empty())});
    QRectF row(area.left(), area.top() + desk.heading, area.width(), desk.row);
    place_held(layout, desk, held, row);
    for (const LocalPages& list : lists) {
        row.translate(0, desk.row);
        const std::uint32_t length = count_up_to(desk.world, list.head, count_limit);
        const QRectF boxes = place_row_name(layout, desk, row, Role::Hot, latin1(info(list.name).name), length);
        const PageBox like{.group = PageBox::Group::Isolated};
        place_both_ends(layout, desk.world, {list.head, like, desk.metrics.page_box()}, length, boxes, desk.metrics);
    }
}

} // namespace rs
