// SPDX-License-Identifier: GPL-3.0-or-later
// Text from an input, made fit to stand in a message.
#pragma once

#include <string>
#include <string_view>

namespace rs {

/// The text between quotes: unprintable characters as ?, the rest after 40 characters as an ellipsis.
std::string in_quotes(std::string_view text);

} // namespace rs
