// SPDX-License-Identifier: GPL-3.0-or-later
// The per-cpu lists: for each CPU how full they are, and their pages, list by list.
#include "geometry/lists_sections.h"
#include "geometry/migratetype_letters.h"
#include "geometry/number_text.h"
#include "mm/page_alloc/pcp.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    using Role = ListsText::Role;

    constexpr double rows_of_a_block = 2.2; ///< a bar, its boxes, some air
    constexpr double rows_by_type = 4.2; ///< a bar, a line of boxes for each migratetype

    ListRun run_of(const ListsDesk& desk, CpuId cpu, std::uint32_t pindex)
    {
        const Order order = pindex_to_order(pindex);
        const Migratetype mt = pindex_to_migratetype(pindex);
        ListRun run{desk.world.layout.pcp_list(desk.zone, cpu, pindex), {.group = PageBox::Group::Pcp, .type = mt}, 0};
        run.like.mark[0] = migratetype_letters[mt];
        if (order > Order{0})
            run.like.mark[1] = static_cast<char>('0' + raw(order));
        run.box = desk.metrics.page_box() * (order == Order{0} ? 1 : 1.8);
        return run;
    }

    void place_lists(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF area,
                     std::optional<Migratetype> only)
    {
        std::vector<ListRun> runs;
        for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
            if (!only || pindex_to_migratetype(pindex) == *only)
                runs.push_back(run_of(desk, cpu, pindex));
        place_runs(layout, desk.world, runs, area, desk.metrics);
    }

    void place_name_and_count(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF line, QRectF bar)
    {
        const std::uint32_t pcp = desk.world.layout.pcp(desk.zone, cpu);
        const int count = desk.world.pcp_count[pcp], high = desk.world.pcp_high[pcp];
        layout.bars.push_back({bar, high <= 0 ? 0 : std::clamp(static_cast<double>(count) / high, 0.0, 1.0)});
        layout.texts.push_back({line, Qt::AlignLeft | Qt::AlignVCenter, Role::Name,
                                QCoreApplication::translate("Lists", "CPU %1").arg(raw(cpu))});
        layout.texts.push_back({line, Qt::AlignRight | Qt::AlignVCenter, Role::Number,
                                QStringLiteral("%1/%2").arg(number_text(count), number_text(high))});
    }

    /// A line for name, bar and count; below it the boxes, each migratetype in a line of its own where there is room.
    void place_block(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF area)
    {
        const double digit = desk.metrics.digit;
        const QRectF line(area.left(), area.top(), area.width(), desk.row);
        const QRectF bar = line.adjusted(digit * 7, desk.row * 0.25, -digit * 9, -desk.row * 0.25);
        place_name_and_count(layout, desk, cpu, line, bar);
        QRectF boxes(bar.left(), line.bottom(), area.width() - digit * 7, desk.box);
        if (area.height() < rows_by_type * desk.row)
            return place_lists(layout, desk, cpu, boxes, {});
        for (std::uint8_t type = 0; type < MIGRATE_PCPTYPES; ++type, boxes.translate(0, desk.row))
            place_lists(layout, desk, cpu, boxes, Migratetype(type));
    }

    /// Everything in one line.
    void place_line(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF area)
    {
        const double digit = desk.metrics.digit;
        const QRectF line(area.left(), area.top(), area.width(), desk.row);
        const QRectF bar(line.left() + digit * 7, line.top() + desk.row * 0.25, digit * 6, desk.row * 0.5);
        place_name_and_count(layout, desk, cpu, line, bar);
        const QRectF boxes(bar.right() + digit, line.top() + (desk.row - desk.box) / 2,
                           line.right() - digit * 10 - bar.right(), desk.box);
        place_lists(layout, desk, cpu, boxes, {});
    }

    void place_hidden_cpus(ListsLayout& layout, const ListsDesk& desk, std::uint32_t first, QRectF line)
    {
        const std::uint32_t cpus = desk.world.layout.nr_cpus;
        layout.texts.push_back(
            {line, Qt::AlignLeft | Qt::AlignVCenter, Role::More,
             QCoreApplication::translate("Lists", "+%n CPUs", nullptr, static_cast<int>(cpus - first))});
        const QRectF rest(line.left(), line.top(), desk.metrics.digit * 7, line.height());
        for (std::uint32_t cpu = first; cpu < cpus; ++cpu)
            for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
                layout.rests.push_back({desk.world.layout.pcp_list(desk.zone, CpuId(cpu), pindex), rest});
    }

    QStringList pcp_notes(const ListsDesk& desk)
    {
        const int batch = desk.world.pcp_batch[desk.world.layout.pcp(desk.zone, CpuId{0})];
        return {QCoreApplication::translate("Lists", "pages / high · batch %1").arg(batch),
                QCoreApplication::translate("Lists", "batch %1").arg(batch)};
    }

} // namespace

void place_pcp(ListsLayout& layout, const ListsDesk& desk, QRectF area)
{
    place_heading(layout, desk, area, QCoreApplication::translate("Lists", "Per-CPU lists"), pcp_notes(desk));
    const double top = area.top() + desk.heading, height = area.height() - desk.heading;
    const std::uint32_t cpus = desk.world.layout.nr_cpus;
    const bool one_line = height / cpus < rows_of_a_block * desk.row;
    const double pitch = std::clamp(height / cpus, desk.row, desk.row * (rows_by_type + 0.4));
    const auto fitting = static_cast<std::uint32_t>(height / pitch + 1e-6);
    const std::uint32_t shown = cpus <= fitting ? cpus : fitting - 1;
    for (std::uint16_t cpu = 0; cpu < shown; ++cpu)
        (one_line ? place_line : place_block)(layout, desk, CpuId{cpu},
                                              {area.left(), top + cpu * pitch, area.width(), pitch});
    if (shown < cpus)
        place_hidden_cpus(layout, desk, shown, {area.left(), top + shown * pitch, area.width(), desk.row});
}

} // namespace rs
