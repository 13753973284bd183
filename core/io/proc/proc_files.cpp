// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/proc/proc_files.h"

namespace rs {

std::span<const ProcFile> proc_files()
{
    static constexpr ProcFile files[] = {{"zoneinfo", proc_zoneinfo},
                                         {"buddyinfo", proc_buddyinfo},
                                         {"pagetypeinfo", proc_pagetypeinfo},
                                         {"vmstat", proc_vmstat},
                                         {"meminfo", proc_meminfo}};
    return files;
}

} // namespace rs
