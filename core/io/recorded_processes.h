// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording tells of its programs. A dump tells nothing of processes; where the OOM killer acted, the kernel's
// log lists them, and the guest steps say what the recorded program did.
#pragma once

#include "scenario/process_description.h"
#include "scenario/request.h"

#include <string_view>

namespace rs {

/// `ut hog M` of the guest steps: the recorded program touches M MiB of anonymous memory, until it is killed.
struct RecordedHog {
    std::uint64_t pages = 0; ///< 0: there was none
};
RecordedHog hog_of_readme(std::string_view readme);

/// The programs as they were before the recorded one (`name`) touched its pages: those that the last report of the OOM
/// killer in a kernel log lists. Of the victim the report tells what it maps of files and shmem; of the others only how
/// many pages in all, which count as pages of files. Empty where the killer did not act.
std::vector<ProcessDescription> processes_of_log(std::string_view dmesg, std::string_view name, RecordedHog hog);

/// Trace on, what the program did, trace off, the dump after it.
std::vector<Request> requests_of_hog(RecordedHog hog, std::uint32_t pid);

/// Lines of a kernel log without time stamps, from the last report of the OOM killer on; empty where there is none.
std::vector<std::string> oom_report_lines(std::string_view dmesg);

} // namespace rs
