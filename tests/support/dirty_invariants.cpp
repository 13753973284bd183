// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dirty_invariants.h"

#include "mm/filemap/open_file.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace rs::test {

namespace {

    using Faults = std::vector<std::string>;

    struct Found {
        std::map<NodeId, std::int64_t> dirty, writeback;
        std::map<ZoneId, std::int64_t> pending;
        std::map<DiskId, std::uint64_t> wb_dirty, wb_writeback;
    };

    void look_at(const World& w, Pfn folio, Found& found, Faults& faults)
    {
        const bool dirty = w.has(folio, PG_dirty) && can_writeback(w, folio), writeback = w.has(folio, PG_writeback);
        const ZoneId zone = w.page_zone(folio);
        found.dirty[zone_to_nid(zone)] += dirty;
        found.writeback[zone_to_nid(zone)] += writeback;
        found.pending[zone] += dirty + writeback;
        if (!can_writeback(w, folio))
            return;
        const MappingId mapping = w.mapping_of(folio);
        const DiskId disk = disk_of(w, mapping);
        found.wb_dirty[disk] += dirty;
        found.wb_writeback[disk] += writeback;
        const std::uint64_t index = w.pages.index[at(folio)];
        if (xa_get_mark(w, mapping, index, PAGECACHE_TAG_DIRTY) != dirty)
            faults.push_back(fmt::format("page {}: dirty {}, but its mark says otherwise", raw(folio), dirty));
        if (xa_get_mark(w, mapping, index, PAGECACHE_TAG_WRITEBACK) != writeback)
            faults.push_back(fmt::format("page {}: writeback {}, but its mark says otherwise", raw(folio), writeback));
        if (dirty && !inode_has(w, mapping, I_DIRTY_PAGES) && !inode_has(w, mapping, I_SYNC))
            faults.push_back(fmt::format("page {} is dirty, but its file is not", raw(folio)));
    }

    void compare(Faults& faults, std::string_view what, std::int64_t counted, std::int64_t pages)
    {
        if (counted != pages)
            faults.push_back(fmt::format("{}: {} counted, but {} pages", what, counted, pages));
    }

    std::set<MappingId> files_on_lists(const World& w, Faults& faults)
    {
        std::set<MappingId> files;
        for (std::uint32_t disk = 0; disk < max_disks; ++disk)
            for (int list = 0; list < NR_WB_LISTS; ++list) {
                const MappingId head = w.layout.wb_list(DiskId(disk), WbList(list));
                for (MappingId file = io_list_prev(w, head); file != head; file = io_list_prev(w, file))
                    if (!files.insert(file).second || io_list_prev(w, io_list_next(w, file)) != file)
                        faults.push_back(fmt::format("file {}: on two lists, or not linked back", raw(file)));
            }
        return files;
    }

} // namespace

std::vector<std::string> find_dirty_inconsistencies(const World& w)
{
    Faults faults;
    Found found;
    for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
        if ((w.pages.flags[pfn] & (PG_dirty | PG_writeback)) != 0)
            look_at(w, Pfn{pfn}, found, faults);
    for (std::uint32_t i = 0; i < w.layout.nr_nodes; ++i) {
        const NodeId node{static_cast<std::uint16_t>(i)};
        compare(faults, "nr_dirty", node_page_state_snapshot(w, node, NR_FILE_DIRTY), found.dirty[node]);
        compare(faults, "nr_writeback", node_page_state_snapshot(w, node, NR_WRITEBACK), found.writeback[node]);
    }
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        compare(faults, "nr_zone_write_pending", zone_page_state_snapshot(w, ZoneId(zone), NR_ZONE_WRITE_PENDING),
                found.pending[ZoneId(zone)]);
    for (std::uint32_t i = 0; i < max_disks; ++i) {
        const DiskId disk{static_cast<std::uint8_t>(i)};
        compare(faults, "WB_RECLAIMABLE", static_cast<std::int64_t>(wb_stat_sum(w, disk, WB_RECLAIMABLE)),
                static_cast<std::int64_t>(found.wb_dirty[disk]));
        compare(faults, "WB_WRITEBACK", static_cast<std::int64_t>(wb_stat_sum(w, disk, WB_WRITEBACK)),
                static_cast<std::int64_t>(found.wb_writeback[disk]));
    }
    const std::set<MappingId> listed = files_on_lists(w, faults);
    for (std::uint32_t i = 0; i < w.nr_mappings[0]; ++i) {
        const MappingId file{i};
        if (inode_has(w, file, I_DIRTY_PAGES) && !listed.contains(file))
            faults.push_back(fmt::format("file {} has dirty pages, but is on no list", i));
    }
    return faults;
}

} // namespace rs::test
