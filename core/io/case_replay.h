// SPDX-License-Identifier: GPL-3.0-or-later
// Doing a recording's operations on its machine.
#pragma once

#include <map>
#include <string>

namespace rs {

/// The files that a replay makes, in the recording's own formats.
struct ReplayedCase {
    std::string results, trace;
    std::map<std::string, std::string> dumps; ///< by name
};

/// Reads before.state and ops of the folder, never what the recording answered. Throws InputError.
ReplayedCase replay_case(const std::string& folder);

/// Puts the files into a folder, which is made when missing: each is complete or not there. Throws InputError.
void write_case(const ReplayedCase& replayed, const std::string& folder);

} // namespace rs
