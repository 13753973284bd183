// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/workingset.h"

#include "mm/lruvec.h"
#include "mm/swap.h"

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
    if (refault_distance(w, shadow, bucket_order) > workingset_size(w, node, file))
        return;
    m.set_flag(folio, PG_active);
    workingset_age_nonresident(m, node, pages);
    mod_node_page_state(m, node, file ? WORKINGSET_ACTIVATE_FILE : WORKINGSET_ACTIVATE_ANON, pages);
    if (!eviction.workingset)
        return;
    m.set_flag(folio, PG_workingset);
    lru_note_cost(m, zone_to_nid(w.page_zone(folio)), file, pages);
    mod_node_page_state(m, node, file ? WORKINGSET_RESTORE_FILE : WORKINGSET_RESTORE_ANON, pages);
}

namespace {

    /// A file of one page at index 0 needs no tree at all: the entry stands at its root.
    bool has_tree(const World& w, std::size_t leaf, Pfn folio)
    {
        const bool only_first_page = w.cache_leaves[leaf].number == 0 && w.pages.index[at(folio)] == 0 &&
                                     w.cache_leaf_pages[leaf] == 1 && w.cache_leaf_shadows[leaf] == 0;
        const bool has_next_leaf =
            leaf + 1 < w.cache_leaves.size() && w.cache_leaves[leaf + 1].same_file(w.cache_leaves[leaf]);
        return !only_first_page || has_next_leaf;
    }

} // namespace

void leave_shadow_in_cache(Machine& m, Pfn folio)
{
    const World& w = m.world();
    const CacheLeaf key = w.cache_leaf_of(folio);
    const auto found = std::lower_bound(w.cache_leaves.begin(), w.cache_leaves.end(), key);
    RS_CHECK(found != w.cache_leaves.end() && *found == key);
    const auto leaf = static_cast<std::uint32_t>(found - w.cache_leaves.begin());
    const bool counted = has_tree(w, leaf, folio);
    m.add<Field::CacheLeafPages>(leaf, -1);
    m.add<Field::CacheLeafShadows>(leaf, 1);
    if (w.cache_leaf_pages[leaf] == 0 && counted)
        mod_node_page_state(m, zone_to_nid(w.page_zone(folio)), WORKINGSET_NODES, 1);
}

} // namespace rs
