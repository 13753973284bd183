// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/readahead.h"

#include "mm/block/bio.h"
#include "mm/filemap/page_cache.h"
#include "mm/mempolicy.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/free.h"
#include "mm/psi.h"
#include "mm/swap.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace rs {

namespace {

    /// A window of a file: what is read, and how much of it before the reader is there.
    struct Window {
        std::uint64_t start = 0;
        std::uint64_t size = 0;
        std::uint64_t async_size = 0;
    };

    Window window_of(const World& w, FileId file)
    {
        return {w.file_ra_start[at(file)], w.file_ra_size[at(file)], w.file_ra_async_size[at(file)]};
    }

    void remember(Machine& m, FileId file, const Window& window)
    {
        m.set<Field::FileRaStart>(raw(file), window.start);
        m.set<Field::FileRaSize>(raw(file), window.size);
        m.set<Field::FileRaAsyncSize>(raw(file), window.async_size);
        m.step(Step::readahead_window, window.start, window.size, window.async_size);
    }

    /// All requests meanwhile are GFP_NOFS: pages that are locked for reading wait in the cache.
    /// Kernel: memalloc_nofs_save() and memalloc_nofs_restore().
    class NofsScope {
    public:
        explicit NofsScope(Machine& m)
            : m_(&m)
            , task_(m.current())
            , saved_(current_flags(m) & PF_MEMALLOC_NOFS)
        {
            m.set<Field::TaskFlags>(raw(task_), current_flags(m) | PF_MEMALLOC_NOFS);
        }
        ~NofsScope()
        {
            if (m_ != nullptr && m_->goes_on())
                m_->set<Field::TaskFlags>(raw(task_), (m_->world().task_flags[at(task_)] & ~PF_MEMALLOC_NOFS) | saved_);
        }
        NofsScope(NofsScope&& other) noexcept
            : m_(std::exchange(other.m_, nullptr))
            , task_(other.task_)
            , saved_(other.saved_)
        {
        }

    private:
        Machine* m_;
        TaskId task_;
        std::uint32_t saved_;
    };

    /// Which pages of a file are read, whence they come, and how many before the end one is marked.
    struct Wanted {
        FileId file{};
        std::uint64_t index = 0;
        std::uint64_t nr_to_read = 0;
        std::uint64_t lookahead_size = 0;
        Placement placement;
    };

    /// One run of page_cache_ra_unbounded(): what is not cached is put into the cache, page by page. Pages side by side
    /// are read together.
    class Readahead {
    public:
        Readahead(Kernel k, const Wanted& wanted)
            : k_(k)
            , wanted_(wanted)
            , mapping_(mapping_of(k.m.world(), wanted.file))
            , call_(k.m, Function::page_cache_ra_unbounded)
            , nofs_(k.m)
        {
        }
        /// Goes to the next page that is not cached. False: there is none.
        bool find_missing();
        Co<Pfn> allocate() const { return filemap_alloc_folio(k_, gfp, wanted_.placement); }
        /// Puts a folio there and goes on. False: there was no memory for one, the others are left out.
        bool add(Pfn folio);
        /// The same, where somebody else may have put one there meanwhile.
        bool add_after_sleep(Pfn folio);
        void read_pages();

    private:
        static constexpr Gfp gfp = mapping_gfp_mask | GFP_BIT_NORETRY | GFP_BIT_NOWARN; // kernel: readahead_gfp_mask()

        std::uint64_t index() const { return wanted_.index + done_; }
        void leave_out(Pfn folio);
        bool cached() const { return filemap_get_folio(k_.m.world(), mapping_, index()) != no_pfn; }

        Kernel k_;
        Wanted wanted_;
        MappingId mapping_;
        Call call_;
        NofsScope nofs_;
        std::uint64_t done_ = 0;     ///< pages, cached or added
        std::vector<Pfn> folios_;    ///< whose I/O is to be started together
        bool workingset_ = false; ///< one of them was in use when it was evicted: waiting for it is a stall
    };

    bool Readahead::find_missing()
    {
        for (; done_ < wanted_.nr_to_read; ++done_) {
            if (!cached())
                return true;
            read_pages();
        }
        return false;
    }

    void Readahead::leave_out(Pfn folio)
    {
        folio_put(k_.m, folio);
        read_pages();
        ++done_;
    }

    bool Readahead::add_after_sleep(Pfn folio)
    {
        if (folio == no_pfn || !cached())
            return add(folio);
        leave_out(folio);
        return true;
    }

    bool Readahead::add(Pfn folio)
    {
        Machine& m = k_.m;
        if (folio == no_pfn)
            return false;
        if (!filemap_add_folio(m, mapping_, folio, index(), gfp)) {
            leave_out(folio);
            return true;
        }
        if (done_ == wanted_.nr_to_read - wanted_.lookahead_size)
            m.set_flag(folio, PG_readahead);
        workingset_ = workingset_ || m.world().has(folio, PG_workingset);
        folios_.push_back(folio);
        ++done_;
        return true;
    }

    /// One request, or several of what fits into one. Kernel: read_pages(), the file system's readahead().
    void Readahead::read_pages()
    {
        if (folios_.empty())
            return;
        Machine& m = k_.m;
        const bool was_stalled = workingset_ && psi_memstall_enter(m);
        const std::span<const Pfn> folios(folios_);
        m.spend(read_folio_cost_ns * folios.size());
        for (std::size_t i = 0; i < folios.size(); i += BIO_MAX_VECS)
            submit_bio(m, disk_of(m.world(), mapping_), folios.subspan(i, std::min(BIO_MAX_VECS, folios.size() - i)));
        for (const Pfn folio : folios)
            folio_put(m, folio);
        if (workingset_)
            psi_memstall_leave(m, was_stalled);
        folios_.clear();
        workingset_ = false;
    }

    /// From a page on that has to be waited for.
    Co<void> readahead_sleeping(Readahead begun, Co<Pfn> awaited)
    {
        Readahead readahead(std::move(begun));
        for (;;) {
            const Pfn folio = co_await std::move(awaited);
            if (!readahead.add_after_sleep(folio) || !readahead.find_missing())
                break;
            awaited = readahead.allocate();
        }
        readahead.read_pages();
    }

    /// Kernel: page_cache_ra_unbounded().
    Co<void> page_cache_ra_unbounded(Kernel k, const Wanted& wanted)
    {
        Readahead readahead(k, wanted);
        while (readahead.find_missing()) {
            Co<Pfn> folio = readahead.allocate();
            if (!folio.await_ready())
                return readahead_sleeping(std::move(readahead), std::move(folio));
            if (!readahead.add(folio.result()))
                break;
        }
        readahead.read_pages();
        return {};
    }

    /// No page after the end of the file is read. Kernel: do_page_cache_ra().
    Co<void> do_page_cache_ra(Kernel k, Wanted wanted)
    {
        const std::uint64_t pages = file_pages(k.m.world(), wanted.file);
        if (wanted.index >= pages)
            return {};
        const std::uint64_t end_index = pages - 1;
        if (wanted.nr_to_read > end_index - wanted.index)
            wanted.nr_to_read = end_index - wanted.index + 1;
        return page_cache_ra_unbounded(k, wanted);
    }

    /// Just what was asked for, in pieces of 2 MiB. Kernel: force_page_cache_ra().
    Co<void> force_page_cache_ra_in_pieces(Kernel k, Wanted wanted)
    {
        for (std::uint64_t left = wanted.nr_to_read; left != 0; left -= wanted.nr_to_read) {
            wanted.nr_to_read = std::min<std::uint64_t>(left, pageblock_nr_pages);
            co_await do_page_cache_ra(k, wanted);
            wanted.index += wanted.nr_to_read;
        }
    }

    Co<void> force_page_cache_ra(Kernel k, Wanted wanted)
    {
        const std::uint64_t most = std::max(bdi_io_pages, ra_pages(k.m.world(), wanted.file));
        wanted.nr_to_read = std::min(wanted.nr_to_read, most);
        if (wanted.nr_to_read <= pageblock_nr_pages)
            return do_page_cache_ra(k, wanted);
        return force_page_cache_ra_in_pieces(k, wanted);
    }

    /// Kernel: get_init_ra_size().
    std::uint64_t get_init_ra_size(std::uint64_t size, std::uint64_t max)
    {
        const std::uint64_t rounded = std::bit_ceil(size);
        if (rounded <= max / 32)
            return rounded * 4;
        return rounded <= max / 4 ? rounded * 2 : max;
    }

    /// Kernel: get_next_ra_size().
    std::uint64_t get_next_ra_size(std::uint64_t size, std::uint64_t max)
    {
        if (size < max / 16)
            return 4 * size;
        return size <= max / 2 ? 2 * size : max;
    }

    /// The first index from there on, at most `max` are looked at, where no page stands.
    /// Kernel: page_cache_next_miss().
    std::uint64_t page_cache_next_miss(const World& w, MappingId mapping, std::uint64_t index, std::uint64_t max)
    {
        for (std::uint64_t looked = 1; looked < max && filemap_get_folio(w, mapping, index) != no_pfn; ++looked)
            ++index;
        return index;
    }

    /// Pages cached directly before the index, as far as `max` looks tell. Kernel: count_history_pages().
    std::uint64_t count_history_pages(const World& w, MappingId mapping, std::uint64_t index, std::uint64_t max)
    {
        std::uint64_t pages = 0;
        while (pages + 1 < max && pages < index && filemap_get_folio(w, mapping, index - 1 - pages) != no_pfn)
            ++pages;
        return pages;
    }

    /// The window for a read that is neither the first of a file nor follows the last one, from the pages that a stream
    /// would have left behind. Size 0: none, it is a random read. Kernel: try_context_readahead().
    Window window_from_history(const World& w, FileId file, std::uint64_t index, std::uint64_t req_size,
                               std::uint64_t max)
    {
        std::uint64_t size = count_history_pages(w, mapping_of(w, file), index, max);
        if (size <= req_size)
            return {};
        if (size >= index) // since the beginning of the file
            size *= 2;
        return {index, std::min(size + req_size, max), 1};
    }

    Window first_window(std::uint64_t index, std::uint64_t req_size, std::uint64_t max)
    {
        const std::uint64_t size = get_init_ra_size(req_size, max);
        return {index, size, size > req_size ? size - req_size : size};
    }

    struct Decision {
        enum { Nothing, AsAsked, Window } what = Nothing;
        rs::Window window;
    };

    /// A marked folio was met that the state of the file does not explain: readers take turns.
    Decision after_strange_mark(const World& w, FileId file, std::uint64_t index, std::uint64_t req_size,
                                std::uint64_t max)
    {
        const std::uint64_t start = page_cache_next_miss(w, mapping_of(w, file), index + 1, max);
        if (start == 0 || start - index > max)
            return {};
        const std::uint64_t size = get_next_ra_size(start - index + req_size, max);
        return {Decision::Window, {start, size, size}};
    }

    Decision decide(const World& w, FileId file, bool marked, std::uint64_t index, std::uint64_t req_size,
                    std::uint64_t max)
    {
        const Window last = window_of(w, file);
        const Decision initial{Decision::Window, first_window(index, req_size, max)};
        if (index == 0)
            return initial;
        if (index == last.start + last.size - last.async_size || index == last.start + last.size) {
            const std::uint64_t size = std::max(last.size, get_next_ra_size(last.size, max));
            return {Decision::Window, {last.start + last.size, size, size}};
        }
        if (marked)
            return after_strange_mark(w, file, index, req_size, max);
        const std::uint64_t prev_index = w.file_prev_pos[at(file)] / page_size;
        if (req_size > max || index - prev_index <= 1)
            return initial;
        const Window history = window_from_history(w, file, index, req_size, max);
        return history.size == 0 ? Decision{Decision::AsAsked, {}} : Decision{Decision::Window, history};
    }

    /// A read that will come upon its own mark at once takes the next window along.
    Window merged_with_next(Window window, std::uint64_t index, std::uint64_t max)
    {
        if (index != window.start || window.size != window.async_size)
            return window;
        const std::uint64_t more = get_next_ra_size(window.size, max);
        if (window.size + more <= max)
            return {window.start, window.size + more, more};
        return {window.start, max, max / 2};
    }

    /// Kernel: ondemand_readahead().
    Co<void> ondemand_readahead(Kernel k, FileId file, bool marked, std::uint64_t index, std::uint64_t req_size,
                                Placement placement)
    {
        std::uint64_t max = ra_pages(k.m.world(), file);
        if (req_size > max && bdi_io_pages > max)
            max = std::min<std::uint64_t>(req_size, bdi_io_pages);
        const Decision decision = decide(k.m.world(), file, marked, index, req_size, max);
        if (decision.what == Decision::Nothing)
            return {};
        if (decision.what == Decision::AsAsked)
            return do_page_cache_ra(k, {file, index, req_size, 0, placement});
        const Window window = merged_with_next(decision.window, index, max);
        remember(k.m, file, window);
        return do_page_cache_ra(k, {file, window.start, window.size, window.async_size, placement});
    }

    /// The reference that the caller gets.
    Pfn hold(Machine& m, Pfn folio)
    {
        if (folio != no_pfn)
            m.set<Field::PageRefcount>(raw(folio), 1);
        return folio;
    }

    Co<Pfn> wait_and_hold(Machine& m, Co<Pfn> request)
    {
        const Pfn folio = co_await std::move(request);
        co_return hold(m, folio);
    }

} // namespace

Co<void> page_cache_sync_ra(Kernel k, FileId file, std::uint64_t index, std::uint64_t req_count, Placement placement)
{
    if (FileAdvice(k.m.world().file_advice[at(file)]) == FileAdvice::Random)
        return force_page_cache_ra(k, {file, index, req_count, 0, placement});
    return ondemand_readahead(k, file, false, index, req_count, placement);
}

Co<void> page_cache_async_ra(Kernel k, FileId file, Pfn folio, std::uint64_t index, std::uint64_t req_count,
                             Placement placement)
{
    if (k.m.world().has(folio, PG_writeback)) // the bit says PG_reclaim
        return {};
    k.m.clear_flag(folio, PG_readahead);
    return ondemand_readahead(k, file, true, index, req_count, placement);
}

Co<Pfn> filemap_alloc_folio(Kernel k, Gfp gfp, Placement placement)
{
    const NodeMask nodes = policy_nodemask(k.m.world(), current_of(k.m), placement.bound, gfp);
    Co<Pfn> request = alloc_pages(k, {gfp | GFP_BIT_COMP, Order{0}, placement.preferred, nodes});
    if (request.await_ready())
        return hold(k.m, request.result());
    return wait_and_hold(k.m, std::move(request));
}

void read_folio(Machine& m, Pfn folio)
{
    m.spend(read_folio_cost_ns);
    submit_bio(m, disk_of(m.world(), m.world().mapping_of(folio)), {&folio, 1});
}

} // namespace rs
