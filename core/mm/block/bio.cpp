// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/block/bio.h"

#include "mm/filemap/folio_lock.h"
#include "mm/page_writeback/writeback.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t idle = UINT64_MAX;
    constexpr std::uint64_t transfer_page_ns = 1'000;

    BioNext next_in_queue(const World& w, Pfn page) { return unpack_bio_next(w.bio_next[at(page)]); }

    /// What becomes of a page whose request is done. Kernel: the bio's bi_end_io.
    void end_io(Machine& m, Pfn page)
    {
        if (m.world().has(page, PG_writeback))
            return folio_end_writeback(m, page);
        m.set_flag(page, PG_uptodate);
        folio_unlock(m, page);
    }

    /// Pages of the request at the head of the queue.
    std::uint32_t pages_of_request(const World& w, Pfn page)
    {
        std::uint32_t pages = 1;
        for (BioNext next = next_in_queue(w, page); next.page != no_pfn && next.same_request;
             next = next_in_queue(w, next.page))
            ++pages;
        return pages;
    }

    /// When the request at the head of the queue is done that begins now.
    std::uint64_t done_ns_of_request(const World& w, DiskId disk, std::uint64_t now)
    {
        const std::uint32_t pages = pages_of_request(w, Pfn{w.disk_head[at(disk)]});
        return now + w.disks[at(disk)].latency_ns + pages * transfer_page_ns;
    }

    void begin_request(Machine& m, DiskId disk, std::uint64_t now)
    {
        m.set<Field::DiskDoneNs>(raw(disk), done_ns_of_request(m.world(), disk, now));
    }

    /// Takes the page at the head out of the queue. Whether the next one belongs to the same request.
    bool take_head(Machine& m, DiskId disk)
    {
        const Pfn head{m.world().disk_head[at(disk)]};
        const BioNext next = next_in_queue(m.world(), head);
        m.set<Field::BioNextPage>(raw(head), 0);
        m.set<Field::DiskHead>(raw(disk), raw(next.page));
        if (next.page == no_pfn)
            m.set<Field::DiskTail>(raw(disk), raw(no_pfn));
        return next.page != no_pfn && next.same_request;
    }

    /// Kernel: bio_endio(), called by the driver's interrupt handler.
    void bio_endio(Machine& m, DiskId disk)
    {
        Call call(m, Function::bio_endio);
        const World& w = m.world();
        const std::uint64_t done_ns = w.disk_done_ns[at(disk)];
        const Pfn first{w.disk_head[at(disk)]};
        m.step(Step::io_done, raw(disk), first, pages_of_request(w, first), w.has(first, PG_writeback));
        for (bool more = true; more;) {
            const Pfn page{w.disk_head[at(disk)]};
            more = take_head(m, disk);
            end_io(m, page);
        }
        m.set<Field::DiskDoneNs>(raw(disk), idle);
        if (Pfn{w.disk_head[at(disk)]} != no_pfn)
            begin_request(m, disk, done_ns);
    }

} // namespace

template <class Writer>
void queue_page(Writer& m, DiskId disk, Pfn page, bool same_request)
{
    const Pfn tail{m.world().disk_tail[at(disk)]};
    if (tail == no_pfn)
        m.template set<Field::DiskHead>(raw(disk), raw(page));
    else
        m.template set<Field::BioNextPage>(raw(tail), pack({page, same_request}));
    m.template set<Field::DiskTail>(raw(disk), raw(page));
}

template void queue_page(Machine&, DiskId, Pfn, bool);
template void queue_page(WorldWriter&, DiskId, Pfn, bool);

void submit_bio(Machine& m, DiskId disk, std::span<const Pfn> pages)
{
    RS_CHECK(!pages.empty());
    const World& w = m.world();
    const bool write = w.has(pages.front(), PG_writeback);
    const bool busy = w.disk_done_ns[at(disk)] != idle;
    count_vm_events(m, write ? PGPGOUT : PGPGIN, pages.size() * page_size / sector_size);
    m.step(Step::io_submitted, raw(disk), pages.front(), pages.size(), write, w.disks[at(disk)].latency_ns / 1000, busy);
    if (w.disks[at(disk)].latency_ns == 0) {
        for (const Pfn page : pages)
            end_io(m, page);
        return;
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        queue_page(m, disk, pages[i], i != 0);
    if (!busy)
        begin_request(m, disk, w.clock_ns[0]);
}

void start_disks(World& w)
{
    for (std::uint32_t disk = 0; disk < max_disks; ++disk)
        if (Pfn{w.disk_head[disk]} != no_pfn)
            w.disk_done_ns[disk] = done_ns_of_request(w, DiskId(disk), w.clock_ns[0]);
}

void run_disk_interrupts(Machine& m)
{
    const World& w = m.world();
    for (;;) {
        const auto first = std::ranges::min_element(w.disk_done_ns);
        if (*first > w.clock_ns[0])
            return;
        bio_endio(m, DiskId(first - w.disk_done_ns.begin()));
    }
}

std::uint64_t next_disk_interrupt(const World& w) { return *std::ranges::min_element(w.disk_done_ns); }

std::uint64_t nr_queued_pages(const World& w, DiskId disk)
{
    std::uint64_t pages = 0;
    for (Pfn page{w.disk_head[at(disk)]}; page != no_pfn; page = next_in_queue(w, page).page)
        ++pages;
    return pages;
}

} // namespace rs
