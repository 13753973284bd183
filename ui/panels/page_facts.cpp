// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_facts.h"

#include "geometry/number_text.h"
#include "latin1.h"
#include "models/zones.h"
#include "panels/page_whereabouts.h"

#include <QCoreApplication>
#include <QStringList>

namespace rs {

namespace {

    struct PageFacts {
        Q_DECLARE_TR_FUNCTIONS(PageFacts)

    public:
        static QString use(PageUse use);
        static QString identity(const World& world, Pfn pfn);
        static QString address(const World& world, Pfn pfn);
        static QString block_text(const PageBlock& block);
        static QString all(const World& world, Pfn pfn);
    };

    constexpr std::pair<PageFlag, const char*> flag_names[] = {
        {PG_referenced, "referenced"},   {PG_active, "active"},         {PG_dirty, "dirty"},
        {PG_writeback, "writeback"},     {PG_swapbacked, "swapbacked"}, {PG_swapcache, "swapcache"},
        {PG_uptodate, "uptodate"},       {PG_locked, "locked"},         {PG_workingset, "workingset"},
        {PG_unevictable, "unevictable"}, {PG_mlocked, "mlocked"},       {PG_reclaim, "reclaim/readahead"},
        {PG_private, "private"},         {PG_lru, "lru"},
    };

    QString flags_text(const World& world, Pfn pfn)
    {
        QStringList names;
        for (const auto& [flag, name] : flag_names)
            if (world.has(pfn, flag))
                names << QLatin1String(name);
        return names.isEmpty() ? QStringLiteral("–") : names.join(QLatin1Char(' '));
    }

    QString PageFacts::use(PageUse use)
    {
        switch (use) {
        case PageUse::Free: return tr("free");
        case PageUse::Buddy: return tr("first page of a free block");
        case PageUse::Hole: return tr("no memory here");
        case PageUse::Reserved: return tr("reserved");
        case PageUse::Slab: return tr("slab");
        case PageUse::PageTable: return tr("page table");
        case PageUse::Kernel: return tr("kernel");
        case PageUse::Tail: return tr("tail of a compound page");
        case PageUse::Movable: return tr("movable driver page");
        case PageUse::Anon: return tr("anonymous memory");
        case PageUse::File: return tr("page cache of a file");
        case PageUse::Shmem: return tr("page cache of shmem or tmpfs");
        }
        return {};
    }

    QString PageFacts::identity(const World& world, Pfn pfn)
    {
        const std::uint64_t mapping = world.pages.mapping[at(pfn)];
        if (mapping == 0)
            return {};
        if (world.has(pfn, PG_swapcache))
            return tr("swap entry %1").arg(mapping - 1);
        return tr("inode %1, index %2").arg(world.address_space(world.mapping_of(pfn)).inode).arg(world.pages.index[at(pfn)]);
    }

    /// Where the page is in the machine, outermost first.
    QString PageFacts::address(const World& world, Pfn pfn)
    {
        return tr("pfn %1 · zone %2 · pageblock %3, %4")
            .arg(number_text(raw(pfn)), zone_title(world, world.page_zone(pfn)),
                 number_text(raw(pfn) / pageblock_nr_pages),
                 latin1(migratetype_names[world.pageblock_migratetype(pfn)]));
    }

    QString PageFacts::block_text(const PageBlock& block)
    {
        if (block.order == Order{0})
            return tr("order 0");
        return tr("order %1: pfn %2 to %3")
            .arg(raw(block.order))
            .arg(number_text(raw(block.first)), number_text(raw(block.first) + pages_in(block.order) - 1));
    }

    QString PageFacts::all(const World& world, Pfn pfn)
    {
        if (world.use(pfn) == PageUse::Hole)
            return tr("pfn %1").arg(number_text(raw(pfn))) + QLatin1Char('\n') + use(PageUse::Hole);
        const auto number = [](const auto& array, Pfn page) { return number_text(array[at(page)]); };
        const PageBlock block = PageKinds(world).block_of(pfn);
        QStringList lines;
        lines << address(world, pfn);
        lines << tr("%1, %2").arg(use(world.use(pfn)), block_text(block));
        lines << page_whereabouts(world, block);
        lines << tr("flags: %1").arg(flags_text(world, pfn));
        lines << tr("references %1, mapped %2 times")
                     .arg(number(world.pages.refcount, pfn), number(world.pages.mapcount, pfn));
        if (const QString cached = identity(world, pfn); !cached.isEmpty())
            lines << cached;
        return lines.join(QLatin1Char('\n'));
    }

} // namespace

QString page_facts(const World& world, Pfn pfn) { return PageFacts::all(world, pfn); }

} // namespace rs
