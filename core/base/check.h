// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that stay on in every build: a model that is wrong must stop, not go on drawing.
#pragma once

#include <stdexcept>
#include <string>

namespace rs {

/// The engine found itself in a state that its own rules exclude. A fault of ours, never of an input.
struct CheckFailed : std::logic_error {
    using std::logic_error::logic_error;
};

[[noreturn]] void check_failed(const char* condition, const char* file, int line);

} // namespace rs

// A macro because it must name the condition and where it stands.
#define RS_CHECK(condition)                                                                                            \
    (static_cast<bool>(condition) ? void(0) : ::rs::check_failed(#condition, __FILE__, __LINE__))
