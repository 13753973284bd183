// SPDX-License-Identifier: GPL-3.0-or-later
// What /proc would show on this machine, in the kernel's own layout. Lines about what no dump tells (NUMA hits, dirty
// thresholds, buffers of block devices, vmalloc ...) are left out.
#pragma once

#include "world/world.h"

#include <span>
#include <string>
#include <string_view>

namespace rs {

/// /proc/zoneinfo, /proc/vmstat. Kernel: zoneinfo_show(), vmstat_show() in mm/vmstat.c.
std::string proc_zoneinfo(const World& w);
std::string proc_vmstat(const World& w);
/// /proc/buddyinfo, /proc/pagetypeinfo. Kernel: frag_show(), pagetypeinfo_show() in mm/vmstat.c.
std::string proc_buddyinfo(const World& w);
std::string proc_pagetypeinfo(const World& w);
/// /proc/meminfo, kB. Kernel: meminfo_proc_show() in fs/proc/meminfo.c.
std::string proc_meminfo(const World& w);

struct ProcFile {
    std::string_view name; ///< "zoneinfo"
    std::string (*text)(const World& w);
};
std::span<const ProcFile> proc_files();

} // namespace rs
