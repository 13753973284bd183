// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    /// Reads the letters of one zone from its first page to its last, beside what the free lists said.
    class PagemapReader {
    public:
        PagemapReader(StateReading& r, ZoneId zone)
            : r_(r)
            , zone_(zone)
        {
        }

        void read_pageblock(Pfn first, std::uint32_t pages)
        {
            r_.in.begin_line("pagemap");
            r_.in.expect(name_of(zone_));
            r_.in.number<std::uint32_t>("page frame number", raw(first), raw(first));
            const std::string_view letters = r_.in.word("a letter for each page");
            if (letters.size() != pages)
                r_.in.fail(fmt::format("expected {} letters, one a page, found {}", pages, letters.size()));
            for (offset_ = 0; offset_ < pages; ++offset_)
                put(first + static_cast<std::uint32_t>(offset_), letters[offset_]);
        }
        /// Call when the last page was read.
        void end_compound()
        {
            const std::uint32_t pages = tails_ + 1;
            if (tails_ != 0 &&
                (!std::has_single_bit(pages) || raw(head_) % pages != 0 || pages > pages_in(Order{MAX_ORDER - 1})))
                fail(fmt::format("the page at page frame {} has {} tails, which is no compound page", raw(head_),
                                 tails_));
            if (tails_ != 0)
                r_.w.pages.order[at(head_)] = static_cast<Order>(std::countr_zero(pages));
            tails_ = 0;
        }

    private:
        [[noreturn]] void fail(const std::string& message) const { r_.in.fail(message, offset_); }

        void put(Pfn pfn, char letter)
        {
            if (letter == lru_tail_letter || letter == page_use_letters[raw(PageUse::Tail)])
                return put_tail(pfn, letter);
            end_compound();
            head_ = pfn;
            if (!put_free(pfn, letter))
                put_used(pfn, letter);
        }
        /// Whether the page is free as far as the lists know, in which case the letter must say so.
        bool put_free(Pfn pfn, char letter)
        {
            const bool on_list = r_.w.links[at(pfn)] != Link{};
            if (pfn < free_end_) {
                if (on_list || letter != page_use_letters[raw(PageUse::Free)])
                    fail(fmt::format("page frame {} is {}, but it lies in the free block at page frame {}", raw(pfn),
                                     on_list ? "on a list of its own" : fmt::format("'{}'", letter),
                                     raw(free_start_)));
                return true;
            }
            if (!on_list)
                return false;
            const char expected = page_use_letters[raw(r_.w.use(pfn))];
            if (letter != expected)
                fail(fmt::format("page frame {} is on a list of free pages: expected '{}', found '{}'", raw(pfn),
                                 expected, letter));
            free_start_ = pfn;
            free_end_ = pfn + pages_in(r_.w.order(pfn));
            return true;
        }
        void put_used(Pfn pfn, char letter)
        {
            const std::size_t use = letter == off_lru_letter ? raw(PageUse::File) : page_use_letters.find(letter);
            if (use == std::string_view::npos)
                fail(fmt::format("unknown letter '{}', expected one of {}{}{}",
                                 letter >= ' ' && letter <= '~' ? letter : '?', page_use_letters, off_lru_letter,
                                 lru_tail_letter));
            if (PageUse(use) == PageUse::Buddy)
                fail(fmt::format("page frame {} is the head of a free block, but on no free list", raw(pfn)));
            r_.w.pages.use[at(pfn)] = PageUse(use);
            if (letter != off_lru_letter)
                r_.w.pages.flags[at(pfn)] = first_flags(PageUse(use));
        }
        /// Flags of a page that no list has described so far: those on an LRU list that never come up in one are
        /// unevictable, which is the one list without links.
        static std::uint16_t first_flags(PageUse use)
        {
            switch (use) {
            case PageUse::Anon: return PG_lru | PG_unevictable | PG_swapbacked | PG_anon;
            case PageUse::Shmem: return PG_lru | PG_unevictable | PG_swapbacked;
            case PageUse::File: return PG_lru | PG_unevictable;
            case PageUse::Free:
            case PageUse::Buddy:
            case PageUse::Hole:
            case PageUse::Reserved:
            case PageUse::Slab:
            case PageUse::PageTable:
            case PageUse::Kernel:
            case PageUse::Tail:
            case PageUse::Movable: return 0;
            }
            return 0;
        }
        void put_tail(Pfn pfn, char letter)
        {
            const PageUse head = r_.w.use(head_);
            const bool none = head_ == no_pfn || pfn < free_end_ || r_.w.links[at(pfn)] != Link{} ||
                              head == PageUse::Free || head == PageUse::Buddy || head == PageUse::Hole ||
                              head == PageUse::Reserved;
            if (none || (letter == lru_tail_letter) != r_.w.has(head_, PG_lru))
                fail(fmt::format("page frame {} is '{}', but the page before it is no head of such a compound page",
                                 raw(pfn), letter));
            r_.w.pages.use[at(pfn)] = PageUse::Tail;
            ++tails_;
        }

        StateReading& r_;
        ZoneId zone_;
        std::size_t offset_ = 0; ///< of the letter, in its line
        Pfn free_start_ = no_pfn; ///< the free block that was met last: page frames up to
        Pfn free_end_ = no_pfn; ///< this one
        Pfn head_ = no_pfn; ///< the last page that is no tail
        std::uint32_t tails_ = 0; ///< pages that followed it as tails
    };

    /// Frames of the pageblock that are before the zone's first page or after its last.
    void mark_holes(World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        const std::uint32_t start = raw(info.start_pfn), end = start + info.spanned;
        for (std::uint32_t pfn = start - start % pageblock_nr_pages; pfn < start; ++pfn)
            w.pages.use[pfn] = PageUse::Hole;
        for (std::uint32_t pfn = end; pfn % pageblock_nr_pages != 0; ++pfn)
            w.pages.use[pfn] = PageUse::Hole;
    }

} // namespace

void read_pagemap(StateReading& r, ZoneId zone)
{
    const ZoneInfo& info = r.w.zone(zone);
    const Pfn end = info.start_pfn + info.spanned;
    PagemapReader reader(r, zone);
    for (Pfn pfn = info.start_pfn; pfn < end;) {
        const std::uint32_t pages = std::min(pageblock_nr_pages - raw(pfn) % pageblock_nr_pages, end - pfn);
        reader.read_pageblock(pfn, pages);
        pfn = pfn + pages;
    }
    reader.end_compound();
    mark_holes(r.w, zone);
}

} // namespace rs
