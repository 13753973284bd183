// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_whereabouts.h"

#include "io/state_names.h"
#include "latin1.h"
#include "mm/lruvec.h"
#include "models/page_place.h"
#include "world/lists.h"

#include <QCoreApplication>

namespace rs {

namespace {

    struct PageWhereabouts {
        Q_DECLARE_TR_FUNCTIONS(PageWhereabouts)

    public:
        static QString words(const World& world, const PagePlace& place);
        static QString batch(const World& world, Pfn pfn);
        static QString isolated(const World& world, const PagePlace& place);
        static QString none() { return tr("on no list"); }
    };

    bool is_linked(const World& world, Pfn pfn) { return world.links[at(page_node(pfn))] != Link{}; }

    /// The list tells what it is, not the page: a stolen block is on another type's list than its pageblock's.
    PagePlace place_on_list(const World& world, Pfn pfn)
    {
        if (!is_linked(world, pfn))
            return {};
        ListNode node = list_next(world, page_node(pfn));
        while (!world.layout.is_head(node))
            node = list_next(world, node);
        return place_of_list(world.layout, node, world.local_list_name);
    }

    /// The folio's flags tell it, without a walk along a list that may be long.
    PagePlace place_on_lru(const World& world, Pfn pfn)
    {
        return {
            .kind = PagePlace::Kind::Lru, .lru = folio_lru_list(world, pfn), .node = zone_to_nid(world.page_zone(pfn))};
    }

    QString PageWhereabouts::words(const World& world, const PagePlace& place)
    {
        switch (place.kind) {
        case PagePlace::Kind::Buddy:
            return tr("buddy free list, order %1, %2").arg(raw(place.order)).arg(latin1(migratetype_names[place.type]));
        case PagePlace::Kind::Pcp:
            return tr("per-CPU list of CPU %1, order %2, %3")
                .arg(raw(place.cpu))
                .arg(raw(place.order))
                .arg(latin1(migratetype_names[place.type]));
        case PagePlace::Kind::Lru:
            return tr("LRU list %1 of node %2").arg(latin1(lru_names[place.lru])).arg(raw(place.node));
        case PagePlace::Kind::Isolated: return isolated(world, place);
        case PagePlace::Kind::Held:
        case PagePlace::Kind::Batch: return none();
        }
        return {};
    }

    QString PageWhereabouts::isolated(const World& world, const PagePlace& place)
    {
        const std::uint32_t task = (raw(place.list) - world.layout.first_local_head()) / local_lists_per_task;
        return tr("%1 of task %2").arg(latin1(info(place.name).name), QString::fromStdString(world.task_names[task]));
    }

    /// A folio stays on its LRU list in some batches; in the others it is on no list.
    QString PageWhereabouts::batch(const World& world, Pfn pfn)
    {
        for (std::uint16_t cpu = 0; cpu < world.layout.nr_cpus; ++cpu)
            for (const BatchName& which : batch_names)
                for (std::uint32_t slot = 0; slot < world.batch_count[world.layout.batch(CpuId{cpu}, which.batch)];
                     ++slot)
                    if (Pfn{world.batch_folio[world.layout.batch_slot(CpuId{cpu}, which.batch, slot)]} == pfn)
                        return tr("batch %1 of CPU %2").arg(latin1(which.name)).arg(cpu);
        return {};
    }

} // namespace

QString page_whereabouts(const World& world, const PageBlock& block)
{
    switch (block.kind) {
    case PageKind::Buddy:
    case PageKind::Pcp:
    case PageKind::Isolated: return PageWhereabouts::words(world, place_on_list(world, block.first));
    case PageKind::InactiveAnon:
    case PageKind::ActiveAnon:
    case PageKind::InactiveFile:
    case PageKind::ActiveFile:
    case PageKind::Unevictable: {
        const QString list = PageWhereabouts::words(world, place_on_lru(world, block.first)),
                      batch = PageWhereabouts::batch(world, block.first);
        return batch.isEmpty() ? list : list + QStringLiteral(" · ") + batch;
    }
    case PageKind::OffLru: {
        const QString batch = PageWhereabouts::batch(world, block.first);
        return batch.isEmpty() ? PageWhereabouts::none() : batch;
    }
    case PageKind::Hole:
    case PageKind::Reserved:
    case PageKind::Kernel:
    case PageKind::Slab:
    case PageKind::PageTable:
    case PageKind::Driver:
    case PageKind::Unlisted: return PageWhereabouts::none();
    }
    return {};
}

} // namespace rs
