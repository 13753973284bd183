// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/pcp.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/rmqueue.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

int rmqueue_bulk(Machine& m, ZoneId zone, Order order, int count, ListNode list, Migratetype mt, AllocFlags alloc_flags)
{
    Call call(m, Function::rmqueue_bulk);
    m.event(Event::rmqueue_bulk, order, count);
    int taken = 0;
    while (taken < count) {
        const Pfn page = rmqueue_locked(m, zone, order, mt, alloc_flags);
        if (page == no_pfn)
            break;
        m.list_add_tail(page, list);
        m.set<Field::PageOrder>(raw(page), raw(order));
        ++taken;
    }
    mod_zone_page_state(m, zone, NR_FREE_PAGES, -(std::int64_t{taken} << raw(order)));
    return taken;
}

namespace {

    void refill(Machine& m, ZoneId zone, CpuId cpu, Order order, Migratetype mt, AllocFlags alloc_flags, ListNode list)
    {
        const std::uint32_t pcp = m.layout().pcp(zone, cpu);
        const int blocks = pcp_refill_blocks(m.world().pcp_batch[pcp], order);
        m.step(Step::pcp_list_empty, zone, cpu, order, mt, blocks);
        const int taken = rmqueue_bulk(m, zone, order, blocks, list, mt, alloc_flags);
        m.add<Field::PcpCount>(pcp, std::int64_t{taken} << raw(order));
        m.step(Step::pcp_refilled, zone, cpu, taken, m.world().pcp_count[pcp]);
    }

} // namespace

Pfn rmqueue_pcplist(Machine& m, ZoneId zone, Order order, Migratetype mt, AllocFlags alloc_flags)
{
    const World& w = m.world();
    const CpuId cpu = m.cpu();
    const std::uint32_t pcp = w.layout.pcp(zone, cpu);
    const ListNode list = w.layout.pcp_list(zone, cpu, order_to_pindex(mt, order));
    m.set<Field::PcpFreeFactor>(pcp, w.pcp_free_factor[pcp] >> 1);
    if (list_empty(w, list))
        refill(m, zone, cpu, order, mt, alloc_flags, list);
    const Pfn page = list_first(w, list);
    if (page == no_pfn)
        return no_pfn;
    m.list_del(page);
    m.add<Field::PcpCount>(pcp, -std::int64_t{pages_in(order)});
    m.step(Step::pcp_list_hit, zone, cpu, page, order, mt, w.pcp_count[pcp]);
    return page;
}

FreeHigh pcp_free_high(const World& w, ZoneId zone, CpuId cpu, Order order)
{
    const bool cheap_high_order = order > Order{0} && order <= PAGE_ALLOC_COSTLY_ORDER;
    return FreeHigh(w.pcp_free_factor[w.layout.pcp(zone, cpu)] != 0 && cheap_high_order);
}

int nr_pcp_high(const World& w, ZoneId zone, CpuId cpu, FreeHigh free_high)
{
    const std::uint32_t pcp = w.layout.pcp(zone, cpu);
    const int high = w.pcp_high[pcp];
    if (high == 0 || free_high == FreeHigh::Yes)
        return 0;
    if ((w.zone_flags[at(zone)] & ZONE_RECLAIM_ACTIVE) == 0)
        return high;
    return std::min(w.pcp_batch[pcp] << 2, high);
}

int nr_pcp_free(Machine& m, ZoneId zone, CpuId cpu, int high, FreeHigh free_high)
{
    const std::uint32_t pcp = m.layout().pcp(zone, cpu);
    const World& w = m.world();
    if (free_high == FreeHigh::Yes)
        return w.pcp_count[pcp];
    const int batch = w.pcp_batch[pcp];
    if (high < batch)
        return 1;
    const int most = high - batch;
    const int factor = w.pcp_free_factor[pcp];
    const int scaled = batch << factor;
    if (scaled < most && factor < CONFIG_PCP_BATCH_SCALE_MAX)
        m.set<Field::PcpFreeFactor>(pcp, factor + 1);
    return std::min(scaled, most); // `most` may be below `batch`
}

void free_unref_page_commit(Machine& m, ZoneId zone, Pfn page, Migratetype mt, Order order)
{
    const World& w = m.world();
    const CpuId cpu = m.cpu();
    const std::uint32_t pcp = w.layout.pcp(zone, cpu);
    const std::uint32_t pindex = order_to_pindex(mt, order);
    count_vm_events(m, PGFREE, pages_in(order));
    m.list_add(page, w.layout.pcp_list(zone, cpu, pindex));
    m.set<Field::PageOrder>(raw(page), raw(order));
    m.add<Field::PcpCount>(pcp, pages_in(order));

    const FreeHigh free_high = pcp_free_high(w, zone, cpu, order);
    const int high = nr_pcp_high(w, zone, cpu, free_high);
    m.step(Step::freed_to_pcp, page, order, cpu, mt, w.pcp_count[pcp], w.pcp_high[pcp]);
    if (w.pcp_count[pcp] < high)
        return;
    const int to_free = nr_pcp_free(m, zone, cpu, high, free_high);
    m.step(Step::pcp_too_long, zone, cpu, w.pcp_count[pcp], high, to_free);
    free_pcppages_bulk(m, zone, cpu, to_free, pindex);
}

namespace {

    /// Finds the next list that is not empty, round robin; the range shrinks where lists at its ends are empty.
    class RoundRobin {
    public:
        explicit RoundRobin(std::uint32_t start)
            : pindex_(static_cast<int>(start) - 1)
        {
        }
        std::uint32_t next_filled(const World& w, ZoneId zone, CpuId cpu)
        {
            for (;;) {
                if (++pindex_ > max_)
                    pindex_ = min_;
                if (!list_empty(w, w.layout.pcp_list(zone, cpu, static_cast<std::uint32_t>(pindex_))))
                    return static_cast<std::uint32_t>(pindex_);
                if (pindex_ == max_)
                    --max_;
                if (pindex_ == min_)
                    ++min_;
            }
        }

    private:
        int pindex_;
        int min_ = 0;
        int max_ = NR_PCP_LISTS - 1;
    };

    void free_last_block(Machine& m, ZoneId zone, CpuId cpu, ListNode list, Order order)
    {
        const Pfn page = list_last(m.world(), list);
        const auto mt = m.world().pages.migratetype[at(page)];
        m.list_del(page);
        m.add<Field::PcpCount>(m.layout().pcp(zone, cpu), -std::int64_t{pages_in(order)});
        free_one_page(m, page, zone, order, mt);
        m.event(Event::mm_page_pcpu_drain, page, order, mt);
    }

} // namespace

void free_pcppages_bulk(Machine& m, ZoneId zone, CpuId cpu, int count, std::uint32_t pindex)
{
    Call call(m, Function::free_pcppages_bulk);
    m.event(Event::free_pcppages_bulk, count, pindex);
    const World& w = m.world();
    const std::uint32_t pcp = w.layout.pcp(zone, cpu);
    const int before = w.pcp_count[pcp];
    count = std::min(before, count);
    RoundRobin lists(pindex);
    while (count > 0) {
        const std::uint32_t filled = lists.next_filled(w, zone, cpu);
        const ListNode list = w.layout.pcp_list(zone, cpu, filled);
        const Order order = pindex_to_order(filled);
        do {
            free_last_block(m, zone, cpu, list, order);
            count -= static_cast<int>(pages_in(order));
        } while (count > 0 && !list_empty(w, list));
    }
    m.step(Step::pcp_bulk_freed, zone, cpu, before - w.pcp_count[pcp], w.pcp_count[pcp]);
}

} // namespace rs
