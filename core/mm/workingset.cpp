// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/workingset.h"

#include "mm/lruvec.h"
#include "mm/swap.h"
#include "mm/vmscan/shrink_slab.h"
#include "mm/xarray.h"

#include <algorithm>

namespace rs {

void workingset_age_nonresident(Machine& m, NodeId node, std::uint64_t nr_pages)
{
    m.add<Field::NonresidentAge>(raw(node), static_cast<std::int64_t>(nr_pages));
}

Shadow workingset_eviction(Machine& m, Pfn folio, unsigned bucket_order)
{
    const World& w = m.world();
    const NodeId node = zone_to_nid(w.page_zone(folio));
    const std::uint64_t eviction = w.nonresident_age[at(node)] >> bucket_order;
    workingset_age_nonresident(m, node, folio_nr_pages(w, folio));
    return pack_shadow({root_memcg_id, node, eviction, w.has(folio, PG_workingset)});
}

std::uint64_t refault_distance(const World& w, Shadow shadow, unsigned bucket_order)
{
    const ShadowParts parts = unpack_shadow(shadow);
    return (w.nonresident_age[at(parts.nid)] - (parts.eviction << bucket_order)) & EVICTION_MASK;
}

namespace {

    /// Pages that a folio of this type competes with: active ones, and those of the other type; those of programs only
    /// where there is swap for them.
    std::uint64_t workingset_size(const World& w, NodeId node, bool file)
    {
        const auto pages = [&](NodeStat list) { return node_page_state(w, node, list); };
        std::int64_t size = pages(NR_ACTIVE_FILE);
        if (!file)
            size += pages(NR_INACTIVE_FILE);
        if (w.nr_swap_pages[0] > 0) {
            size += pages(NR_ACTIVE_ANON);
            if (file)
                size += pages(NR_INACTIVE_ANON);
        }
        return static_cast<std::uint64_t>(size);
    }

} // namespace

void workingset_refault(Machine& m, Pfn folio, Shadow shadow, unsigned bucket_order)
{
    const World& w = m.world();
    const ShadowParts eviction = unpack_shadow(shadow);
    if (eviction.memcgid != root_memcg_id)
        return;
    const NodeId node = eviction.nid;
    const bool file = folio_is_file_lru(w, folio);
    const std::uint32_t pages = folio_nr_pages(w, folio);
    mod_node_page_state(m, node, file ? WORKINGSET_REFAULT_FILE : WORKINGSET_REFAULT_ANON, pages);
    const std::uint64_t distance = refault_distance(w, shadow, bucket_order);
    const std::uint64_t competitors = workingset_size(w, node, file);
    if (distance > competitors) {
        m.step(Step::refault_too_far, folio, distance, competitors);
        return;
    }
    m.step(Step::refault_activated, folio, distance, competitors, eviction.workingset);
    m.set_flag(folio, PG_active);
    workingset_age_nonresident(m, node, pages);
    mod_node_page_state(m, node, file ? WORKINGSET_ACTIVATE_FILE : WORKINGSET_ACTIVATE_ANON, pages);
    if (!eviction.workingset)
        return;
    m.set_flag(folio, PG_workingset);
    lru_note_cost(m, zone_to_nid(w.page_zone(folio)), file, pages);
    mod_node_page_state(m, node, file ? WORKINGSET_RESTORE_FILE : WORKINGSET_RESTORE_ANON, pages);
}

void workingset_activation(Machine& m, Pfn folio)
{
    const World& w = m.world();
    workingset_age_nonresident(m, zone_to_nid(w.page_zone(folio)), folio_nr_pages(w, folio));
}

namespace {

    void link_shadow_nodes(Machine& m, std::uint32_t prev, std::uint32_t next)
    {
        m.set<Field::ShadowNodeNext>(prev, next);
        m.set<Field::ShadowNodePrev>(next, prev);
    }

    bool is_in_ring(const World& w, XaNode node) { return w.shadow_node_next[at(node)] != 0; }

    void put_in_ring(Machine& m, XaNode node, NodeId nid)
    {
        const std::uint32_t head = raw(shadow_ring(nid)), last = m.world().shadow_node_prev[head];
        link_shadow_nodes(m, last, raw(node));
        link_shadow_nodes(m, raw(node), head);
    }

    void take_from_ring(Machine& m, XaNode node)
    {
        const World& w = m.world();
        link_shadow_nodes(m, w.shadow_node_prev[at(node)], w.shadow_node_next[at(node)]);
        m.set<Field::ShadowNodeNext>(raw(node), 0);
        m.set<Field::ShadowNodePrev>(raw(node), 0);
    }

} // namespace

void workingset_update_node(Machine& m, XaNode node)
{
    const World& w = m.world();
    const bool only_shadows = w.xa_node_count[at(node)] != 0 && w.xa_node_count[at(node)] == w.xa_node_values[at(node)];
    const NodeId nid = xa_shape(w, node).nid;
    if (only_shadows == is_in_ring(w, node))
        return;
    if (only_shadows)
        put_in_ring(m, node, nid);
    else
        take_from_ring(m, node);
    mod_node_page_state(m, nid, WORKINGSET_NODES, only_shadows ? 1 : -1);
}

std::uint64_t count_shadow_nodes(const World& w, NodeId node)
{
    const std::int64_t nodes = node_page_state_snapshot(w, node, WORKINGSET_NODES);
    if (nodes <= 0)
        return SHRINK_EMPTY;
    // A shadow is worth keeping as long as its page could be active; nodes may be filled to an eighth only.
    const std::int64_t worth = w.nodes[at(node)].present >> (xa_chunk_shift - 3);
    return static_cast<std::uint64_t>(std::max<std::int64_t>(nodes - worth, 0));
}

std::uint64_t scan_shadow_nodes(Machine& m, NodeId node, std::uint64_t nr_to_scan)
{
    const World& w = m.world();
    const XaNode ring = shadow_ring(node);
    std::uint64_t removed = 0;
    for (; removed < nr_to_scan && w.shadow_node_next[at(ring)] != raw(ring); ++removed) {
        xa_delete_node(m, XaNode{w.shadow_node_next[at(ring)]}, workingset_update_node);
        mod_node_page_state(m, node, WORKINGSET_NODERECLAIM, 1);
    }
    m.step(Step::shadow_nodes_reclaimed, node, removed);
    return removed;
}

} // namespace rs
