// SPDX-License-Identifier: GPL-3.0-or-later
// The per-cpu lists: for each CPU how full they are, and their pages, list by list.
#include "geometry/lists_sections.h"
#include "geometry/migratetype_letters.h"
#include "geometry/number_text.h"
#include "models/page_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    using Role = ListsText::Role;

    constexpr double rows_of_a_block = 2.2; ///< a bar, its boxes, some air

    ListRun run_of(const ListsDesk& desk, CpuId cpu, std::uint32_t pindex)
    {
        const auto [order, mt] = pcp_list_meaning(pindex);
        ListRun run{desk.world.layout.pcp_list(desk.zone, cpu, pindex), {.group = PageBox::Group::Pcp, .type = mt}, 0};
        run.like.mark[0] = migratetype_letters[mt];
        if (order > Order{0})
            run.like.mark[1] = static_cast<char>('0' + raw(order));
        run.box = desk.metrics.page_box() * (order == Order{0} ? 1 : 1.8);
        return run;
    }

    void place_boxes(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF area)
    {
        std::vector<ListRun> runs;
        for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
            runs.push_back(run_of(desk, cpu, pindex));
        place_runs(layout, desk.world, runs, area, desk.metrics);
    }

    void place_block(ListsLayout& layout, const ListsDesk& desk, CpuId cpu, QRectF area, bool one_line)
    {
        const World& w = desk.world;
        const double digit = desk.metrics.digit;
        const std::uint32_t pcp = w.layout.pcp(desk.zone, cpu);
        const int count = w.pcp_count[pcp], high = w.pcp_high[pcp];
        const QRectF line(area.left(), area.top(), area.width(), desk.row);
        QRectF bar = line.adjusted(digit * 7, desk.row * 0.25, -digit * 9, -desk.row * 0.25);
        QRectF boxes(bar.left(), line.bottom(), area.width() - digit * 7, desk.box);
        if (one_line) {
            bar.setWidth(digit * 6);
            boxes = QRectF(bar.right() + digit, line.top() + (desk.row - desk.box) / 2,
                           line.right() - digit * 10 - bar.right(), desk.box);
        }
        layout.bars.push_back({bar, high <= 0 ? 0 : std::clamp(static_cast<double>(count) / high, 0.0, 1.0)});
        layout.texts.push_back({line, Qt::AlignLeft | Qt::AlignVCenter, Role::Name,
                                QCoreApplication::translate("Lists", "CPU %1").arg(raw(cpu))});
        layout.texts.push_back({line, Qt::AlignRight | Qt::AlignVCenter, Role::Number,
                                QStringLiteral("%1/%2").arg(number_text(count), number_text(high))});
        place_boxes(layout, desk, cpu, boxes);
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

    QString pcp_note(const ListsDesk& desk)
    {
        const std::uint32_t pcp = desk.world.layout.pcp(desk.zone, CpuId{0});
        return QCoreApplication::translate("Lists", "pages / high · batch %1").arg(desk.world.pcp_batch[pcp]);
    }

} // namespace

void place_pcp(ListsLayout& layout, const ListsDesk& desk, QRectF area)
{
    place_heading(layout, desk, area, QCoreApplication::translate("Lists", "Per-CPU lists"), pcp_note(desk));
    const double top = area.top() + desk.heading, height = area.height() - desk.heading;
    const std::uint32_t cpus = desk.world.layout.nr_cpus;
    const bool one_line = height / cpus < rows_of_a_block * desk.row;
    const double pitch = std::clamp(height / cpus, desk.row, desk.row * (rows_of_a_block + 0.6));
    const auto fitting = static_cast<std::uint32_t>(height / pitch + 1e-6);
    const std::uint32_t shown = cpus <= fitting ? cpus : fitting - 1;
    for (std::uint16_t cpu = 0; cpu < shown; ++cpu)
        place_block(layout, desk, CpuId{cpu}, {area.left(), top + cpu * pitch, area.width(), pitch}, one_line);
    if (shown < cpus)
        place_hidden_cpus(layout, desk, shown, {area.left(), top + shown * pitch, area.width(), desk.row});
}

} // namespace rs
