// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a recording: a machine's state, the operations that were done on it, and what else is known of it.
#pragma once

#include "engine/recorded_inputs.h"
#include "scenario/scenario.h"

#include <filesystem>

namespace rs {

struct RecordedCase {
    std::string title; ///< the folder's name
    std::string description; ///< from its README
    World start; ///< before.state; swap space, sysctls and CPU as the other files tell
    std::vector<Request> requests; ///< ops; empty when the recording has none
    RecordedInputs inputs; ///< what trace.txt tells besides
};

/// Throws InputError when there is no before.state, or a file that is there cannot be read.
RecordedCase read_recorded_case(const std::filesystem::path& folder);

// What the smaller files tell. Each takes the file's text.

/// /proc/meminfo: swap space, of which free.
void apply_meminfo(World& w, std::string_view meminfo, const std::string& file);
/// README: sysctls that its guest steps write before the recording starts (echo 60 > /proc/sys/vm/swappiness).
SysctlOverrides sysctls_of_readme(std::string_view readme);

} // namespace rs
