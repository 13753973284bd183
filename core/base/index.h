// SPDX-License-Identifier: GPL-3.0-or-later
// Typed indices: a page frame number cannot be passed where a zone or a CPU is meant.
#pragma once

#include <cstdint>
#include <type_traits>

namespace rs {

/// Page frame number: physical address >> 12. The simulated machine has fewer than 2^32 of them.
enum class Pfn : std::uint32_t {};
/// Size class of a block: 2^order contiguous pages, 0 to 10.
enum class Order : std::uint8_t {};
enum class CpuId : std::uint16_t {};
enum class NodeId : std::uint16_t {};
/// A zone of the whole machine: node * MAX_NR_ZONES + the zone's index in its node.
enum class ZoneId : std::uint16_t {};
enum class TaskId : std::uint16_t {};
/// A page or a list head, as a member of an intrusive list (world/lists.h).
enum class ListNode : std::uint32_t {};

/// "No page". Page frame 0 is never handed out on x86 (it holds the BIOS data area).
inline constexpr Pfn no_pfn{0};

template <class E>
    requires std::is_enum_v<E>
constexpr std::underlying_type_t<E> raw(E value)
{
    return static_cast<std::underlying_type_t<E>>(value);
}

/// The index as a container subscript.
template <class E>
    requires std::is_enum_v<E>
constexpr std::size_t at(E value)
{
    return static_cast<std::size_t>(value);
}

constexpr Pfn operator+(Pfn pfn, std::uint32_t pages) { return Pfn{raw(pfn) + pages}; }
constexpr Pfn operator-(Pfn pfn, std::uint32_t pages) { return Pfn{raw(pfn) - pages}; }
constexpr std::uint32_t operator-(Pfn a, Pfn b) { return raw(a) - raw(b); }

constexpr Order next(Order order) { return Order(raw(order) + 1); }
/// Number of pages in a block of this order.
constexpr std::uint32_t pages_in(Order order) { return 1U << raw(order); }

} // namespace rs
