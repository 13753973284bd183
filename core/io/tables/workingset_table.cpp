// SPDX-License-Identifier: GPL-3.0-or-later
// The table of mm/workingset.c: a folio is evicted, and read again later.
#include "io/tables/all_tables.h"
#include "mm/vmstat.h"
#include "mm/workingset.h"

#include <bit>
#include <memory>

namespace rs {

namespace {

    constexpr NodeId node{0};
    constexpr std::uint32_t largest_folio = pages_in(Order{MAX_ORDER - 1});
    constexpr Pfn evicted{0}, read_again{largest_folio};
    constexpr std::uint64_t max_age = std::uint64_t{1} << 62;
    constexpr MemcgId memcg_that_is_gone{2};
    /// Costs before: enough to show any more of them, even where that makes them fade.
    constexpr std::uint64_t old_cost = 1U << 20;

    Order read_order(const TableRow& row)
    {
        const auto pages = row.number<std::uint32_t>("folio_nr_pages", 1, largest_folio);
        if (!std::has_single_bit(pages))
            row.fail("folio_nr_pages", "a power of two");
        return Order(std::countr_zero(pages));
    }

    void read_folios(const TableRow& row, Machine& m)
    {
        for (const Pfn folio : {evicted, read_again}) {
            m.set<Field::PageOrder>(raw(folio), read_order(row));
            m.set<Field::PageFlags>(raw(folio), row.flag("file") ? 0 : PG_swapbacked);
        }
        if (row.flag("shadow_workingset"))
            m.set_flag(evicted, PG_workingset);
    }

    void read_node(const TableRow& row, Machine& m)
    {
        for (int item = 0; item < NR_NODE_STATS; ++item)
            m.set<Field::NodeStatGlobal>(m.layout().node_stat(node, NodeStat(item)), 0);
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            m.set<Field::NodeStatGlobal>(
                m.layout().node_stat(node, NodeStat(int{NR_INACTIVE_ANON} + lru)),
                row.number<std::int64_t>(lru_names[std::size_t(lru)], 0, std::int64_t{1} << 40));
        m.set<Field::NrSwapPages>(0, row.number<std::int64_t>("nr_swap_pages"));
        m.set<Field::LruvecAnonCost>(raw(node), old_cost);
        m.set<Field::LruvecFileCost>(raw(node), old_cost);
    }

    /// The row's eviction.
    Shadow evict(const TableRow& row, Machine& m, unsigned bucket_order)
    {
        m.set<Field::NonresidentAge>(raw(node), row.number<std::uint64_t>("eviction_age", 0, max_age));
        const Shadow shadow = workingset_eviction(m, evicted, bucket_order);
        if (!row.flag("eviction_memcg_gone"))
            return shadow;
        ShadowParts parts = unpack_shadow(shadow);
        parts.memcgid = memcg_that_is_gone;
        return pack_shadow(parts);
    }

    void write_results(TableRow& row, const World& w)
    {
        const bool file = row.flag("file");
        row.set("activated", w.has(read_again, PG_active));
        row.set("folio_workingset_set", w.has(read_again, PG_workingset));
        row.set("cost_noted", w.lruvec_anon_cost[at(node)] != old_cost || w.lruvec_file_cost[at(node)] != old_cost);
        row.set("WORKINGSET_REFAULT",
                node_page_state_snapshot(w, node, file ? WORKINGSET_REFAULT_FILE : WORKINGSET_REFAULT_ANON));
        row.set("WORKINGSET_ACTIVATE",
                node_page_state_snapshot(w, node, file ? WORKINGSET_ACTIVATE_FILE : WORKINGSET_ACTIVATE_ANON));
        row.set("WORKINGSET_RESTORE",
                node_page_state_snapshot(w, node, file ? WORKINGSET_RESTORE_FILE : WORKINGSET_RESTORE_ANON));
    }

    RowFunction workingset_refault_rows()
    {
        return [m = std::make_shared<Machine>(World::make({2 * largest_folio, 1, 1, 1}))](TableRow& row) {
            const World& w = m->world();
            const auto bucket_order = row.number<unsigned>("bucket_order", 0, 28);
            read_folios(row, *m);
            read_node(row, *m);
            const Shadow shadow = evict(row, *m, bucket_order);
            const auto refault_age = row.number<std::uint64_t>("refault_age", 0, max_age);
            m->set<Field::NonresidentAge>(raw(node), refault_age);
            row.set("refault_distance", refault_distance(w, shadow, bucket_order));
            workingset_refault(*m, read_again, shadow, bucket_order);
            row.set("nonresident_age_added", w.nonresident_age[at(node)] - refault_age);
            write_results(row, w);
        };
    }

} // namespace

std::vector<Table> workingset_tables()
{
    return {{"workingset_refault",
             {"refault_distance", "activated", "folio_workingset_set", "cost_noted", "nonresident_age_added",
              "WORKINGSET_REFAULT", "WORKINGSET_ACTIVATE", "WORKINGSET_RESTORE"},
             workingset_refault_rows}};
}

} // namespace rs
