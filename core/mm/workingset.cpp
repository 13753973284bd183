// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/workingset.h"

#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

void workingset_age_nonresident(Machine& m, NodeId node, std::uint64_t nr_pages)
{
    m.add<Field::NonresidentAge>(raw(node), static_cast<std::int64_t>(nr_pages));
}

namespace {

    /// A file of one page at index 0 needs no tree at all: the entry stands at its root.
    bool has_tree(const World& w, std::size_t leaf, Pfn folio)
    {
        const bool only_first_page = w.cache_leaves[leaf].number == 0 && w.pages.index[at(folio)] == 0
            && w.cache_leaf_pages[leaf] == 1 && w.cache_leaf_shadows[leaf] == 0;
        const bool has_next_leaf = leaf + 1 < w.cache_leaves.size()
            && w.cache_leaves[leaf + 1].same_file(w.cache_leaves[leaf]);
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
