// SPDX-License-Identifier: GPL-3.0-or-later
// ftrace's text (`cat /sys/kernel/tracing/trace`), line by line:
//
//               ut-96      [000] .....     4.354594: mm_page_alloc: pfn=0x6f66 order=0 migratetype=0 gfp_flags=...
//         the task and pid  CPU  flags     time in s  event          fields
//
// Kernel: kernel/trace/trace_output.c.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rs {

/// One event. Its texts are parts of the text that was read.
struct TraceLine {
    std::size_t line_no = 0; ///< from 1
    std::string_view task;   ///< its name; may hold blanks, slashes, dashes
    std::uint32_t pid = 0;
    std::uint32_t cpu = 0;
    std::uint64_t time_ns = 0; ///< of the trace's clock
    std::string_view event;
    std::string_view fields; ///< what stands behind the event's name

    /// The value of "name=value" in the fields, up to the next blank; nullopt: there is none.
    std::optional<std::string_view> field(std::string_view name) const;
};

class FtraceText {
public:
    /// The text must outlive this and the lines it gives.
    FtraceText(std::string_view text, std::string file);
    /// The next event; nullopt at the end. Comments and notes of lost events are passed over.
    /// Throws InputError (file:line: what was expected).
    std::optional<TraceLine> next();
    /// Throws InputError at a line that next() gave.
    [[noreturn]] void fail(const TraceLine& line, const std::string& message) const;

private:
    TraceLine parse(std::string_view line) const;

    std::string_view rest_;
    std::string file_;
    std::size_t line_no_ = 0;
};

} // namespace rs
