// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/page_cache.h"
#include "mm/lruvec.h"
#include "mm/migrate.h"
#include "mm/page_alloc/free.h"
#include "mm/swap.h"
#include "mm/vmscan/isolate.h"

namespace rs {

namespace {

    /// What a new page takes over from the old one. Kernel: folio_migrate_mapping(), folio_migrate_flags().
    constexpr std::uint16_t migrating_flags = PG_referenced | PG_active | PG_dirty | PG_swapbacked | PG_swapcache |
                                              PG_uptodate | PG_workingset | PG_unevictable | PG_mlocked | PG_reclaim |
                                              PG_private | PG_anon;

    /// References that nobody but those who take part holds: ours, the cache's and that of its buffers.
    /// Kernel: folio_expected_refs().
    std::uint32_t folio_expected_refs(const World& w, Pfn folio)
    {
        if (w.pages.mapping[at(folio)] == 0)
            return 1;
        return w.has(folio, PG_private) ? 3 : 2;
    }

    /// A block of a file system's own, read by its buffer: it never becomes up to date as a page.
    bool is_metadata(const World& w, Pfn folio)
    {
        return w.use(folio) == PageUse::File && w.has(folio, PG_private) && !w.has(folio, PG_uptodate);
    }

    /// While it is mounted, a file system holds the buffers of its superblock and of the group descriptors behind it:
    /// the first pages of its device. Kernel: the check of b_count in buffer_migrate_folio_norefs().
    bool buffers_are_held(const World& w, Pfn folio)
    {
        if (!is_metadata(w, folio) || w.pages.mapping[at(folio)] == 0)
            return false;
        for (std::uint64_t index = 0; index < w.pages.index[at(folio)]; ++index)
            if (const Pfn before = filemap_get_folio(w, w.mapping_of(folio), index);
                before == no_pfn || !is_metadata(w, before))
                return false;
        return true;
    }

    /// Takes a page out of all page tables, or puts one into them. Kernel: try_to_migrate(), remove_migration_ptes().
    void set_mapcount(Machine& m, Pfn folio, std::uint32_t mapcount)
    {
        const World& w = m.world();
        const std::int64_t change = std::int64_t{mapcount} - w.pages.mapcount[at(folio)];
        m.set<Field::PageMapcount>(raw(folio), mapcount);
        m.add<Field::PageRefcount>(raw(folio), change);
        mod_node_page_state(m, zone_to_nid(w.page_zone(folio)), w.has(folio, PG_anon) ? NR_ANON_MAPPED : NR_FILE_MAPPED,
                            change > 0 ? 1 : -1);
    }

    /// What the page tables know of the page goes to its flags: programs have written to their anonymous memory.
    void unmap(Machine& m, Pfn folio)
    {
        if (m.world().has(folio, PG_anon))
            m.set_flag(folio, PG_dirty);
        set_mapcount(m, folio, 0);
    }

    /// Kernel: folio_migrate_mapping(), folio_migrate_copy().
    void take_place(Machine& m, Pfn src, Pfn dst)
    {
        const World& w = m.world();
        const bool cached = w.pages.mapping[at(src)] != 0;
        const bool buffers = cached && w.has(src, PG_private);
        m.set_use(dst, w.use(src));
        m.set<Field::PageIndex>(raw(dst), w.pages.index[at(src)]);
        m.set<Field::PageOwner>(raw(dst), w.pages.owner[at(src)]);
        m.set<Field::PageOwner>(raw(src), 0);
        m.set<Field::PageMapping>(raw(dst), w.pages.mapping[at(src)]);
        m.set<Field::PageFlags>(raw(dst), w.pages.flags[at(src)] & migrating_flags);
        m.add<Field::PageRefcount>(raw(dst), int{cached} + int{buffers});
        if (cached && !w.has(src, PG_swapcache))
            filemap_replace_folio(m, src, dst);
        m.add<Field::PageRefcount>(raw(src), -(int{cached} + int{buffers}));
        m.set<Field::PageMapping>(raw(src), 0);
        // On its way to be freed it counts as neither; what type of page it is stays known.
        m.set<Field::PageFlags>(raw(src), w.pages.flags[at(src)] & (PG_swapbacked | PG_anon));
    }

    /// A page of a driver, which copies it and has no other references. Kernel: movable_operations::migrate_page.
    MigrateResult migrate_movable_page(Machine& m, Pfn src, Pfn dst)
    {
        m.set_use(dst, PageUse::Movable);
        m.list_del(src);
        free_pages(m, src, Order{0});
        return MigrateResult::Success;
    }

    /// Kernel: migrate_folio_done(); the caller's reference is the last.
    void migrate_folio_done(Machine& m, Pfn src)
    {
        const World& w = m.world();
        m.list_del(src);
        mod_node_page_state(m, zone_to_nid(w.page_zone(src)), isolated_stat(w, src), -1);
        folio_put(m, src);
    }

    /// Takes it out of the page tables and, if nobody else holds it, lets the new page take its place.
    MigrateResult migrate_lru_folio(Machine& m, Pfn src, Pfn dst, MigrateMode mode)
    {
        const World& w = m.world();
        if (w.has(src, PG_locked))
            return MigrateResult::Again;
        if (w.has(src, PG_writeback))
            return mode == MIGRATE_SYNC ? MigrateResult::Again : MigrateResult::Busy;
        const std::uint32_t mapcount = w.pages.mapcount[at(src)];
        if (mapcount != 0)
            unmap(m, src);
        const std::uint32_t refcount = w.pages.refcount[at(src)], expected = folio_expected_refs(w, src);
        const bool buffers_held = buffers_are_held(w, src);
        if (refcount != expected || buffers_held) {
            if (mapcount != 0)
                set_mapcount(m, src, mapcount);
            m.step(Step::page_not_migrated, src, refcount, expected, buffers_held);
            return MigrateResult::Again;
        }
        take_place(m, src, dst);
        folio_add_lru(m, dst);
        if (mapcount != 0) {
            lru_add_drain(m); // the kernel wants it on its list before it is mapped, for mlock's sake
            set_mapcount(m, dst, mapcount);
        }
        folio_put(m, dst);
        migrate_folio_done(m, src);
        return MigrateResult::Success;
    }

} // namespace

MigrateResult migrate_folio(Machine& m, Pfn src, Pfn dst, MigrateMode mode)
{
    m.spend(migrate_folio_cost_ns);
    const bool movable = m.world().use(src) == PageUse::Movable;
    const MigrateResult result = movable ? migrate_movable_page(m, src, dst) : migrate_lru_folio(m, src, dst, mode);
    if (result == MigrateResult::Success)
        m.step(Step::page_migrated, src, dst);
    return result;
}

} // namespace rs
