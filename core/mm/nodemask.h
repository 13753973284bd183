// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of NUMA nodes. Kernel: nodemask_t, include/linux/nodemask.h.
#pragma once

#include "base/index.h"

#include <optional>
#include <string>
#include <string_view>

namespace rs {

/// Node N is bit N. A machine has at most max_nodes of them.
enum class NodeMask : std::uint64_t {};

inline constexpr std::uint32_t max_nodes = 64;
/// Whatever nodes there are: what the kernel says by giving no mask.
inline constexpr NodeMask every_node{UINT64_MAX};

constexpr NodeMask only(NodeId node) { return NodeMask{std::uint64_t{1} << raw(node)}; }
constexpr NodeMask operator|(NodeMask a, NodeMask b) { return NodeMask(raw(a) | raw(b)); }
constexpr NodeMask operator&(NodeMask a, NodeMask b) { return NodeMask(raw(a) & raw(b)); }
constexpr bool has(NodeMask mask, NodeId node) { return (raw(mask) >> raw(node) & 1U) != 0; }
constexpr bool intersects(NodeMask a, NodeMask b) { return (raw(a) & raw(b)) != 0; }
constexpr bool is_within(NodeMask a, NodeMask b) { return (raw(a) & ~raw(b)) == 0; }
/// The nodes 0 to n - 1.
constexpr NodeMask first_nodes(std::uint32_t n)
{
    return n >= max_nodes ? every_node : NodeMask{(std::uint64_t{1} << n) - 1};
}

/// "0,2-3" or "all", as cpuset.mems is written. Nothing for what is no such list, or names a node above 63.
std::optional<NodeMask> read_nodemask(std::string_view text);
/// The same as text, ranges joined: "0-1,3". Kernel: %*pbl.
std::string nodemask_text(NodeMask mask);
/// As the kernel's reports print a request's mask: "(null)" where it has none. Kernel: nodemask_pr_args().
std::string nodemask_or_null_text(NodeMask mask);

} // namespace rs
