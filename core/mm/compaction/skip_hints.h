// SPDX-License-Identifier: GPL-3.0-or-later
// What compaction remembers of its last runs: where its scanners stopped, and which pageblocks were not worth a look.
// A bit for each pageblock (PB_migrate_skip) says that nothing was found there; when the scanners have met, the bits of
// pageblocks that have something are cleared before the next start. Kernel: mm/compaction.c.
#pragma once

#include "mm/compaction/compact_control.h"

namespace rs {

inline bool get_pageblock_skip(const World& w, Pfn page)
{
    return w.pageblock_skip[raw(page) / pageblock_nr_pages] != 0;
}
inline void set_pageblock_skip(Machine& m, Pfn page) { m.set<Field::PageblockSkip>(raw(page) / pageblock_nr_pages, 1); }
inline void clear_pageblock_skip(Machine& m, Pfn page)
{
    m.set<Field::PageblockSkip>(raw(page) / pageblock_nr_pages, 0);
}

inline Pfn cached_pfn(const World& w, ZoneId zone, CompactPfn which)
{
    return Pfn{w.compact_pfn[w.layout.compact_pfn(zone, which)]};
}
inline void set_cached_pfn(Machine& m, ZoneId zone, CompactPfn which, Pfn pfn)
{
    m.set<Field::CompactPfnOf>(m.layout().compact_pfn(zone, which), raw(pfn));
}
/// Both, as async and sync compaction start where the other left off.
void set_cached_migrate_pfns(Machine& m, ZoneId zone, Pfn pfn);

/// Kernel: isolation_suitable().
inline bool isolation_suitable(const World& w, const CompactControl& cc, Pfn page)
{
    return cc.ignore_skip_hint || !get_pageblock_skip(w, page);
}

/// Whether the pageblock was marked already; marks it. Asks only at its first page. Kernel: test_and_set_skip().
bool test_and_set_skip(Machine& m, const CompactControl& cc, Pfn page);

/// The migrate scanner need not come back to the pageblock that ends here, nor below. Kernel: update_cached_migrate().
void update_cached_migrate(Machine& m, const CompactControl& cc, Pfn pfn);

/// The free scanner found nothing in the pageblock. Kernel: update_pageblock_skip().
void update_pageblock_skip(Machine& m, const CompactControl& cc, Pfn page, Pfn block_start);

/// Whether a block of at least a pageblock is in use there: neither source nor target until it is free.
/// Kernel: pageblock_skip_persistent().
bool pageblock_skip_persistent(const World& w, Pfn page);

/// The next run starts at the zone's ends. Kernel: reset_cached_positions().
void reset_cached_positions(Machine& m, ZoneId zone);

/// If the scanners of an allocation have met (compact_blockskip_flush): clears the bits of pageblocks that have pages
/// to move or free ones, and starts there. Kernel: __reset_isolation_suitable().
void reset_isolation_suitable(Machine& m, ZoneId zone);
/// The same for all zones of a node, before its kswapd sleeps. Kernel: reset_isolation_suitable().
void reset_isolation_suitable(Machine& m, NodeId node);

} // namespace rs
