// SPDX-License-Identifier: GPL-3.0-or-later
// When a page of a file becomes dirty and when it no longer is, with the counters that go with it.
// Kernel: mm/page-writeback.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Whether the folio's dirtiness counts, and the flusher will write it: page cache of a file on a disk.
/// Kernel: mapping_can_writeback().
inline bool can_writeback(const World& w, Pfn folio)
{
    return w.use(folio) == PageUse::File && w.pages.mapping[at(folio)] != 0;
}

/// Somebody wrote to the folio. False: it was dirty already. Reclaim's wish to have it back as soon as it is clean is
/// forgotten. Kernel: folio_mark_dirty(), filemap_dirty_folio(), folio_account_dirtied().
bool folio_mark_dirty(Machine& m, Pfn folio);

/// It is about to be written; the caller starts writeback, or makes it dirty again. False: it was clean.
/// Kernel: folio_clear_dirty_for_io().
bool folio_clear_dirty_for_io(Machine& m, Pfn folio);

/// It cannot be written now: it is dirty again, as if it had never been clean, so it does not count as dirtied twice.
/// Kernel: folio_redirty_for_writepage(), folio_account_redirty().
void folio_redirty_for_writepage(Machine& m, Pfn folio);

} // namespace rs
