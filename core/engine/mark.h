// SPDX-License-Identifier: GPL-3.0-or-later
// A place in time that can be saved: it counts what the simulated machine does, not lines of our source.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rs {

/// The place after `tracepoints` tracepoints that follow scheduling point `point` of operation `operation`.
/// Text: "282", "282.1", "282.1+40".
struct Mark {
    std::uint64_t operation = 0;
    std::uint32_t point = 0;
    std::uint32_t tracepoints = 0;

    friend auto operator<=>(const Mark&, const Mark&) = default;
};

std::string to_text(const Mark& mark);

/// Throws InputError when the text is not of that form.
Mark parse_mark(std::string_view text);

} // namespace rs
