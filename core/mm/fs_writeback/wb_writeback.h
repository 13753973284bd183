// SPDX-License-Identifier: GPL-3.0-or-later
// One task of the flusher: dirty files are taken in turn, each gets so many pages written, until enough is written.
// Kernel: fs/fs-writeback.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// What the flusher is to write. Kernel: struct wb_writeback_work.
struct WbWork {
    DiskId disk{};
    WbReason reason = WB_REASON_BACKGROUND;
    std::int64_t nr_pages = 0; ///< at most, pages and files together

    bool for_background() const { return reason == WB_REASON_BACKGROUND; }
    bool for_kupdate() const { return reason == WB_REASON_PERIODIC; }
};

/// Returns what it wrote, pages. Kernel: wb_writeback().
Co<std::int64_t> wb_writeback(Kernel k, WbWork work);

} // namespace rs
