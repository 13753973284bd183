// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fs_writeback/inode_lists.h"

#include "base/time_units.h"
#include "mm/filemap/open_file.h"
#include "mm/page_writeback/backing_dev.h"
#include "sched/jiffies.h"
#include "world/cells.h"

#include <algorithm>

namespace rs {

namespace {

    template <class Writer>
    void join(Writer& m, MappingId prev, MappingId next)
    {
        m.template set<Field::MappingIoNext>(raw(prev), raw(next));
        m.template set<Field::MappingIoPrev>(raw(next), raw(prev));
    }

    /// A file on no list leads to itself or, as long as it never was on one, to file 0 both ways.
    template <class Writer>
    void take_off(Writer& m, MappingId inode)
    {
        const World& w = m.world();
        const MappingId prev = io_list_prev(w, inode), next = io_list_next(w, inode);
        if (io_list_next(w, prev) != inode || prev == inode)
            return;
        join(m, prev, next);
        join(m, inode, inode);
    }

    std::uint64_t dirtied_when(const World& w, MappingId inode) { return w.mapping_dirtied_when[at(inode)]; }

    /// All of a list, in order, behind the files that are on another. Kernel: list_splice_init().
    void splice(Machine& m, DiskId disk, WbList from, WbList to)
    {
        const World& w = m.world();
        const MappingId head = w.layout.wb_list(disk, from);
        while (!io_list_empty(w, disk, from))
            inode_io_list_move(m, io_list_prev(w, head), disk, to);
    }

} // namespace

bool wb_has_dirty_io(const World& w, DiskId disk)
{
    return !io_list_empty(w, disk, WB_B_DIRTY) || !io_list_empty(w, disk, WB_B_IO) ||
           !io_list_empty(w, disk, WB_B_MORE_IO);
}

std::uint64_t nr_dirty_inodes(const World& w, DiskId disk)
{
    std::uint64_t inodes = 0;
    for (int list = 0; list < NR_WB_LISTS; ++list) {
        const MappingId head = w.layout.wb_list(disk, WbList(list));
        for (MappingId inode = io_list_prev(w, head); inode != head; inode = io_list_prev(w, inode))
            ++inodes;
    }
    return inodes;
}

template <class Writer>
void inode_io_list_move(Writer& m, MappingId inode, DiskId disk, WbList list)
{
    take_off(m, inode);
    const MappingId head = m.world().layout.wb_list(disk, list);
    join(m, inode, io_list_next(m.world(), head));
    join(m, head, inode);
}

template void inode_io_list_move(Machine&, MappingId, DiskId, WbList);
template void inode_io_list_move(WorldWriter&, MappingId, DiskId, WbList);

void inode_io_list_del(Machine& m, MappingId inode)
{
    take_off(m, inode);
    set_inode_state(m, inode, I_SYNC_QUEUED, 0);
}

void mark_inode_dirty(Machine& m, MappingId inode, std::uint64_t index)
{
    const World& w = m.world();
    if (inode_has(w, inode, I_DIRTY_PAGES))
        return;
    set_inode_state(m, inode, 0, I_DIRTY_PAGES);
    if (inode_has(w, inode, I_SYNC_QUEUED)) // the flusher puts it where it belongs when it is done with it
        return;
    const DiskId disk = disk_of(w, inode);
    const bool first = !wb_has_dirty_io(w, disk);
    m.set<Field::MappingDirtiedWhen>(raw(inode), jiffies(w));
    inode_io_list_move(m, inode, disk, WB_B_DIRTY);
    if (first)
        wb_wakeup_delayed(m, disk);
    const std::uint64_t flusher_comes = std::max(wb_value(w, disk, WB_DWORK_NS), w.clock_ns[0]);
    m.step(Step::file_became_dirty, w.address_space(inode).inode, index,
           first ? (flusher_comes - w.clock_ns[0]) / ns_per_ms : 0, first);
}

void redirty_tail(Machine& m, MappingId inode, DiskId disk)
{
    const World& w = m.world();
    if (!io_list_empty(w, disk, WB_B_DIRTY) &&
        dirtied_when(w, inode) < dirtied_when(w, io_list_next(w, w.layout.wb_list(disk, WB_B_DIRTY))))
        m.set<Field::MappingDirtiedWhen>(raw(inode), jiffies(w));
    inode_io_list_move(m, inode, disk, WB_B_DIRTY);
    set_inode_state(m, inode, I_SYNC_QUEUED, 0);
}

void requeue_io(Machine& m, MappingId inode, DiskId disk) { inode_io_list_move(m, inode, disk, WB_B_MORE_IO); }

void queue_io(Machine& m, DiskId disk, std::uint64_t dirtied_before)
{
    const World& w = m.world();
    splice(m, disk, WB_B_MORE_IO, WB_B_IO);
    const MappingId head = w.layout.wb_list(disk, WB_B_DIRTY);
    while (!io_list_empty(w, disk, WB_B_DIRTY)) {
        const MappingId oldest = io_list_prev(w, head);
        if (dirtied_when(w, oldest) > dirtied_before)
            return;
        inode_io_list_move(m, oldest, disk, WB_B_IO);
        set_inode_state(m, oldest, 0, I_SYNC_QUEUED);
    }
}

} // namespace rs
