// SPDX-License-Identifier: GPL-3.0-or-later
// What a user's write to /proc/sys/vm/dirty_... brings about. Kernel: the proc handlers in mm/page-writeback.c.
#pragma once

#include "world/world.h"

namespace rs {

/// 0 to 100 per cent; dirty_bytes no longer count. Kernel: dirty_ratio_handler().
void write_dirty_ratio(World& w, std::uint32_t per_cent);
/// 0 to 100 per cent; dirty_background_bytes no longer count. Kernel: dirty_background_ratio_handler().
void write_dirty_background_ratio(World& w, std::uint32_t per_cent);
/// Two pages and more; dirty_ratio no longer counts. Kernel: dirty_bytes_handler().
void write_dirty_bytes(World& w, std::uint64_t bytes);
/// 1 and more; dirty_background_ratio no longer counts. Kernel: dirty_background_bytes_handler().
void write_dirty_background_bytes(World& w, std::uint64_t bytes);
/// 10 ms; 0: old data are not looked for. A flusher that was asked for already comes by the new time.
/// Kernel: dirty_writeback_centisecs_handler().
void write_dirty_writeback_centisecs(World& w, std::uint32_t centisecs);

/// The limit as it is now becomes that from which throttling starts. Kernel: writeback_set_ratelimit().
void writeback_set_ratelimit(World& w);

} // namespace rs
