// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_colours.h"

namespace rs {

namespace {

    constexpr float pale = 0.28F; ///< of the colour; the rest is the panel's surface

    QColor mixed(const QColor& a, const QColor& b, float share_of_a)
    {
        const float rest = 1 - share_of_a;
        return QColor::fromRgbF(a.redF() * share_of_a + b.redF() * rest, a.greenF() * share_of_a + b.greenF() * rest,
                                a.blueF() * share_of_a + b.blueF() * rest);
    }

} // namespace

QColor colour_of(PageKind kind, const Palette& p)
{
    switch (kind) {
    case PageKind::Hole: return p.surface;
    case PageKind::Reserved: return p.reserved_page;
    case PageKind::Kernel: return p.kernel_page;
    case PageKind::Slab: return p.slab_page;
    case PageKind::PageTable: return p.page_table_page;
    case PageKind::Driver: return p.driver_page;
    case PageKind::Buddy: return p.free_page;
    case PageKind::Pcp: return p.pcp_page;
    case PageKind::InactiveAnon: return p.lru[LRU_INACTIVE_ANON];
    case PageKind::ActiveAnon: return p.lru[LRU_ACTIVE_ANON];
    case PageKind::InactiveFile: return p.lru[LRU_INACTIVE_FILE];
    case PageKind::ActiveFile: return p.lru[LRU_ACTIVE_FILE];
    case PageKind::Unevictable: return p.lru[LRU_UNEVICTABLE];
    case PageKind::OffLru: return p.off_lru_page;
    case PageKind::Unlisted: return p.unlisted_page;
    case PageKind::Isolated: return p.hot;
    }
    return p.surface;
}

QColor pale_colour(Migratetype type, const Palette& p) { return mixed(p.migratetype[type], p.surface, pale); }

MapColours map_colours(const Palette& p)
{
    MapColours colours;
    for (std::size_t kind = 0; kind < nr_page_kinds; ++kind)
        colours.kind[kind] = colour_of(PageKind(kind), p).rgb();
    for (std::size_t type = 0; type < MIGRATE_TYPES; ++type) {
        colours.used[type] = p.migratetype[type].rgb();
        colours.free[type] = pale_colour(Migratetype(type), p).rgb();
    }
    colours.background = p.surface.rgb();
    return colours;
}

} // namespace rs
