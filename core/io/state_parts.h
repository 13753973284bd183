// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a state dump, in the order in which they stand there. For state_reader.cpp only.
//
//     header | node 0: counters, its zones, its LRU lists | folio batches | node 1 ... | events | end
//              zone: numbers, free lists, pcp lists, pagemap
#pragma once

#include "io/text_cursor.h"
#include "world/world.h"

#include <unordered_map>
#include <vector>

namespace rs {

/// A dump being read: where the reading is, and the world as far as it is known.
struct StateReading {
    TextCursor in;
    World w;
    /// The files that pages are cached of, by packed AddressSpace: several where file systems use the same inode number.
    std::unordered_map<std::uint64_t, std::vector<MappingId>> files{};
};

/// node, nodereclaim, nstat and lruvec (state_node.cpp).
void read_node_numbers(StateReading& r, NodeId node);
/// Zone lines up to the thresholds of its counters (state_zone.cpp).
void read_zone_numbers(StateReading& r, ZoneId zone);
/// pageblocks and skipbits (state_zone.cpp).
void read_pageblocks(StateReading& r, ZoneId zone);
/// nr_free and free (state_free.cpp).
void read_free_lists(StateReading& r, ZoneId zone);
/// pcp and pcplist (state_free.cpp).
void read_pcp_lists(StateReading& r, ZoneId zone);
/// pagemap (state_pagemap.cpp). The lists of free pages must have been read.
void read_pagemap(StateReading& r, ZoneId zone);
/// lru, p and lruend (state_lru.cpp).
void read_lru_lists(StateReading& r, NodeId node);
/// batch and b (state_lru.cpp). All nodes must have been read.
void read_batches(StateReading& r);

// Helpers of more than one part.

/// A counter of a dump: where its numbers go.
struct CounterPlace {
    std::string_view name;
    std::int64_t& global;
    std::int32_t* first_diff; ///< that of CPU 0
    std::size_t diff_stride; ///< to that of the next CPU
};

/// The global value of a counter and the differences of all CPUs: the rest of an nstat or zstat line. Together they
/// are no less than 0 and no more than `most`.
void read_counter(StateReading& r, const CounterPlace& counter, std::int64_t most);
/// Takes the number of a page frame, which must be in a zone.
Pfn read_pfn(StateReading& r);
/// Appends the page, which must be on no list yet.
void append_to_list(StateReading& r, Pfn pfn, ListNode head);

/// Larger than any counter that is possible, and small enough to be added to.
inline constexpr std::int64_t most_events = std::int64_t{1} << 62;

inline std::string_view name_of(ZoneId zone) { return zone_names[zone_idx(zone)]; }

} // namespace rs
