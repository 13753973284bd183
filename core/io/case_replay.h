// SPDX-License-Identifier: GPL-3.0-or-later
// Doing a recording's operations on its machine.
#pragma once

#include <map>
#include <set>
#include <string>

namespace rs {

/// The files that a replay makes, in the recording's own formats, and what is to be known about them.
struct ReplayedCase {
    std::string results, trace;
    std::map<std::string, std::string> dumps; ///< by name
    std::set<std::string, std::less<>> tasks; ///< names of the simulated ones
    std::string log; ///< the kernel's, where the recording has a report of the OOM killer
    std::size_t foreign = 0; ///< lines of the recording's trace that were carried out as inputs (Meanwhile)
};

/// Reads of the folder what was done, never what came of it: before.state, ops, swap space and sysctls; of trace.txt
/// the marks of operations, and what threads did that are not simulated. Throws InputError.
ReplayedCase replay_case(const std::string& folder);

/// Puts the files into a folder, which is made when missing: each is complete or not there. Throws InputError.
void write_case(const ReplayedCase& replayed, const std::string& folder);

} // namespace rs
