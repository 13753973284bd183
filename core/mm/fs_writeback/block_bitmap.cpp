// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fs_writeback/block_bitmap.h"

#include "mm/filemap/folio_lock.h"
#include "mm/filemap/open_file.h"
#include "mm/filemap/page_cache.h"
#include "mm/filemap/readahead.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/mempolicy.h"
#include "mm/swap.h"

namespace rs {

namespace {

    // Where the recorded file systems have the bitmap of their first group, and how many inodes a group has.
    constexpr std::uint64_t first_bitmap_page = 21, inodes_per_group = 8192;
    constexpr std::uint64_t disk_major = 254;

    /// A block device's own pages are those of an inode that bears its number. Kernel: blkdev_get_no_open().
    AddressSpace device_of(DiskId disk) { return {disk_major << 20 | raw(disk), false}; }

    /// The page of the device, in its cache and with a reference; no_pfn: there is no memory. Kernel: __getblk().
    Co<Pfn> get_device_page(Kernel k, MappingId device, std::uint64_t index)
    {
        Machine& m = k.m;
        if (const Pfn cached = filemap_get_folio(m.world(), device, index); cached != no_pfn) {
            m.add<Field::PageRefcount>(raw(cached), 1);
            co_return cached;
        }
        constexpr Gfp gfp = (mapping_gfp_mask & ~GFP_BIT_FS) | GFP_BIT_NOFAIL;
        const Pfn folio = co_await filemap_alloc_folio(k, gfp, {cpu_to_node(m.world(), m.cpu())});
        if (folio == no_pfn)
            co_return no_pfn;
        if (filemap_add_folio(m, device, folio, index, gfp)) {
            m.set_flag(folio, PG_private);
            m.add<Field::PageRefcount>(raw(folio), 1);
            folio_unlock(m, folio);
            co_return folio;
        }
        folio_put(m, folio);
        co_return no_pfn;
    }

    /// Kernel: bh_read().
    Co<void> read_and_wait(Kernel k, Pfn folio)
    {
        Machine& m = k.m;
        if (!m.world().has(folio, PG_uptodate) && !m.world().has(folio, PG_locked)) {
            m.set_flag(folio, PG_locked);
            read_folio(m, folio);
        }
        co_await folio_wait_locked(k, folio);
    }

} // namespace

Co<void> read_block_bitmap(Kernel k, MappingId mapping)
{
    Machine& m = k.m;
    const World& w = m.world();
    if (inode_has(w, mapping, BLOCKS_KNOWN))
        co_return;
    set_inode_state(m, mapping, 0, BLOCKS_KNOWN);
    const std::uint64_t inode = w.address_space(mapping).inode;
    const DiskId disk = disk_of(w, mapping);
    const auto device = mapping_for(m, device_of(disk), disk);
    if (!device || *device == mapping) // a device's own pages have their places
        co_return;
    const std::uint64_t index = first_bitmap_page + inode / inodes_per_group;
    const Pfn folio = co_await get_device_page(k, *device, index);
    if (folio == no_pfn)
        co_return;
    m.step(Step::block_bitmap_read, inode, index, w.has(folio, PG_uptodate));
    co_await read_and_wait(k, folio);
    folio_put(m, folio);
}

} // namespace rs
