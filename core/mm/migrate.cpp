// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/migrate.h"

#include "mm/filemap/folio_lock.h"
#include "mm/page_writeback/writeback.h"
#include "mm/swap.h"
#include "mm/task_flags.h"
#include "mm/vmscan/isolate.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    constexpr int NR_MAX_MIGRATE_PAGES_RETRY = 10;
    constexpr int first_pass_that_waits = 3; // kernel: force

    /// One run of migrate_pages().
    class Migration {
    public:
        Migration(Kernel k, ListNode from, ListNode ret_folios, NewPages& new_pages, MigrateMode mode)
            : k_(k)
            , from_(from)
            , ret_folios_(ret_folios)
            , new_pages_(new_pages)
            , mode_(mode)
        {
        }
        Co<bool> pass(int no);

        Migrated result{};
        std::uint32_t nr_retry = 0; ///< pages to be tried once more

    private:
        Co<void> wait_for(Pfn src);
        void move(Pfn src, Pfn dst);

        Kernel k_;
        ListNode from_, ret_folios_;
        NewPages& new_pages_;
        MigrateMode mode_;
    };

    void Migration::move(Pfn src, Pfn dst)
    {
        const MigrateResult moved = migrate_folio(k_.m, src, dst, mode_);
        if (moved == MigrateResult::Success) {
            ++result.nr_succeeded;
            return;
        }
        new_pages_.put_new_page(dst);
        if (moved == MigrateResult::Again) {
            ++nr_retry;
        } else {
            k_.m.list_move_tail(src, ret_folios_);
            ++result.nr_failed_pages;
        }
    }

    /// An allocation that compacts does not wait for locks: it may hold some itself.
    Co<void> Migration::wait_for(Pfn src)
    {
        const bool in_reclaim = (current_flags(k_.m) & PF_MEMALLOC) != 0;
        if (mode_ != MIGRATE_ASYNC && !in_reclaim)
            co_await folio_wait_locked(k_, src);
        if (mode_ == MIGRATE_SYNC)
            co_await folio_wait_writeback(k_, src);
    }

    /// Tries each page that is left once. False: there is no page to move to.
    Co<bool> Migration::pass(int no)
    {
        const World& w = k_.m.world();
        nr_retry = 0;
        for (ListNode node = list_next(w, from_); node != from_;) {
            const Pfn src = node_page(node);
            node = list_next(w, node);
            co_await k_.sched.cond_resched();
            const Pfn dst = co_await new_pages_.get_new_page();
            if (dst == no_pfn) {
                result.nr_failed_pages += 1 + nr_retry;
                result.no_memory = true;
                k_.m.step(Step::no_page_to_migrate_to, src);
                co_return false;
            }
            if (no >= first_pass_that_waits)
                co_await wait_for(src);
            move(src, dst);
        }
        co_return true;
    }

} // namespace

Co<Migrated> migrate_pages(Kernel k, ListNode from, NewPages& new_pages, MigrateMode mode)
{
    Machine& m = k.m;
    Call call(m, Function::migrate_pages);
    LocalList ret_folios(m, LocalId::ret_folios);
    Migration migration(k, from, ret_folios, new_pages, mode);
    bool more = true;
    for (int pass = 0; pass < NR_MAX_MIGRATE_PAGES_RETRY && more; ++pass) {
        const bool had_pages = co_await migration.pass(pass);
        more = had_pages && migration.nr_retry != 0;
    }
    if (!migration.result.no_memory)
        migration.result.nr_failed_pages += migration.nr_retry;
    m.list_splice(ret_folios, from);
    count_vm_events(m, PGMIGRATE_SUCCESS, migration.result.nr_succeeded);
    count_vm_events(m, PGMIGRATE_FAIL, migration.result.nr_failed_pages);
    co_return migration.result;
}

void putback_movable_pages(Machine& m, ListNode list)
{
    const World& w = m.world();
    while (!list_empty(w, list)) {
        const Pfn page = list_first(w, list);
        m.list_del(page);
        if (w.use(page) == PageUse::Movable)
            continue; // its driver takes it back
        mod_node_page_state(m, zone_to_nid(w.page_zone(page)), isolated_stat(w, page), -1);
        folio_add_lru(m, page); // kernel: putback_lru_page()
        folio_put(m, page);
    }
}

} // namespace rs
