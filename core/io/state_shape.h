// SPDX-License-Identifier: GPL-3.0-or-later
// The size of the machine that a state dump tells of, found before anything is allocated for it.
#pragma once

#include "world/layout.h"

#include <string>
#include <string_view>

namespace rs {

inline constexpr std::uint32_t max_state_cpus = 512;
inline constexpr std::uint32_t max_state_nodes = 32;
/// Page frames up to 1 TiB.
inline constexpr std::uint32_t max_state_pfns = 1U << 28;

/// Looks through all lines: is this a state dump, of a kind that can be read, and how large is its machine?
/// Throws InputError when not, or when the text is too short for what it announces.
Layout read_state_shape(std::string_view text, const std::string& file);

} // namespace rs
