// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/folio_lock.h"

#include "mm/psi.h"

namespace rs {

namespace {

    enum class Signals : std::uint8_t { Ignored, EndIt };

    /// Waiting for contents that were evicted although they were in use is a stall. Kernel: folio_wait_bit_common().
    Co<void> wait_locked(Kernel k, Pfn folio, Signals signals)
    {
        Machine& m = k.m;
        const World& w = m.world();
        if (!w.has(folio, PG_locked))
            co_return;
        const bool thrashing = !w.has(folio, PG_uptodate) && w.has(folio, PG_workingset);
        const bool was_stalled = thrashing && psi_memstall_enter(m);
        m.step(Step::waits_for_folio, folio, thrashing);
        while (w.has(folio, PG_locked)) {
            if (signals == Signals::Ignored) {
                co_await k.sched.io_schedule(WaitQueue::Locked, folio);
            } else if (fatal_signal_pending(w, m.current())) {
                break;
            } else {
                co_await k.sched.io_schedule_killable(WaitQueue::Locked, folio);
            }
        }
        m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
        if (thrashing)
            psi_memstall_leave(m, was_stalled);
    }

} // namespace

void folio_unlock(Machine& m, Pfn folio)
{
    m.clear_flag(folio, PG_locked);
    wake_folio_waiters(m, WaitQueue::Locked, folio);
}

Co<void> folio_wait_locked(Kernel k, Pfn folio) { return wait_locked(k, folio, Signals::Ignored); }

Co<void> folio_wait_locked_killable(Kernel k, Pfn folio) { return wait_locked(k, folio, Signals::EndIt); }

} // namespace rs
