// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to a block device: pages that are read or written together. A device with latency carries out one at a time,
// in the order in which they came; an interrupt tells that it is done:
//
//     submitted   A   B    C
//     device      [ A: latency + pages ][ B: latency + pages ][ C ...
//                                      ^ interrupt: A is done
//
// The driver's interrupt handler runs at the first scheduling point after that moment, in the name of whoever runs then;
// the next request began when the device was free. Kernel: block/bio.c.
#pragma once

#include "world/machine.h"

#include <span>

namespace rs {

/// Hands pages to a device as one request: those under writeback are written, locked ones are read. A device without
/// latency has done with them when this returns. Kernel: submit_bio().
void submit_bio(Machine& m, DiskId disk, std::span<const Pfn> pages);

/// Pages that one request can have. Kernel: include/linux/bio.h.
inline constexpr std::size_t BIO_MAX_VECS = 256;

/// Puts a page at the end of a device's queue. Through a Machine, or into a World that is being put together.
template <class Writer>
void queue_page(Writer& m, DiskId disk, Pfn page, bool same_request);

/// The first request in each device's queue begins now. Into a World that is being put together.
void start_disks(World& w);

/// Ends the requests that are done by now, in the order in which they ended.
void run_disk_interrupts(Machine& m);

/// When the first device will have done with its request, ns of the clock; UINT64_MAX: nobody waits for one.
std::uint64_t next_disk_interrupt(const World& w);

/// Pages in a device's queue, those of the request that it carries out included.
std::uint64_t nr_queued_pages(const World& w, DiskId disk);

} // namespace rs
