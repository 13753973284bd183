// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_migratepages.h"
#include "mm/compaction/skip_hints.h"
#include "mm/compound_page.h"
#include "mm/lruvec.h"
#include "mm/migrate.h"
#include "mm/vmscan/isolate.h"

namespace rs {

namespace {

    /// What became of the page that was looked at.
    enum class Look : std::uint8_t {
        PassedBy, ///< a free block
        Failed, ///< cannot be moved
        Isolated,
        BlockIsMarked, ///< somebody was here before: leave the pageblock
    };

    /// One run over a pageblock, or a part of it.
    class BlockScan {
    public:
        BlockScan(Kernel k, CompactControl& cc, Pfn low_pfn, Pfn end_pfn)
            : k_(k)
            , m_(k.m)
            , w_(k.m.world())
            , cc_(cc)
            , start_pfn_(low_pfn)
            , low_pfn_(low_pfn)
            , end_pfn_(end_pfn)
        {
        }
        Co<bool> scan();

    private:
        bool order_block_is_done();
        bool enters_marked_block();
        Look look_at_page();
        bool may_isolate() const;
        bool would_block() const;
        Look isolate();
        void count_isolated();
        bool has_enough() const;
        void give_up_order_block();
        void leave_block();
        void finish();

        Kernel k_;
        Machine& m_;
        const World& w_;
        CompactControl& cc_;
        const Pfn start_pfn_;
        Pfn low_pfn_; ///< the page that is looked at
        const Pfn end_pfn_;
        /// An asynchronous request wants a whole block of its order: one page that cannot move spoils it.
        const bool skip_on_failure_ = cc_.direct_compaction && cc_.mode == MIGRATE_ASYNC;
        Pfn next_skip_pfn_{}; ///< end of that block
        std::uint32_t nr_scanned_ = 0, nr_isolated_ = 0;
        Pfn valid_page_ = no_pfn; ///< the pageblock's first page, when the scan came by it
        bool skip_updated_ = false;
    };

    /// What was found in one block of the order is moved before the next is looked at.
    bool BlockScan::order_block_is_done()
    {
        if (!skip_on_failure_ || low_pfn_ < next_skip_pfn_)
            return false;
        if (nr_isolated_ == 0)
            next_skip_pfn_ = block_end_pfn(low_pfn_, static_cast<unsigned>(cc_.order));
        return nr_isolated_ != 0;
    }

    bool BlockScan::enters_marked_block()
    {
        if (valid_page_ != no_pfn || !pageblock_aligned(low_pfn_))
            return false;
        if (!isolation_suitable(w_, cc_, low_pfn_))
            return true;
        valid_page_ = low_pfn_;
        return false;
    }

    /// Moves low_pfn_ to the last page of a block that is passed by.
    Look BlockScan::look_at_page()
    {
        const Pfn page = low_pfn_;
        if (w_.use(page) == PageUse::Buddy) {
            low_pfn_ = page + (pages_in(w_.order(page)) - 1);
            return Look::PassedBy;
        }
        if (page_is_compound(w_, page)) {
            low_pfn_ = page + (pages_in(compound_order(w_, page)) - 1);
            return Look::Failed;
        }
        if (!w_.has(page, PG_lru)) {
            const bool movable = w_.use(page) == PageUse::Movable && w_.links[at(page)] == Link{};
            if (movable)
                count_isolated();
            return movable ? Look::Isolated : Look::Failed;
        }
        return may_isolate() ? isolate() : Look::Failed;
    }

    /// Not an anonymous page that somebody holds besides the page tables, for it could not be moved. Pages of files
    /// need locks that a request without __GFP_FS may hold itself.
    bool BlockScan::may_isolate() const
    {
        const Pfn page = low_pfn_;
        const std::uint32_t refcount = w_.pages.refcount[at(page)];
        const bool mapping = w_.pages.mapping[at(page)] != 0;
        if (refcount == 0 || (!mapping && refcount > w_.pages.mapcount[at(page)]))
            return false;
        return (has(cc_.gfp_mask, GFP_BIT_FS) || !mapping) && !would_block();
    }

    /// Moving it would mean to wait: for its writeback, or for its lock to see whether its file system moves dirty
    /// pages.
    bool BlockScan::would_block() const
    {
        return cc_.mode != MIGRATE_SYNC &&
               (w_.has(low_pfn_, PG_writeback) || (w_.has(low_pfn_, PG_dirty) && w_.has(low_pfn_, PG_locked)));
    }

    Look BlockScan::isolate()
    {
        const Pfn page = low_pfn_;
        if (!skip_updated_) {
            skip_updated_ = true;
            if (test_and_set_skip(m_, cc_, page))
                return Look::BlockIsMarked;
        }
        m_.add<Field::PageRefcount>(raw(page), 1);
        m_.clear_flag(page, PG_lru);
        lruvec_del_folio(m_, page);
        mod_node_page_state(m_, zone_to_nid(cc_.zone), isolated_stat(w_, page), 1);
        count_isolated();
        return Look::Isolated;
    }

    void BlockScan::count_isolated()
    {
        m_.list_add(low_pfn_, cc_.migratepages);
        ++cc_.nr_migratepages;
        ++nr_isolated_;
        m_.step(Step::page_isolated_for_migration, low_pfn_);
    }

    bool BlockScan::has_enough() const
    {
        return cc_.nr_migratepages >= COMPACT_CLUSTER_MAX && !cc_.rescan && !cc_.contended;
    }

    /// Puts back what was isolated in the block of the order, and goes on behind it.
    void BlockScan::give_up_order_block()
    {
        if (nr_isolated_ != 0) {
            putback_movable_pages(m_, cc_.migratepages);
            cc_.nr_migratepages = nr_isolated_ = 0;
        }
        if (low_pfn_ < next_skip_pfn_) {
            low_pfn_ = next_skip_pfn_ - 1;
            next_skip_pfn_ = next_skip_pfn_ + (1U << cc_.order);
        }
    }

    /// Looked at to its end, and nothing to come back for.
    void BlockScan::leave_block()
    {
        if (low_pfn_ != end_pfn_ || (nr_isolated_ != 0 && !cc_.rescan))
            return;
        if (valid_page_ != no_pfn && !skip_updated_)
            set_pageblock_skip(m_, valid_page_);
        update_cached_migrate(m_, cc_, low_pfn_);
    }

    void BlockScan::finish()
    {
        cc_.total_migrate_scanned += nr_scanned_;
        if (nr_isolated_ != 0)
            count_vm_events(m_, COMPACTISOLATED, nr_isolated_);
        cc_.migrate_pfn = low_pfn_;
        m_.step(Step::migrate_scanner_moved, start_pfn_, low_pfn_, nr_scanned_, nr_isolated_,
                get_pageblock_skip(w_, start_pfn_));
    }

    Co<bool> BlockScan::scan()
    {
        if (skip_on_failure_)
            next_skip_pfn_ = block_end_pfn(low_pfn_, static_cast<unsigned>(cc_.order));
        for (; low_pfn_ < end_pfn_ && !order_block_is_done(); low_pfn_ = low_pfn_ + 1) {
            if (raw(low_pfn_) % COMPACT_CLUSTER_MAX == 0) {
                if (fatal_signal_pending(w_, m_.current())) {
                    cc_.contended = true;
                    finish();
                    co_return false;
                }
                co_await k_.sched.cond_resched();
            }
            ++nr_scanned_;
            if (enters_marked_block()) {
                low_pfn_ = end_pfn_;
                break;
            }
            const Look look = look_at_page();
            if (look == Look::BlockIsMarked)
                break;
            if (look == Look::Failed && skip_on_failure_)
                give_up_order_block();
            if (look == Look::Isolated && has_enough()) {
                low_pfn_ = low_pfn_ + 1;
                break;
            }
        }
        low_pfn_ = std::min(low_pfn_, end_pfn_);
        leave_block();
        m_.spend(nr_scanned_ * scan_migrate_pfn_cost_ns);
        m_.event(Event::mm_compaction_isolate_migratepages, start_pfn_, low_pfn_, nr_scanned_, nr_isolated_);
        finish();
        co_return true;
    }

} // namespace

Co<bool> isolate_migratepages_block(Kernel k, CompactControl& cc, Pfn low_pfn, Pfn end_pfn)
{
    Call call(k.m, Function::isolate_migratepages_block);
    cc.migrate_pfn = low_pfn;
    const bool may_begin = co_await few_enough_are_isolated(k, cc);
    if (!may_begin)
        co_return false;
    co_await k.sched.cond_resched();
    BlockScan scan(k, cc, low_pfn, end_pfn);
    co_return co_await scan.scan();
}

} // namespace rs
