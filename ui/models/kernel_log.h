// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's log of the run: a report of each request that failed, and which failed without one.
//
// Where something is printed is read from the journal; what is printed is computed from the machine of that moment.
#pragma once

#include "models/earlier_machine.h"
#include "models/journal_reader.h"

#include <string>
#include <vector>

namespace rs {

/// Whether the log tells of a step: of a failed request, with a report or without.
bool is_in_log(Step step);

struct LogEntry {
    StepSeen step; ///< in which a failed request ended
    std::uint64_t request = 0; ///< its number
    std::uint64_t ns = 0; ///< simulated time
    int count = 1; ///< requests one after the other that failed like this, without a report
    std::string text; ///< whole lines with time stamps; empty: nothing was printed
};

class KernelLogEntries {
public:
    /// Reads what was recorded since the last call. Returns whether there is another log now.
    bool follow(const Controller& controller);

    /// In order of time.
    const std::vector<LogEntry>& all() const { return all_; }
    /// How many of them are at or before a position.
    std::size_t count_until(Timeline::Position position) const;

private:
    void read(const Controller& controller, Timeline::Position position);
    void add(LogEntry entry);

    JournalReader reader_;
    EarlierMachine machine_;
    std::vector<LogEntry> all_;
    std::string before_; ///< printed before the report that comes next
};

} // namespace rs
