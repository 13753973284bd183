// SPDX-License-Identifier: GPL-3.0-or-later
// Block devices: those of file systems, and the one that is swapped to.
#pragma once

#include "base/index.h"

#include <cstdint>

namespace rs {

enum class DiskId : std::uint8_t {};
inline constexpr std::uint32_t max_disks = 8;
/// Where anonymous memory goes; the others have files.
inline constexpr DiskId swap_disk{max_disks - 1};
inline constexpr std::uint32_t max_file_disks = max_disks - 1;

struct DiskInfo {
    /// From a request's turn to its end, ns, apart from the transfer of its pages. 0: it answers in its submitter.
    std::uint64_t latency_ns = 0;
    friend bool operator==(const DiskInfo&, const DiskInfo&) = default;
};

inline constexpr std::uint64_t max_disk_latency_us = 60'000'000;

/// What follows a page in a device's queue: the next page, and whether that belongs to the same request.
struct BioNext {
    Pfn page{}; ///< no_pfn: it is the last
    bool same_request = false;
};
constexpr std::uint32_t pack(BioNext next) { return raw(next.page) << 1 | std::uint32_t{next.same_request}; }
constexpr BioNext unpack_bio_next(std::uint32_t packed) { return {Pfn{packed >> 1}, (packed & 1) != 0}; }

} // namespace rs
