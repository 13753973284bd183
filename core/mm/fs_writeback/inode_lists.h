// SPDX-License-Identifier: GPL-3.0-or-later
// Files with dirty pages, in the order in which the flusher takes them:
//
//     newly dirtied ==> b_dirty   b_io ==> written   b_more_io
//                       young..old      the last first
//
// When b_io is empty it gets b_more_io, and of b_dirty what is old enough. Kernel: fs/fs-writeback.c.
#pragma once

#include "world/machine.h"

namespace rs {

inline bool is_list_head(const World& w, MappingId inode) { return raw(inode) >= w.layout.nr_pfns; }
inline MappingId io_list_next(const World& w, MappingId at_) { return MappingId(w.mapping_io_next[at(at_)]); }
/// Of a head: the last file, which is the next in turn.
inline MappingId io_list_prev(const World& w, MappingId at_) { return MappingId(w.mapping_io_prev[at(at_)]); }
inline bool io_list_empty(const World& w, DiskId disk, WbList list)
{
    const MappingId head = w.layout.wb_list(disk, list);
    return io_list_prev(w, head) == head;
}
/// Whether any file of the disk waits for the flusher. Kernel: wb_has_dirty_io().
bool wb_has_dirty_io(const World& w, DiskId disk);
/// Files on the disk's lists.
std::uint64_t nr_dirty_inodes(const World& w, DiskId disk);

inline bool inode_has(const World& w, MappingId inode, InodeState bit) { return (w.mapping_state[at(inode)] & bit) != 0; }
inline void set_inode_state(Machine& m, MappingId inode, unsigned clear, unsigned set)
{
    m.set<Field::MappingState>(raw(inode), (m.world().mapping_state[at(inode)] & ~clear) | set);
}

/// Takes a file off its list, if it is on one, and puts it first on another. Through a Machine, or into a World that is
/// being put together. Kernel: inode_io_list_move_locked().
template <class Writer>
void inode_io_list_move(Writer& m, MappingId inode, DiskId disk, WbList list);
/// Off its list: it is clean. Kernel: inode_cgwb_move_to_attached().
void inode_io_list_del(Machine& m, MappingId inode);

/// The file has a dirty page. One that had none goes on b_dirty, and the first one of the disk has the flusher called.
/// `index`: the page. Kernel: __mark_inode_dirty() with I_DIRTY_PAGES.
void mark_inode_dirty(Machine& m, MappingId inode, std::uint64_t index);

/// Back to b_dirty, as the youngest. Kernel: redirty_tail_locked().
void redirty_tail(Machine& m, MappingId inode, DiskId disk);
/// To the next round. Kernel: requeue_io().
void requeue_io(Machine& m, MappingId inode, DiskId disk);
/// Fills b_io: what was begun, and what of b_dirty was dirtied up to a time (ticks). Kernel: queue_io().
void queue_io(Machine& m, DiskId disk, std::uint64_t dirtied_before);

} // namespace rs
