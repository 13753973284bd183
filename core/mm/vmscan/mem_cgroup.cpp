// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/mem_cgroup.h"

namespace rs {

MemCgroup root_mem_cgroup(const World& w)
{
    MemCgroup root;
    root.swappiness = w.sysctl.swappiness;
    root.nr_swap_pages = w.nr_swap_pages[0];
    return root;
}

bool writeback_throttling_sane(const World& w, const ScanControl& sc)
{
    return !cgroup_reclaim(sc) || w.sysctl.memory_cgroup_on_dfl;
}

Protection mem_cgroup_protection(const ScanControl& sc, const MemCgroup& memcg)
{
    if (sc.target_mem_cgroup() == memcg.id)
        return {};
    return {memcg.emin, memcg.elow};
}

} // namespace rs
