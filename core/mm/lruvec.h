// SPDX-License-Identifier: GPL-3.0-or-later
// Putting folios on LRU lists and taking them off, with the counters that go with it.
// Kernel: include/linux/mm_inline.h.
#pragma once

#include "mm/vmstat.h"
#include "world/machine.h"

namespace rs {

/// Whether the folio counts as file cache: not backed by swap. Kernel: folio_is_file_lru().
inline bool folio_is_file_lru(const World& w, Pfn folio) { return !w.has(folio, PG_swapbacked); }

/// Pages in the folio: 1 << order for a compound page on an LRU list. Kernel: folio_nr_pages().
inline std::uint32_t folio_nr_pages(const World& w, Pfn folio) { return pages_in(w.order(folio)); }

/// The list that the folio belongs on by its flags. Kernel: folio_lru_list().
LruList folio_lru_list(const World& w, Pfn folio);

/// Adds to the counters of a list, node and zone. Kernel: update_lru_size().
void update_lru_size(Machine& m, NodeId node, LruList lru, ZoneType zone, std::int64_t pages);

/// At the head (youngest). Kernel: lruvec_add_folio().
void lruvec_add_folio(Machine& m, Pfn folio);
/// At the tail (next to be scanned). Kernel: lruvec_add_folio_tail().
void lruvec_add_folio_tail(Machine& m, Pfn folio);
/// Kernel: lruvec_del_folio().
void lruvec_del_folio(Machine& m, Pfn folio);

/// Whether reclaim may take it at all: not locked in memory. Kernel: folio_evictable().
inline bool folio_evictable(const World& w, Pfn folio) { return !w.has(folio, PG_mlocked); }

} // namespace rs
