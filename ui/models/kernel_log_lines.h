// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's log as lines of text: above each report a line of ours that names the request, and one in place of the
// reports that there are not.
//
//     request 42 · ut · order 3 · GFP_ATOMIC                                         Heading
//     [    5.948190] ut: page allocation failure: order:3, mode:0xa20(GFP_ATOMIC)    Printed
//     ...
//     request 43 · 2 requests failed without a report: one is printed in 10 s        Note
#pragma once

#include "models/kernel_log.h"

#include <QString>

namespace rs {

struct LogLine {
    enum class Kind : std::uint8_t { Heading, Printed, Note };

    QString text;
    std::size_t entry = 0; ///< that it belongs to
    Kind kind{};

    bool operator==(const LogLine&) const = default;
};

/// The lines that have all these words, in letters of either case; a heading stays where one of its lines does.
std::vector<LogLine> log_lines(const std::vector<LogEntry>& entries, const World& names, const QString& words);

/// How many characters of a printed line are the time stamp.
int length_of_time_stamp(const QString& line);

} // namespace rs
