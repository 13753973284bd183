// SPDX-License-Identifier: GPL-3.0-or-later
// The trees of the page cache: from a file and an index in it to a page, or to the shadow that an evicted page left.
// A file of one page at index 0 needs no node; the entry stands at the root.
//
//     root of the file ── node, shift 6 ─┬─ node, shift 0: indices   0 to  63 ─── pages, shadows, nothing
//                                        └─ node, shift 0: indices 128 to 191
//
// Nodes come when something is stored beneath them and, as long as shadows stand in them, stay. Kernel: lib/xarray.c.
#pragma once

#include "world/machine.h"
#include "world/page_cache.h"

#include <optional>

namespace rs {

inline constexpr XaEntry no_entry{0};
constexpr XaEntry page_entry(Pfn page) { return XaEntry{(std::uint64_t{raw(page)} + 1) << 2}; }
constexpr bool is_page(XaEntry entry) { return entry != no_entry && (raw(entry) & 3) == 0; }
constexpr Pfn entry_page(XaEntry entry) { return Pfn{static_cast<std::uint32_t>((raw(entry) >> 2) - 1)}; }
/// A shadow, not a page. Kernel: xa_is_value().
constexpr bool is_value(XaEntry entry) { return (raw(entry) & 1) != 0; }
constexpr bool is_node(XaEntry entry) { return (raw(entry) & 3) == 2; }
constexpr XaEntry node_entry(XaNode node) { return XaEntry{std::uint64_t{raw(node)} << 2 | 2}; }
constexpr XaNode entry_node(XaEntry entry) { return XaNode{static_cast<std::uint32_t>(raw(entry) >> 2)}; }

inline XaShape xa_shape(const World& w, XaNode node) { return unpack_xa_shape(w.xa_node_shape[at(node)]); }
/// Where the slots of a node that bear a mark are told.
constexpr std::uint32_t xa_marks(XaNode node, XaMark mark) { return raw(node) * NR_XA_MARKS + mark; }
constexpr std::uint32_t xa_slot(XaNode node, std::uint64_t offset)
{
    return raw(node) * xa_chunk_size + static_cast<std::uint32_t>(offset);
}

/// What stands at this index of the file: nothing, a page or a shadow. Kernel: xa_load().
XaEntry xa_load(const World& w, MappingId mapping, std::uint64_t index);

/// Marks of the entry at this index. It must be a page. Through a Machine, or into a World that is being put together.
/// Kernel: xa_set_mark().
template <class Writer>
void xa_set_mark(Writer& m, MappingId mapping, std::uint64_t index, XaMark mark);
/// Kernel: xa_clear_mark().
void xa_clear_mark(Machine& m, MappingId mapping, std::uint64_t index, XaMark mark);
/// Kernel: xa_get_mark().
bool xa_get_mark(const World& w, MappingId mapping, std::uint64_t index, XaMark mark);
/// Whether some entry of the file bears it. Kernel: mapping_tagged(), xa_marked().
inline bool mapping_tagged(const World& w, MappingId mapping, XaMark mark)
{
    return (w.mapping_marks[at(mapping)] & 1U << mark) != 0;
}
/// The first index from there on whose entry bears the mark; none: there is no such. Kernel: xa_find().
std::optional<std::uint64_t> xa_find(const World& w, MappingId mapping, std::uint64_t index, XaMark mark);

struct XaStored {
    bool done = false; ///< false: there is no memory for another node; nothing was changed but for nodes on the way
    XaEntry old{};     ///< what stood there
    XaNode node{};     ///< the node in whose slot it stands; 0: at the root
};

/// Stores a page or a shadow. New nodes lie on node `nid` of memory. Through a Machine, or into a World that is being put
/// together (world/cells.h). Kernel: xas_store().
template <class Writer>
XaStored xa_store(Writer& m, MappingId mapping, std::uint64_t index, XaEntry entry, NodeId nid);

/// Told of each node whose slots changed, also of one that is empty and about to go. Kernel: xa_update_node_t.
using XaUpdate = void (*)(Machine& m, XaNode node);

/// Takes a node without pages out of its tree, and those above it that are empty or no longer needed then.
/// Kernel: xa_delete_node().
void xa_delete_node(Machine& m, XaNode node, XaUpdate update);

} // namespace rs
