// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean": the known name that a misspelt one is closest to.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rs {

/// The known name that takes the fewest insertions, deletions and exchanges of a letter, whatever the case; the first
/// of several. Empty when even that is too far off to be meant.
std::string_view nearest_name(std::string_view word, std::span<const std::string_view> known);

/// "; did you mean GFP_KERNEL?", or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

} // namespace rs
