// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/xarray.h"

#include "world/cells.h"

namespace rs {

namespace {

    constexpr XaNode no_node{0};

    /// Whether the tree below a node of this shift has room for the index.
    constexpr bool reaches(unsigned shift, std::uint64_t index)
    {
        const unsigned bits = shift + xa_chunk_shift;
        return bits >= 64 || index >> bits == 0;
    }

    constexpr std::uint64_t offset_of(unsigned shift, std::uint64_t index) { return index >> shift & (xa_chunk_size - 1); }

    /// The next node that nothing stands in; no_node: there is no room for more.
    template <class Writer>
    XaNode new_node(Writer& m, XaShape shape, XaNode parent)
    {
        const World& w = m.world();
        XaNode node{w.first_free_xa_node[0]};
        if (node != no_node) {
            m.template set<Field::FirstFreeXaNode>(0, w.xa_node_parent[at(node)]);
        } else {
            node = XaNode{w.nr_xa_nodes[0]};
            if (at(node) == w.xa_node_shape.size())
                return no_node;
            m.template set<Field::NrXaNodes>(0, raw(node) + 1);
        }
        m.template set<Field::XaNodeShape>(raw(node), pack(shape));
        m.template set<Field::XaNodeParent>(raw(node), raw(parent));
        return node;
    }

    template <class Writer>
    void put_in_slot(Writer& m, XaNode node, std::uint64_t offset, XaEntry entry)
    {
        const World& w = m.world();
        const std::uint32_t slot = xa_slot(node, offset);
        const XaEntry old{w.xa_slot[slot]};
        m.template set<Field::XaSlot>(slot, raw(entry));
        const int more = int{entry != no_entry} - int{old != no_entry};
        const int more_values = int{is_value(entry)} - int{is_value(old)};
        if (more != 0)
            m.template set<Field::XaNodeCount>(raw(node), w.xa_node_count[at(node)] + more);
        if (more_values != 0)
            m.template set<Field::XaNodeValues>(raw(node), w.xa_node_values[at(node)] + more_values);
    }

    template <class Writer>
    void put_at_root(Writer& m, MappingId mapping, XaEntry entry)
    {
        m.template set<Field::XaHead>(raw(mapping), raw(entry));
    }

    /// A node above the root, which becomes its first slot.
    template <class Writer>
    bool add_level(Writer& m, MappingId mapping, XaEntry head, NodeId nid)
    {
        XaShape shape{mapping, 0, 0, nid};
        if (is_node(head))
            shape.shift = static_cast<std::uint8_t>(xa_shape(m.world(), entry_node(head)).shift + xa_chunk_shift);
        const XaNode top = new_node(m, shape, no_node);
        if (top == no_node)
            return false;
        put_in_slot(m, top, 0, head);
        for (int mark = 0; mark < NR_XA_MARKS; ++mark)
            if (mapping_tagged(m.world(), mapping, XaMark(mark)))
                m.template set<Field::XaNodeMarks>(xa_marks(top, XaMark(mark)), 1);
        if (is_node(head))
            m.template set<Field::XaNodeParent>(raw(entry_node(head)), raw(top));
        put_at_root(m, mapping, node_entry(top));
        return true;
    }

    /// Makes the tree high enough for the index. Kernel: xas_expand().
    template <class Writer>
    bool expand(Writer& m, MappingId mapping, std::uint64_t index, NodeId nid)
    {
        const World& w = m.world();
        if (XaEntry{w.xa_head[at(mapping)]} == no_entry) {
            unsigned shift = 0;
            while (!reaches(shift, index))
                shift += xa_chunk_shift;
            const XaNode top = new_node(m, {mapping, static_cast<std::uint8_t>(shift), 0, nid}, no_node);
            if (top == no_node)
                return false;
            put_at_root(m, mapping, node_entry(top));
        }
        for (;;) {
            const XaEntry head{w.xa_head[at(mapping)]};
            if (is_node(head) && reaches(xa_shape(w, entry_node(head)).shift, index))
                return true;
            if (!add_level(m, mapping, head, nid))
                return false;
        }
    }

    /// The leaf in which the index has its slot; no_node: there is none yet, or no tree. Kernel: xas_load().
    XaNode find_leaf(const World& w, MappingId mapping, std::uint64_t index)
    {
        const XaEntry head{w.xa_head[at(mapping)]};
        if (!is_node(head))
            return no_node;
        XaNode node = entry_node(head);
        unsigned shift = xa_shape(w, node).shift;
        if (!reaches(shift, index))
            return no_node;
        for (; shift != 0; shift -= xa_chunk_shift) {
            const XaEntry below{w.xa_slot[xa_slot(node, offset_of(shift, index))]};
            if (below == no_entry)
                return no_node;
            node = entry_node(below);
        }
        return node;
    }

    /// The leaf in which the index has its slot, made with all nodes above it. Kernel: xas_create().
    template <class Writer>
    XaNode create_leaf(Writer& m, MappingId mapping, std::uint64_t index, NodeId nid)
    {
        const World& w = m.world();
        if (!expand(m, mapping, index, nid))
            return no_node;
        XaNode node = entry_node(XaEntry{w.xa_head[at(mapping)]});
        for (unsigned shift = xa_shape(w, node).shift; shift != 0;) {
            const std::uint64_t offset = offset_of(shift, index);
            XaEntry below{w.xa_slot[xa_slot(node, offset)]};
            shift -= xa_chunk_shift;
            if (below == no_entry) {
                const XaShape shape{mapping, static_cast<std::uint8_t>(shift), static_cast<std::uint8_t>(offset), nid};
                const XaNode child = new_node(m, shape, node);
                if (child == no_node)
                    return no_node;
                below = node_entry(child);
                put_in_slot(m, node, offset, below);
            }
            node = entry_node(below);
        }
        return node;
    }

} // namespace

XaEntry xa_load(const World& w, MappingId mapping, std::uint64_t index)
{
    const XaEntry head{w.xa_head[at(mapping)]};
    if (!is_node(head))
        return index == 0 ? head : no_entry;
    const XaNode leaf = find_leaf(w, mapping, index);
    return leaf == no_node ? no_entry : XaEntry{w.xa_slot[xa_slot(leaf, offset_of(0, index))]};
}

template <class Writer>
XaStored xa_store(Writer& m, MappingId mapping, std::uint64_t index, XaEntry entry, NodeId nid)
{
    const World& w = m.world();
    const XaEntry head{w.xa_head[at(mapping)]};
    if (index == 0 && !is_node(head)) {
        put_at_root(m, mapping, entry);
        return {true, head, no_node};
    }
    XaNode leaf = find_leaf(w, mapping, index);
    if (leaf == no_node)
        leaf = create_leaf(m, mapping, index, nid);
    if (leaf == no_node)
        return {};
    const std::uint64_t offset = offset_of(0, index);
    const XaEntry old{w.xa_slot[xa_slot(leaf, offset)]};
    put_in_slot(m, leaf, offset, entry);
    return {true, old, leaf};
}

template XaStored xa_store(Machine&, MappingId, std::uint64_t, XaEntry, NodeId);
template XaStored xa_store(WorldWriter&, MappingId, std::uint64_t, XaEntry, NodeId);

namespace {

    void free_node(Machine& m, XaNode node)
    {
        for (int mark = 0; mark < NR_XA_MARKS; ++mark)
            if (m.world().xa_node_marks[xa_marks(node, XaMark(mark))] != 0)
                m.set<Field::XaNodeMarks>(xa_marks(node, XaMark(mark)), 0);
        m.set<Field::XaNodeParent>(raw(node), m.world().first_free_xa_node[0]);
        m.set<Field::FirstFreeXaNode>(0, raw(node));
    }

    /// A root that holds no more than its first slot is not needed. Kernel: xas_shrink().
    void shrink(Machine& m, XaNode root, XaUpdate update)
    {
        const World& w = m.world();
        const MappingId mapping = xa_shape(w, root).mapping;
        for (;;) {
            const XaEntry first{w.xa_slot[xa_slot(root, 0)]};
            if (w.xa_node_count[at(root)] != 1 || first == no_entry || (!is_node(first) && xa_shape(w, root).shift != 0))
                return;
            put_at_root(m, mapping, first);
            put_in_slot(m, root, 0, no_entry);
            update(m, root);
            free_node(m, root);
            if (!is_node(first))
                return;
            root = entry_node(first);
            m.set<Field::XaNodeParent>(raw(root), raw(no_node));
        }
    }

} // namespace

void xa_delete_node(Machine& m, XaNode node, XaUpdate update)
{
    const World& w = m.world();
    for (std::uint64_t offset = 0; offset < xa_chunk_size; ++offset)
        put_in_slot(m, node, offset, no_entry);
    update(m, node);
    while (w.xa_node_count[at(node)] == 0) {
        const XaShape shape = xa_shape(w, node);
        const XaNode parent{w.xa_node_parent[at(node)]};
        free_node(m, node);
        if (parent == no_node)
            return put_at_root(m, shape.mapping, no_entry);
        put_in_slot(m, parent, shape.offset, no_entry);
        update(m, parent);
        node = parent;
    }
    if (XaNode{w.xa_node_parent[at(node)]} == no_node)
        shrink(m, node, update);
}

} // namespace rs
