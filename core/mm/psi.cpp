// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/psi.h"

#include "mm/psi/accounting.h"

#include <fmt/format.h>

namespace rs {

bool psi_memstall_enter(Machine& m)
{
    const bool already = (m.world().task_psi_flags[at(m.current())] & TSK_MEMSTALL) != 0;
    if (!already)
        psi_task_change(m, m.current(), 0, TSK_MEMSTALL | TSK_MEMSTALL_RUNNING);
    m.step(Step::memstall_entered, already);
    return already;
}

void psi_memstall_leave(Machine& m, bool was_stalled)
{
    if (!was_stalled)
        psi_task_change(m, m.current(), TSK_MEMSTALL | TSK_MEMSTALL_RUNNING, 0);
    m.step(Step::memstall_left, was_stalled);
}

std::uint64_t psi_average(const World& w, PsiState state, PsiWindow window) { return psi_system(w).avg[state][window]; }

std::uint64_t psi_total(const World& w, PsiState state) { return psi_system(w).total[state]; }

std::string psi_line(const World& w, PsiState state)
{
    const PsiGroup group = psi_system(w);
    const PsiAvgs& avg = group.avg[state];
    return fmt::format("{} avg10={} avg60={} avg300={} total={}", state == PSI_MEM_FULL ? "full" : "some",
                       load_text(avg[PSI_10S]), load_text(avg[PSI_60S]), load_text(avg[PSI_300S]),
                       group.total[state] / ns_per_us);
}

} // namespace rs
