// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_folio_list.h"

#include "mm/gfp.h"
#include "mm/lruvec.h"
#include "mm/memory.h"
#include "mm/page_alloc/free.h"
#include "mm/page_writeback/dirty.h"
#include "mm/page_writeback/write_cache_pages.h"
#include "mm/swap_state.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaim_flags.h"
#include "mm/vmscan/remove_mapping.h"
#include "mm/vmstat.h"

namespace rs {

ReferenceVerdict folio_check_references(const ReferenceFacts& facts)
{
    if (facts.vm_locked)
        return {FolioReferences::Activate, false};
    if (facts.referenced_ptes == -1)
        return {FolioReferences::Keep, false};
    if (facts.referenced_ptes != 0) {
        const bool used_again = facts.referenced_folio || facts.referenced_ptes > 1;
        const bool running_code = facts.vm_exec && facts.file;
        return {used_again || running_code ? FolioReferences::Activate : FolioReferences::Keep, true};
    }
    return {facts.referenced_folio && facts.file ? FolioReferences::ReclaimClean : FolioReferences::Reclaim, false};
}

namespace {

    /// What to do with a folio after it was looked at.
    enum class Fate : std::uint8_t { Free, Keep, Activate };

    /// One folio on its way through the checks, in the kernel's order.
    class FolioTrial {
    public:
        FolioTrial(Machine& m, NodeId node, Pfn folio, ScanControl& sc, ReclaimStat& stat)
            : m_(m)
            , w_(m.world())
            , node_(node)
            , folio_(folio)
            , sc_(sc)
            , stat_(stat)
            , nr_pages_(folio_nr_pages(m.world(), folio))
        {
        }
        Fate decide();
        std::int64_t nr_pages() const { return nr_pages_; }

    private:
        bool is(PageFlag flag) const { return w_.has(folio_, flag); }
        bool mapped() const { return w_.pages.mapcount[at(folio_)] != 0; }
        bool allows(Gfp bits) const { return has(Gfp(sc_.gfp_mask()), bits); }
        bool may_enter_fs() const { return allows(GFP_BIT_FS) || (is(PG_swapcache) && allows(GFP_BIT_IO)); }

        void count_dirty_writeback();
        Fate under_writeback();
        Fate after_references();
        Fate give_swap_slot();
        Fate handle_dirty();
        Fate write_out();
        Fate pageout_file();
        void unmap();
        void release_buffers();
        Fate remove();
        Fate busy();

        Machine& m_;
        const World& w_;
        NodeId node_;
        Pfn folio_;
        ScanControl& sc_;
        ReclaimStat& stat_;
        std::int64_t nr_pages_;
        FolioReferences references_ = FolioReferences::Reclaim;
    };

    Fate FolioTrial::decide()
    {
        if (is(PG_locked)) {
            m_.step(Step::folio_kept_locked, folio_);
            return Fate::Keep;
        }
        sc_.nr_scanned(sc_.nr_scanned() + nr_pages_);
        if (!folio_evictable(w_, folio_)) {
            m_.step(Step::folio_activated_unevictable, folio_);
            return Fate::Activate;
        }
        if (sc_.may_unmap() == 0 && mapped()) {
            m_.step(Step::folio_kept_mapped, folio_, w_.pages.mapcount[at(folio_)]);
            return Fate::Keep;
        }
        count_dirty_writeback();
        if (is(PG_writeback))
            return under_writeback();
        return after_references();
    }

    /// Kernel: folio_check_dirty_writeback() and the counts after it. Anonymous folios count as clean here.
    void FolioTrial::count_dirty_writeback()
    {
        const bool file = folio_is_file_lru(w_, folio_);
        const bool dirty = file && is(PG_dirty), writeback = file && is(PG_writeback);
        stat_.nr_dirty += dirty || writeback ? nr_pages_ : 0;
        stat_.nr_unqueued_dirty += dirty && !writeback ? nr_pages_ : 0;
        stat_.nr_congested += writeback && is(PG_reclaim) ? nr_pages_ : 0;
    }

    /// Being written: it comes back to the tail when that is done.
    Fate FolioTrial::under_writeback()
    {
        m_.step(Step::folio_under_writeback, folio_, is(PG_reclaim));
        const bool node_full_of_writeback = (w_.node_flags[at(node_)] & PGDAT_WRITEBACK) != 0;
        if (current_is_kswapd(m_) && is(PG_reclaim) && node_full_of_writeback) {
            stat_.nr_immediate += nr_pages_;
        } else {
            m_.set_flag(folio_, PG_reclaim);
            stat_.nr_writeback += nr_pages_;
        }
        return Fate::Activate;
    }

    Fate FolioTrial::after_references()
    {
        // The recordings do not tell the accessed bits of page tables: all are taken as old.
        const ReferenceFacts facts{0, is(PG_referenced), false, false, folio_is_file_lru(w_, folio_)};
        const ReferenceVerdict verdict = folio_check_references(facts);
        references_ = verdict.references;
        m_.clear_flag(folio_, PG_referenced);
        if (verdict.sets_referenced)
            m_.set_flag(folio_, PG_referenced);
        if (references_ == FolioReferences::Activate) {
            m_.step(Step::folio_activated_referenced, folio_, facts.referenced_ptes, facts.referenced_folio);
            return Fate::Activate;
        }
        if (references_ == FolioReferences::Keep) {
            stat_.nr_ref_keep += nr_pages_;
            m_.step(Step::folio_kept_referenced, folio_, facts.referenced_ptes);
            return Fate::Keep;
        }
        const bool needs_slot = is(PG_anon) && is(PG_swapbacked) && !is(PG_swapcache);
        return needs_slot ? give_swap_slot() : handle_dirty();
    }

    /// Anonymous memory has nowhere to go but swap.
    Fate FolioTrial::give_swap_slot()
    {
        if (!allows(GFP_BIT_IO)) {
            m_.step(Step::folio_swap_needs_io, folio_, sc_.gfp_mask());
            return Fate::Keep;
        }
        if (nr_pages_ > 1) {
            m_.step(Step::folio_large_not_split, folio_, w_.order(folio_));
            return Fate::Activate;
        }
        if (!add_to_swap(m_, folio_)) {
            m_.step(Step::folio_no_swap_space, folio_, w_.nr_swap_pages[0]);
            return Fate::Activate;
        }
        return handle_dirty();
    }

    Fate FolioTrial::handle_dirty()
    {
        if (mapped())
            unmap();
        if (is(PG_dirty)) {
            const bool kswapd_should_write = current_is_kswapd(m_) && is(PG_reclaim)
                && (w_.node_flags[at(node_)] & PGDAT_DIRTY) != 0;
            if (folio_is_file_lru(w_, folio_) && !kswapd_should_write) {
                // Left to the flushers, which write in better order; back to the tail as soon as it is clean.
                mod_node_page_state(m_, node_, NR_VMSCAN_IMMEDIATE, nr_pages_);
                m_.set_flag(folio_, PG_reclaim);
                m_.step(Step::folio_dirty_activated, folio_);
                return Fate::Activate;
            }
            const Fate written = write_out();
            if (written != Fate::Free)
                return written;
        }
        if (is(PG_private))
            release_buffers();
        return remove();
    }

    Fate FolioTrial::write_out()
    {
        const bool may_write = references_ != FolioReferences::ReclaimClean && may_enter_fs() && sc_.may_writepage() != 0;
        if (!may_write) {
            m_.step(Step::folio_dirty_kept, folio_, sc_.may_writepage());
            return Fate::Keep;
        }
        if (folio_is_file_lru(w_, folio_))
            return pageout_file();
        const bool in_swap_cache = is(PG_swapcache) || (w_.use(folio_) == PageUse::Shmem && move_shmem_to_swap(m_, folio_));
        if (!in_swap_cache) {
            m_.step(Step::shmem_no_swap_space, folio_, w_.nr_swap_pages[0]);
            return Fate::Activate;
        }
        write_to_swap(m_, folio_);
        stat_.nr_pageout += nr_pages_;
        return Fate::Free;
    }

    /// kswapd asks the file system to write the page. It stays on the list, whatever comes of it. Kernel: pageout().
    Fate FolioTrial::pageout_file()
    {
        const std::uint32_t buffers = is(PG_private) ? 1 : 0;
        if (w_.pages.refcount[at(folio_)] != 2 + buffers) // ours, and the cache's
            return busy();
        folio_clear_dirty_for_io(m_, folio_);
        m_.set_flag(folio_, PG_reclaim);
        writepage(m_, folio_);
        m_.event(Event::mm_vmscan_write_folio, folio_, reclaim_flags(true));
        mod_node_page_state(m_, node_, NR_VMSCAN_WRITE, nr_pages_);
        stat_.nr_pageout += nr_pages_;
        return Fate::Keep;
    }

    /// Kernel: try_to_unmap(), page_remove_rmap().
    void FolioTrial::unmap()
    {
        const std::uint32_t mapcount = w_.pages.mapcount[at(folio_)];
        m_.set<Field::PageMapcount>(raw(folio_), 0);
        m_.add<Field::PageRefcount>(raw(folio_), -std::int64_t{mapcount});
        mod_node_page_state(m_, node_, is(PG_anon) ? NR_ANON_MAPPED : NR_FILE_MAPPED, -nr_pages_);
        forget_owner(m_, folio_);
        m_.step(Step::folio_unmapped, folio_, mapcount);
    }

    /// Kernel: filemap_release_folio().
    void FolioTrial::release_buffers()
    {
        m_.clear_flag(folio_, PG_private);
        m_.add<Field::PageRefcount>(raw(folio_), -1);
        m_.step(Step::folio_buffers_released, folio_);
    }

    Fate FolioTrial::remove()
    {
        if (is(PG_anon) && !is(PG_swapbacked)) { // MADV_FREE: its contents may go
            count_vm_events(m_, PGLAZYFREED, static_cast<std::uint64_t>(nr_pages_));
            return Fate::Free;
        }
        if (remove_mapping(m_, folio_))
            return Fate::Free;
        return busy();
    }

    /// Somebody else holds a reference.
    Fate FolioTrial::busy()
    {
        m_.step(Step::folio_busy, folio_, w_.pages.refcount[at(folio_)]);
        return Fate::Keep;
    }

    /// Kernel: the end of shrink_folio_list()'s loop, label activate_locked.
    void activate(Machine& m, Pfn folio, std::int64_t nr_pages, ReclaimStat& stat)
    {
        if (m.world().has(folio, PG_mlocked))
            return;
        m.set_flag(folio, PG_active);
        (folio_is_file_lru(m.world(), folio) ? stat.nr_activate_file : stat.nr_activate_anon) += nr_pages;
    }

} // namespace

Co<std::uint64_t> shrink_folio_list(Kernel k, NodeId node, ListNode folio_list, ScanControl& sc, ReclaimStat& stat)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_folio_list);
    const World& w = m.world();
    LocalList ret_folios(m, LocalId::ret_folios);
    LocalList free_folios(m, LocalId::free_folios);
    std::uint64_t nr_reclaimed = 0;
    co_await k.sched.cond_resched();

    while (!list_empty(w, folio_list)) {
        co_await k.sched.cond_resched();
        const Pfn folio = list_last(w, folio_list);
        m.local(LocalId::folio, folio);
        m.spend(shrink_folio_cost_ns);
        m.list_del(folio);
        FolioTrial trial(m, node, folio, sc, stat);
        const Fate fate = trial.decide();
        if (fate == Fate::Free) {
            nr_reclaimed += static_cast<std::uint64_t>(trial.nr_pages());
            if (trial.nr_pages() > 1)
                free_pages(m, folio, w.order(folio));
            else
                m.list_add(folio, free_folios);
            continue;
        }
        if (fate == Fate::Activate)
            activate(m, folio, trial.nr_pages(), stat);
        m.list_add(folio, ret_folios);
    }

    count_vm_events(m, PGACTIVATE, static_cast<std::uint64_t>(stat.nr_activate_anon + stat.nr_activate_file));
    free_unref_page_list(m, free_folios);
    m.list_splice(ret_folios, folio_list);
    m.step(Step::folios_freed, nr_reclaimed);
    co_return nr_reclaimed;
}

} // namespace rs
