// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_whereabouts.h"

#include "geometry/lists_sections.h"
#include "io/state_names.h"
#include "latin1.h"
#include "mm/lruvec.h"
#include "mm/page_alloc/pcp.h"
#include "world/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    struct PageWhereabouts {
        Q_DECLARE_TR_FUNCTIONS(PageWhereabouts)

    public:
        static QString buddy(const World& world, const PageBlock& block);
        static QString pcp(const World& world, const PageBlock& block);
        static QString lru(const World& world, Pfn pfn);
        static QString batch(const World& world, Pfn pfn);
        static QString held(const World& world, Pfn pfn);
        static QString none() { return tr("on no list"); }
    };

    bool is_on(const World& world, Pfn pfn, ListNode head)
    {
        for (const Pfn page : pages_of(world, head))
            if (page == pfn)
                return true;
        return false;
    }

    QString type_name(Migratetype type) { return latin1(migratetype_names[type]); }

    QString PageWhereabouts::buddy(const World& world, const PageBlock& block)
    {
        const Migratetype type = world.pageblock_migratetype(block.first);
        return tr("buddy free list, order %1, %2").arg(raw(block.order)).arg(type_name(type));
    }

    QString PageWhereabouts::pcp(const World& world, const PageBlock& block)
    {
        const ZoneId zone = world.page_zone(block.first);
        for (std::uint16_t cpu = 0; cpu < world.layout.nr_cpus; ++cpu)
            for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
                if (pindex_to_order(pindex) == block.order &&
                    is_on(world, block.first, world.layout.pcp_list(zone, CpuId{cpu}, pindex)))
                    return tr("per-CPU list of CPU %1, order %2, %3")
                        .arg(cpu)
                        .arg(raw(block.order))
                        .arg(type_name(pindex_to_migratetype(pindex)));
        return none();
    }

    QString PageWhereabouts::lru(const World& world, Pfn pfn)
    {
        return tr("LRU list %1 of node %2")
            .arg(latin1(lru_names[folio_lru_list(world, pfn)]))
            .arg(raw(zone_to_nid(world.page_zone(pfn))));
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

    QString PageWhereabouts::held(const World& world, Pfn pfn)
    {
        for (const LocalPages& list : local_lists(world))
            if (is_on(world, pfn, list.head))
                return tr("%1 of task %2")
                    .arg(latin1(info(list.name).name), QString::fromStdString(world.task_names[at(list.task)]));
        return none();
    }

} // namespace

QString page_whereabouts(const World& world, const PageBlock& block)
{
    switch (block.kind) {
    case PageKind::Buddy: return PageWhereabouts::buddy(world, block);
    case PageKind::Pcp: return PageWhereabouts::pcp(world, block);
    case PageKind::Isolated: return PageWhereabouts::held(world, block.first);
    case PageKind::InactiveAnon:
    case PageKind::ActiveAnon:
    case PageKind::InactiveFile:
    case PageKind::ActiveFile:
    case PageKind::Unevictable: {
        const QString list = PageWhereabouts::lru(world, block.first),
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
