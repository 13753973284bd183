// SPDX-License-Identifier: GPL-3.0-or-later
// Marks: a bit for each slot in its node, and in each node above a bit for the slot that leads there. So a page that
// bears one is found by looking at marked slots only. Kernel: lib/xarray.c.
#include "mm/xarray.h"
#include "world/cells.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    struct Place {
        XaNode node{}; ///< 0: the entry stands at the root
        std::uint64_t offset = 0;
    };

    unsigned offset_in(XaShape shape, std::uint64_t index) { return index >> shape.shift & (xa_chunk_size - 1); }

    Place place_of(const World& w, MappingId mapping, std::uint64_t index)
    {
        Place place;
        for (XaEntry entry{w.xa_head[at(mapping)]}; is_node(entry);) {
            place.node = entry_node(entry);
            place.offset = offset_in(xa_shape(w, place.node), index);
            entry = XaEntry{w.xa_slot[xa_slot(place.node, place.offset)]};
        }
        return place;
    }

    bool reaches(const World& w, XaNode root, std::uint64_t index)
    {
        const unsigned bits = xa_shape(w, root).shift + xa_chunk_shift;
        return bits >= 64 || index >> bits == 0;
    }

    std::uint64_t slots_marked(const World& w, XaNode node, XaMark mark)
    {
        return w.xa_node_marks[xa_marks(node, mark)];
    }

    template <class Writer>
    void set_root_mark(Writer& m, MappingId mapping, XaMark mark, bool on)
    {
        const unsigned marks = m.world().mapping_marks[at(mapping)], bit = 1U << mark;
        if (((marks & bit) != 0) != on)
            m.template set<Field::MappingMarks>(raw(mapping), marks ^ bit);
    }

    /// The first marked index beneath a node from `index` on, which lies beneath it.
    std::optional<std::uint64_t> find_below(const World& w, XaNode node, std::uint64_t index, XaMark mark)
    {
        const XaShape shape = xa_shape(w, node);
        const std::uint64_t wanted = slots_marked(w, node, mark) >> offset_in(shape, index) << offset_in(shape, index);
        const unsigned top = shape.shift + xa_chunk_shift;
        const std::uint64_t base = top >= 64 ? 0 : index >> top << top;
        for (std::uint64_t slots = wanted; slots != 0; slots &= slots - 1) {
            const auto offset = static_cast<unsigned>(std::countr_zero(slots));
            const std::uint64_t first = base + (std::uint64_t{offset} << shape.shift);
            const XaEntry entry{w.xa_slot[xa_slot(node, offset)]};
            if (!is_node(entry))
                return first;
            if (const auto found = find_below(w, entry_node(entry), std::max(first, index), mark))
                return found;
        }
        return {};
    }

} // namespace

template <class Writer>
void xa_set_mark(Writer& m, MappingId mapping, std::uint64_t index, XaMark mark)
{
    const World& w = m.world();
    for (Place place = place_of(w, mapping, index); place.node != XaNode{};
         place = {XaNode{w.xa_node_parent[at(place.node)]}, xa_shape(w, place.node).offset}) {
        const std::uint64_t marks = slots_marked(w, place.node, mark), bit = std::uint64_t{1} << place.offset;
        if ((marks & bit) != 0)
            return;
        m.template set<Field::XaNodeMarks>(xa_marks(place.node, mark), marks | bit);
    }
    set_root_mark(m, mapping, mark, true);
}

template void xa_set_mark(Machine&, MappingId, std::uint64_t, XaMark);
template void xa_set_mark(WorldWriter&, MappingId, std::uint64_t, XaMark);

void xa_clear_mark(Machine& m, MappingId mapping, std::uint64_t index, XaMark mark)
{
    const World& w = m.world();
    for (Place place = place_of(w, mapping, index); place.node != XaNode{};
         place = {XaNode{w.xa_node_parent[at(place.node)]}, xa_shape(w, place.node).offset}) {
        const std::uint64_t marks = slots_marked(w, place.node, mark), bit = std::uint64_t{1} << place.offset;
        if ((marks & bit) == 0)
            return;
        m.set<Field::XaNodeMarks>(xa_marks(place.node, mark), marks & ~bit);
        if ((marks & ~bit) != 0)
            return;
    }
    set_root_mark(m, mapping, mark, false);
}

bool xa_get_mark(const World& w, MappingId mapping, std::uint64_t index, XaMark mark)
{
    if (!mapping_tagged(w, mapping, mark))
        return false;
    const Place place = place_of(w, mapping, index);
    return place.node == XaNode{} || (slots_marked(w, place.node, mark) >> place.offset & 1) != 0;
}

std::optional<std::uint64_t> xa_find(const World& w, MappingId mapping, std::uint64_t index, XaMark mark)
{
    if (!mapping_tagged(w, mapping, mark))
        return {};
    const XaEntry head{w.xa_head[at(mapping)]};
    if (!is_node(head))
        return index == 0 ? std::optional(std::uint64_t{0}) : std::nullopt;
    return reaches(w, entry_node(head), index) ? find_below(w, entry_node(head), index, mark) : std::nullopt;
}

} // namespace rs
