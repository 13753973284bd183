// SPDX-License-Identifier: GPL-3.0-or-later
// Reclaim from the kernel's own caches (dentries, inodes ...). A cache comes with a shrinker, which can count its
// objects and scan some of them, freeing those that nobody uses. It is told to scan the same share of its objects as
// reclaim scans of the LRU lists at this priority, less if objects are dear to make anew (seeks).
//
// Small shares are not worth a call: what is less than a batch is put off, and added to what is due next time.
//
//     share of this time + put off before |=========|=========|=========|====|
//                                           batch     batch     batch    put off
//
// Which shrinkers there are: mm/slab/shrinkers.h. Kernel: mm/vmscan.c, include/linux/shrinker.h.
#pragma once

#include "mm/gfp.h"
#include "sched/kernel.h"

namespace rs {

/// Answers of a shrinker that are no numbers of objects: it cannot go on now; it has none at all.
inline constexpr std::uint64_t SHRINK_STOP = ~std::uint64_t{0};
inline constexpr std::uint64_t SHRINK_EMPTY = SHRINK_STOP - 1;
/// Objects a call where a shrinker does not say.
inline constexpr std::int64_t SHRINK_BATCH = 128;

/// What a shrinker is told. Kernel: struct shrink_control.
struct ShrinkControl {
    Gfp gfp_mask{}; ///< of the request that memory is reclaimed for
    NodeId nid{};
    std::uint64_t nr_to_scan = 0; ///< objects
    std::uint64_t nr_scanned = 0; ///< objects: as many, unless scan_objects() says otherwise
};

/// Kernel: struct shrinker.
class Shrinker {
public:
    /// `seeks`: what an object costs to make anew, 2 is usual; 0: nothing, half of them is scanned at any priority.
    /// `batch`: objects a call, 0: SHRINK_BATCH.
    Shrinker(std::uint32_t seeks, std::int64_t batch)
        : seeks_(seeks)
        , batch_(batch == 0 ? SHRINK_BATCH : batch)
    {
    }
    Shrinker(const Shrinker&) = delete;
    Shrinker& operator=(const Shrinker&) = delete;
    virtual ~Shrinker() = default;

    std::uint32_t seeks() const { return seeks_; }
    std::int64_t batch() const { return batch_; }

    /// Objects that may be freed, less than 2^62; 0: unknown or not worth it; or SHRINK_EMPTY.
    virtual std::uint64_t count_objects(const ShrinkControl& sc) = 0;
    /// Scans sc.nr_to_scan objects; how many were freed, or SHRINK_STOP.
    virtual std::uint64_t scan_objects(ShrinkControl& sc) = 0;
    /// Takes all that was put off on the node; objects.
    virtual std::int64_t xchg_nr_deferred(NodeId nid) = 0;
    /// Puts some off.
    virtual void add_nr_deferred(NodeId nid, std::int64_t objects) = 0;

private:
    std::uint32_t seeks_;
    std::int64_t batch_;
};

/// Has one shrinker scan its share; objects freed, or SHRINK_EMPTY. Kernel: do_shrink_slab().
Co<std::uint64_t> do_shrink_slab(Kernel k, ShrinkControl& sc, Shrinker& shrinker, int priority);

} // namespace rs
