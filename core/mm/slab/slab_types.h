// SPDX-License-Identifier: GPL-3.0-or-later
// The caches of kernel objects that are simulated, and how many shrinkers reclaim asks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rs {

enum class KmemCache : std::uint8_t { Dentry, Inode };
inline constexpr std::uint32_t nr_kmem_caches = 2;
/// One for shadow nodes, one for a file system's caches.
inline constexpr std::uint32_t nr_shrinkers = 2;

} // namespace rs
