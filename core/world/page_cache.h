// SPDX-License-Identifier: GPL-3.0-or-later
// What the page cache is made of: files, and for each a tree of nodes that leads from an index to a page, or to what an
// evicted page left behind. Kernel: struct address_space, struct xa_node.
#pragma once

#include "base/index.h"

#include <cstdint>

namespace rs {

/// A file of which pages are or were cached. Kernel: struct address_space.
enum class MappingId : std::uint32_t {};
/// A node of a file's tree: 64 slots. 0: none. Those below first_xa_node are the heads of the rings of shadow nodes.
enum class XaNode : std::uint32_t {};
/// What stands in a slot of a node, or at the root: nothing (0), a page, a shadow, or a node. Kernel: an XArray's entry.
enum class XaEntry : std::uint64_t {};
/// A file that is open, the number that requests give it.
enum class FileId : std::uint16_t {};

inline constexpr std::uint32_t xa_chunk_shift = 6, xa_chunk_size = 1U << xa_chunk_shift;
inline constexpr std::uint32_t first_xa_node = 65; ///< after the ring heads of 64 nodes of memory
inline constexpr std::uint32_t max_xa_nodes = 1U << 26; ///< their slots are numbered with 32 bits
inline constexpr std::uint32_t max_open_files = 256;

/// Marks that entries of a tree bear, so that those that do are found without looking at all others.
/// Kernel: include/linux/fs.h.
enum XaMark : std::uint8_t {
    PAGECACHE_TAG_DIRTY,     ///< written to
    PAGECACHE_TAG_WRITEBACK, ///< being written back
    PAGECACHE_TAG_TOWRITE,   ///< was dirty when somebody began to write back all that was dirty then
    NR_XA_MARKS
};

/// Which file a mapping is of.
struct AddressSpace {
    std::uint64_t inode = 0; ///< below 2^63
    bool shmem = false;      ///< of tmpfs: inode numbers are unique in one file system only
    friend bool operator==(const AddressSpace&, const AddressSpace&) = default;
};
constexpr std::uint64_t pack(AddressSpace file) { return file.inode << 1 | std::uint64_t{file.shmem}; }
constexpr AddressSpace unpack_address_space(std::uint64_t packed) { return {packed >> 1, (packed & 1) != 0}; }

/// The head of the ring of shadow nodes on a node of memory.
constexpr XaNode shadow_ring(NodeId nid) { return XaNode{raw(nid) + std::uint32_t{1}}; }

/// Where a node stands in its tree.
struct XaShape {
    MappingId mapping{};
    std::uint8_t shift = 0;  ///< a slot stands for 2^shift indices
    std::uint8_t offset = 0; ///< its slot in its parent
    NodeId nid{};            ///< the node of memory that it lies on
    friend bool operator==(const XaShape&, const XaShape&) = default;
};
constexpr std::uint64_t pack(XaShape shape)
{
    return std::uint64_t{raw(shape.mapping)} << 32 | std::uint64_t{raw(shape.nid)} << 16 |
           std::uint64_t{shape.offset} << 8 | shape.shift;
}
constexpr XaShape unpack_xa_shape(std::uint64_t packed)
{
    return {MappingId(packed >> 32), static_cast<std::uint8_t>(packed), static_cast<std::uint8_t>(packed >> 8),
            NodeId(packed >> 16 & 0xffff)};
}

/// What the reader of a file said of how it will read. Kernel: POSIX_FADV_...
enum class FileAdvice : std::uint8_t { Normal, Random, Sequential };

} // namespace rs
